package fi.luotsi.intake.koski;

import fi.luotsi.core.words.LocalText;
import fi.luotsi.core.plan.Organisation;
import fi.luotsi.intake.json.Fields;
import fi.luotsi.intake.json.JsonObject;
import fi.luotsi.intake.part.RowFault;
import org.jspecify.annotations.Nullable;

/** KOSKI's small forms: code values with names, texts in three languages, organisations. */
final class Koodi {

    private final Fields fields;

    Koodi(Fields fields) {
        this.fields = fields;
    }

    /** The value in lower case of the code object {@code key}; null when there is none. */
    @Nullable String value(JsonObject o, String key) throws RowFault {
        JsonObject code = fields.object(o, key);
        return code == null ? null : fields.code(code, "koodiarvo");
    }

    /** As {@link #value}, counting one that is not in the code set {@code set}. */
    @Nullable String known(JsonObject o, String key, String set) throws RowFault {
        String value = value(o, key);
        if (value != null) {
            fields.countUnknown(set + "_" + value);
        }
        return value;
    }

    /** The text object {@code key}, in as many languages as it has. */
    LocalText text(JsonObject o, String key) throws RowFault {
        JsonObject text = fields.object(o, key);
        if (text == null) {
            return LocalText.NONE;
        }
        String fi = fields.text(text, "fi");
        String sv = fields.text(text, "sv");
        String en = fields.text(text, "en");
        return fi == null && sv == null && en == null ? LocalText.NONE : new LocalText(fi, sv, en);
    }

    /** The name of a code object, or its value when the file gives no name. */
    LocalText nameOrValue(JsonObject code) throws RowFault {
        LocalText name = text(code, "nimi");
        String value = fields.text(code, "koodiarvo");
        return name.equals(LocalText.NONE) && value != null ? LocalText.fi(value) : name;
    }

    /** An organisation; null when the file tells nothing of it. */
    @Nullable Organisation organisation(JsonObject o, String key) throws RowFault {
        JsonObject organisation = fields.object(o, key);
        if (organisation == null) {
            return null;
        }
        String oid = fields.text(organisation, "oid");
        LocalText name = text(organisation, "nimi");
        return oid == null && name.equals(LocalText.NONE) ? null : new Organisation(oid, name);
    }
}

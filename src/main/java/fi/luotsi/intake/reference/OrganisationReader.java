package fi.luotsi.intake.reference;

import fi.luotsi.core.reference.OrganisationUnit;
import fi.luotsi.intake.json.Fields;
import fi.luotsi.intake.json.JsonObject;
import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.RowFault;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads organisations with those below them (koski.md 3.3). Passive ones are taken too: old study rights name them.
 */
final class OrganisationReader {

    private static final Pattern OID = Pattern.compile("1\\.2\\.246\\.562\\.(10|99|199)\\.\\d{1,24}");
    private static final List<String> FOLLOWED = List.of("01", "02", "03");
    private static final Map<String, String> IN_WORDS =
            Map.of("KOULUTUSTOIMIJA", "01", "OPPILAITOS", "02", "TOIMIPISTE", "03");

    private final Fields fields;
    private final Names names;

    OrganisationReader(Fields fields, Names names) {
        this.fields = fields;
        this.names = names;
    }

    /** Whether the record is an organisation: an oid of one, and a name as an object. */
    static boolean fits(JsonObject o) {
        return o.get("oid") instanceof String oid && OID.matcher(oid.strip()).matches()
                && o.get("nimi") instanceof JsonObject
                || o.has("organisaatiotyypit") && o.has("oid");
    }

    /** Gives the organisation and those below it; one with a fault is left out, those below it are not. */
    void read(JsonObject o, Consumer<OrganisationUnit> taken) {
        read(o, null, taken);
    }

    private void read(JsonObject o, @Nullable String above, Consumer<OrganisationUnit> taken) {
        String oid = above;
        List<JsonObject> children = List.of();
        fields.tally().within(null);
        try {
            children = o.get("children") == null ? List.of() : fields.objects(o, "children");
            String own = names.required(o, "oid");
            if (!OID.matcher(own).matches()) {
                throw new RowFault("record.not-oid", "oid");
            }
            oid = own;
            fields.tally().within(oid);
            String parent = names.text(o, "parentOid");
            OrganisationUnit unit =
                    new OrganisationUnit(oid, parent == null ? above : parent, names.names(o, "nimi"), type(o));
            taken.accept(unit);
        } catch (RowFault fault) {
            fields.tally().leftOut(fault);
        }
        for (JsonObject child : children) {
            read(child, oid, taken);
        }
        fields.tally().within(null);
    }

    /** Of several types the one that education is provided by; the first when it is none of these. */
    private @Nullable String type(JsonObject o) throws RowFault {
        String first = null;
        for (String key : new String[] {"organisaatiotyypit", "tyypit"}) {
            for (Object value : fields.list(o, key)) {
                if (!(value instanceof String text)) {
                    throw new RowFault("record.not-text", key);
                }
                String clean = Clean.text(text);
                String type = clean == null ? "" : IN_WORDS.getOrDefault(clean, Names.value(clean));
                if (FOLLOWED.contains(type)) {
                    return type;
                }
                first = first == null && type.matches("\\d+") ? type : first;
            }
        }
        return first;
    }
}

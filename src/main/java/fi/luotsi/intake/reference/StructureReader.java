package fi.luotsi.intake.reference;

import fi.luotsi.core.reference.CodeName;
import fi.luotsi.core.reference.QualificationStructure;
import fi.luotsi.core.reference.QualificationStructure.Unit;
import fi.luotsi.intake.json.Fields;
import fi.luotsi.intake.json.JsonObject;
import fi.luotsi.intake.part.RowFault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads qualification requirements (peruste) as ePerusteet gives them, as an export or by its public address
 * (koski.md 3.1). Of their hundreds of keys only names, codes, extents and days are taken.
 */
final class StructureReader {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private final Fields fields;
    private final Names names;

    StructureReader(Fields fields, Names names) {
        this.fields = fields;
        this.names = names;
    }

    /** Whether the record is of ePerusteet: requirements, or a part of them that cannot stand alone. */
    static boolean fits(JsonObject o) {
        boolean whole = o.has("diaarinumero") && (o.has("tutkinnonOsat") || o.has("koulutuksenOsat")
                || o.has("suoritustavat") || o.has("koulutukset") || o.has("koulutustyyppi"));
        boolean unit = o.has("osanTyyppi") || o.has("koodiArvo") && o.get("nimi") instanceof JsonObject;
        boolean tree = o.has("rooli") && o.has("osat");
        return whole || unit || tree;
    }

    /**
     * The requirements in a record.
     *
     * @throws RowFault when they must be left out
     */
    QualificationStructure read(JsonObject o) throws RowFault {
        fields.tally().within(null);
        boolean units = !fields.objects(o, "tutkinnonOsat").isEmpty() || !fields.objects(o, "koulutuksenOsat").isEmpty();
        if (!units || !o.has("diaarinumero")) {
            throw new RowFault("record.part-of-requirements", null);
        }
        String requirements = names.required(o, "diaarinumero");
        fields.tally().within(requirements);
        StructureUnits reader = new StructureUnits(fields, names);
        List<Unit> all = reader.read(o);
        String type = fields.code(o, "koulutustyyppi");
        QualificationStructure structure = new QualificationStructure(
                requirements, names.names(o, "nimi"), qualifications(o), type == null ? null : Names.value(type),
                reader.whole(), day(o, "voimassaoloAlkaa"), day(o, "voimassaoloLoppuu"), day(o, "siirtymaPaattyy"), all,
                named(o, "osaamisalat", "arvo"), named(o, "tutkintonimikkeet", "tutkintonimikeArvo"));
        if (all.isEmpty()) {
            throw new RowFault("record.part-of-requirements", null);
        }
        return structure;
    }

    private List<String> qualifications(JsonObject o) throws RowFault {
        Set<String> codes = new LinkedHashSet<>();
        for (JsonObject each : fields.objects(o, "koulutukset")) {
            String code = names.text(each, "koulutuskoodiArvo");
            if (code != null) {
                codes.add(code);
            }
        }
        return List.copyOf(codes);
    }

    private List<CodeName> named(JsonObject o, String list, String key) throws RowFault {
        if (o.get(list) == null) {
            return List.of();
        }
        Set<CodeName> all = new LinkedHashSet<>();
        for (JsonObject each : fields.objects(o, list)) {
            String code = names.text(each, key);
            if (code != null) {
                all.add(new CodeName(code, names.names(each, "nimi")));
            }
        }
        return new ArrayList<>(all);
    }

    /** A day given in milliseconds since 1970 as the day in Finland, or given as a date. */
    private @Nullable LocalDate day(JsonObject o, String key) throws RowFault {
        if (o.get(key) instanceof Long millis) {
            LocalDate day = Math.abs(millis) > 1L << 46 ? null
                    : Instant.ofEpochMilli(millis).atZone(FINLAND).toLocalDate();
            if (day == null) {
                throw new RowFault("record.not-date", key, Long.toString(millis));
            }
            return day;
        }
        return fields.date(o, key);
    }
}

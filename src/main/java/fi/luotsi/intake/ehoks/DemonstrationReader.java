package fi.luotsi.intake.ehoks;

import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.intake.json.Fields;
import fi.luotsi.intake.json.JsonObject;
import fi.luotsi.intake.part.RowFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads planned demonstrations: days, place, assessors by name, sub-areas; criteria only by number. */
final class DemonstrationReader {

    private final Fields fields;

    DemonstrationReader(Fields fields) {
        this.fields = fields;
    }

    List<Demonstration> read(JsonObject item, String key) throws RowFault {
        List<JsonObject> objects = fields.objects(item, key);
        if (objects.isEmpty()) {
            return List.of();
        }
        List<Demonstration> demonstrations = new ArrayList<>(objects.size());
        for (JsonObject o : objects) {
            demonstrations.add(demonstration(o));
        }
        return demonstrations;
    }

    private Demonstration demonstration(JsonObject o) throws RowFault {
        LocalDate start = fields.requiredDate(o, "alku");
        LocalDate end = fields.requiredDate(o, "loppu");
        if (end.isBefore(start)) {
            fields.tally().warn("plan.v1", "loppu", start.toString(), end.toString());
        }
        JsonObject place = fields.object(o, "nayttoymparisto");
        int criteria = fields.texts(o, "yksilolliset-kriteerit");
        if (criteria > 0) {
            fields.tally().dropped("yksilolliset-kriteerit");
        }
        ItemReader.deviation(fields, o);
        Demonstration demonstration = new Demonstration(
                start, end, place == null ? null : fields.text(place, "nimi"),
                place == null ? null : fields.businessId(place, "y-tunnus"),
                persons(o, "koulutuksen-jarjestaja-osaamisen-arvioijat"), persons(o, "tyoelama-osaamisen-arvioijat"),
                areas(o), criteria);
        fields.drop(o, "sisallon-kuvaus");
        fields.ignore(o, "id", "module-id", "jarjestaja");
        fields.leftovers(o);
        return demonstration;
    }

    /** The names of assessors, without those that only say that nobody is known. */
    List<String> persons(JsonObject o, String key) throws RowFault {
        List<JsonObject> objects = fields.objects(o, key);
        if (objects.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>(objects.size());
        for (JsonObject person : objects) {
            String name = fields.person(person, "nimi");
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private List<String> areas(JsonObject o) throws RowFault {
        List<JsonObject> objects = fields.objects(o, "osa-alueet");
        if (objects.isEmpty()) {
            return List.of();
        }
        List<String> codes = new ArrayList<>(objects.size());
        for (JsonObject area : objects) {
            String code = fields.code(area, "koodi-uri");
            if (code != null) {
                fields.countUnknown(code);
                codes.add(code);
            }
        }
        return codes;
    }
}

package fi.luotsi.intake.ehoks;

import fi.luotsi.core.plan.AssessorOrganisation;
import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.DemonstrationDetails;
import fi.luotsi.intake.json.Fields;
import fi.luotsi.intake.json.JsonObject;
import fi.luotsi.intake.part.RowFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads planned demonstrations: days, place, assessors by name, sub-areas; free texts only by number or length. */
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
        List<JsonObject> teachers = fields.objects(o, "koulutuksen-jarjestaja-osaamisen-arvioijat");
        List<JsonObject> workers = fields.objects(o, "tyoelama-osaamisen-arvioijat");
        List<JsonObject> areas = fields.objects(o, "osa-alueet");
        JsonObject organiser = fields.object(o, "jarjestaja");
        DemonstrationDetails details = new DemonstrationDetails(
                organiser == null ? null : fields.text(organiser, "oppilaitos-oid"), number(o, "sisallon-kuvaus"),
                place == null ? 0 : fields.length(place, "kuvaus"), ItemReader.deviation(fields, o),
                organisations(teachers, workers), versions(areas));
        Demonstration demonstration = new Demonstration(
                start, end, place == null ? null : fields.text(place, "nimi"),
                place == null ? null : fields.businessId(place, "y-tunnus"), persons(teachers), persons(workers),
                codes(areas), number(o, "yksilolliset-kriteerit"), details);
        fields.ignore(o, "id", "module-id");
        fields.leftovers(o);
        return demonstration;
    }

    /** The number of texts that are themselves not kept. */
    private int number(JsonObject o, String key) throws RowFault {
        int texts = fields.texts(o, key);
        if (texts > 0) {
            fields.tally().dropped(key);
        }
        return texts;
    }

    /** The names of assessors, without those that only say that nobody is known. */
    List<String> persons(List<JsonObject> assessors) throws RowFault {
        List<String> names = new ArrayList<>(assessors.size());
        for (JsonObject person : assessors) {
            String name = fields.person(person, "nimi");
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    /** Where assessors come from, each once. */
    @SafeVarargs
    final List<AssessorOrganisation> organisations(List<JsonObject>... assessors) throws RowFault {
        Set<AssessorOrganisation> found = new LinkedHashSet<>();
        for (List<JsonObject> each : assessors) {
            for (JsonObject person : each) {
                JsonObject organisation = fields.object(person, "organisaatio");
                if (organisation != null) {
                    found.add(new AssessorOrganisation(
                            fields.text(organisation, "oppilaitos-oid"), fields.text(organisation, "nimi"),
                            fields.text(organisation, "y-tunnus")));
                }
            }
        }
        found.remove(new AssessorOrganisation(null, null, null));
        return List.copyOf(found);
    }

    private List<String> codes(List<JsonObject> areas) throws RowFault {
        List<String> codes = new ArrayList<>(areas.size());
        for (JsonObject area : areas) {
            String code = fields.code(area, "koodi-uri");
            if (code != null) {
                fields.countUnknown(code);
                codes.add(code);
            }
        }
        return codes;
    }

    /** Versions of the sub-areas that have a code, in their order. */
    private List<Integer> versions(List<JsonObject> areas) throws RowFault {
        List<Integer> versions = new ArrayList<>(areas.size());
        for (JsonObject area : areas) {
            if (fields.code(area, "koodi-uri") != null) {
                Integer version = fields.version(area, "koodi-versio");
                versions.add(version == null ? 0 : version);
            }
        }
        return versions;
    }
}

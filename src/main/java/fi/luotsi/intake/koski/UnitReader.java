package fi.luotsi.intake.koski;

import fi.luotsi.core.words.LocalText;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.intake.json.Fields;
import fi.luotsi.intake.json.JsonObject;
import fi.luotsi.intake.part.RowFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the results of units and of the areas in them: grades, recognition, demonstration, points. */
final class UnitReader {

    private final Fields fields;
    private final Koodi koodi;

    UnitReader(Fields fields, Koodi koodi) {
        this.fields = fields;
        this.koodi = koodi;
    }

    /** The units, or the areas, that stand under {@code osasuoritukset} of {@code parent}. */
    List<UnitResult> read(JsonObject parent) throws RowFault {
        List<JsonObject> objects = fields.objects(parent, "osasuoritukset");
        if (objects.isEmpty()) {
            return List.of();
        }
        List<UnitResult> results = new ArrayList<>(objects.size());
        for (JsonObject o : objects) {
            results.add(unit(o));
        }
        return results;
    }

    private UnitResult unit(JsonObject o) throws RowFault {
        JsonObject module = fields.object(o, "koulutusmoduuli");
        JsonObject identity = module == null ? null : fields.object(module, "tunniste");
        String code = identity == null ? null : fields.code(identity, "koodiarvo");
        if (module == null || identity == null || code == null) {
            throw new RowFault("record.missing", "koulutusmoduuli");
        }
        fields.tally().within(code);
        String set = fields.code(identity, "koodistoUri");
        boolean national = "tutkinnonosat".equals(set) || "ammatillisenoppiaineet".equals(set);
        if ("ammatillisenoppiaineet".equals(set)) {
            fields.countUnknown(set + "_" + code);
        }
        LocalText name = koodi.text(identity, "nimi");
        Double points = points(module);
        String group = koodi.value(o, "tutkinnonOsanRyhmä");
        List<UnitResult.Grade> grades = grades(o);
        JsonObject recognised = fields.object(o, "tunnustettu");
        LocalDate demonstrated = demonstrated(o);
        List<UnitResult> areas = read(o);
        fields.drop(o, "lisätiedot");
        fields.ignore(o, "tyyppi", "vahvistus", "toimipiste", "suorituskieli", "alkamispäivä", "tutkinto", "korotettu",
                "liittyyTutkintoon", "liittyyTutkinnonOsaan", "keskeytynyt");
        fields.leftovers(o);
        return new UnitResult(code, !national, name, points, group, grades, recognised != null && recognised.size() > 0,
                demonstrated, areas);
    }

    /** The extent that a module tells, in competence points (TUVA: weeks). */
    @Nullable Double points(JsonObject module) throws RowFault {
        JsonObject extent = fields.object(module, "laajuus");
        return extent == null ? null : fields.number(extent, "arvo");
    }

    private List<UnitResult.Grade> grades(JsonObject o) throws RowFault {
        List<JsonObject> objects = fields.objects(o, "arviointi");
        if (objects.isEmpty()) {
            return List.of();
        }
        List<UnitResult.Grade> grades = new ArrayList<>(objects.size());
        for (JsonObject each : objects) {
            JsonObject code = fields.object(each, "arvosana");
            String grade = code == null ? null : fields.text(code, "koodiarvo");
            Boolean passed = fields.bool(each, "hyväksytty");
            if (passed == null) {
                passed = grade != null && !grade.equalsIgnoreCase("Hylätty") && !grade.equals("0");
            }
            grades.add(new UnitResult.Grade(grade == null ? "" : grade, fields.date(each, "päivä"), passed));
            fields.ignore(each, "arvioitsijat", "kuvaus");
            fields.leftovers(each);
        }
        return grades;
    }

    private @Nullable LocalDate demonstrated(JsonObject o) throws RowFault {
        JsonObject demonstration = fields.object(o, "näyttö");
        JsonObject time = demonstration == null ? null : fields.object(demonstration, "suoritusaika");
        return time == null ? null : fields.date(time, "loppu");
    }
}

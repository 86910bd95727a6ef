package fi.luotsi.intake.ehoks;

import fi.luotsi.core.plan.PlanItem.Kind;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.intake.json.Fields;
import fi.luotsi.intake.json.JsonObject;
import fi.luotsi.intake.part.RowFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads recognised prior learning: one row a unit, of common units one row a sub-area. */
final class PriorReader {

    private static final String ASSESSORS = "tarkentavat-tiedot-osaamisen-arvioija";

    private final Fields fields;
    private final DemonstrationReader demonstrations;

    PriorReader(Fields fields, DemonstrationReader demonstrations) {
        this.fields = fields;
        this.demonstrations = demonstrations;
    }

    List<PriorLearning> read(JsonObject plan) throws RowFault {
        List<PriorLearning> all = new ArrayList<>();
        for (JsonObject unit : fields.objects(plan, "aiemmin-hankitut-ammat-tutkinnon-osat")) {
            all.add(unit(unit, Kind.VOCATIONAL, fields.code(unit, "tutkinnon-osa-koodi-uri"), null, null));
        }
        for (JsonObject unit : fields.objects(plan, "aiemmin-hankitut-yhteiset-tutkinnon-osat")) {
            String common = fields.code(unit, "tutkinnon-osa-koodi-uri");
            PriorLearning whole = unit(unit, Kind.SUB_AREA, common, common, null);
            List<JsonObject> areas = fields.objects(unit, "osa-alueet");
            if (areas.isEmpty()) {
                all.add(whole);
            }
            for (JsonObject area : areas) {
                String code = fields.code(area, "osa-alue-koodi-uri");
                if (code != null) {
                    fields.countUnknown(code);
                }
                all.add(unit(area, Kind.SUB_AREA, code, common, whole));
            }
        }
        for (JsonObject unit : fields.objects(plan, "aiemmin-hankitut-paikalliset-tutkinnon-osat")) {
            all.add(unit(unit, Kind.LOCAL, null, null, null));
        }
        fields.tally().within(null);
        return all;
    }

    /** A row; what a sub-area does not tell itself is told by its unit. */
    private PriorLearning unit(
            JsonObject o, Kind kind, @Nullable String code, @Nullable String common, @Nullable PriorLearning whole)
            throws RowFault {
        String name = kind == Kind.LOCAL ? fields.text(o, "nimi") : null;
        fields.tally().within(code != null ? code : name);
        String process = fields.knownCode(o, "valittu-todentamisen-prosessi-koodi-uri");
        LocalDate sent = null;
        int assessors = 0;
        JsonObject details = fields.object(o, ASSESSORS);
        if (details != null) {
            sent = fields.date(details, "lahetetty-arvioitavaksi");
            assessors = demonstrations.persons(details, "aiemmin-hankitun-osaamisen-arvioijat").size();
            fields.ignore(details, "id");
            fields.leftovers(details);
        }
        if (whole != null) {
            process = process == null ? whole.process() : process;
            sent = sent == null ? whole.sentForAssessment() : sent;
            assessors = assessors == 0 ? whole.assessors() : assessors;
        }
        PriorLearning row = new PriorLearning(
                kind, code, common, name, kind == Kind.LOCAL ? fields.number(o, "laajuus") : null, process, sent,
                assessors, demonstrations.read(o, "tarkentavat-tiedot-naytto"));
        ItemReader.deviation(fields, o);
        fields.drop(o, "tavoitteet-ja-sisallot");
        fields.ignore(o, "id", "module-id", "tutkinnon-osa-koodi-versio", "osa-alue-koodi-versio", "amosaa-tunniste",
                "koulutuksen-jarjestaja-oid", "olennainen-seikka", "valittu-todentamisen-prosessi-koodi-versio",
                "tutkinnon-osan-perusteen-diaarinro", "osa-alueet");
        fields.leftovers(o);
        return row;
    }
}

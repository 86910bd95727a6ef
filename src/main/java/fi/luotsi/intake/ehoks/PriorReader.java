package fi.luotsi.intake.ehoks;

import fi.luotsi.core.plan.PlanItem.Kind;
import fi.luotsi.core.plan.PriorDetails;
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

    private final Fields fields;
    private final DemonstrationReader demonstrations;

    PriorReader(Fields fields, DemonstrationReader demonstrations) {
        this.fields = fields;
        this.demonstrations = demonstrations;
    }

    List<PriorLearning> read(JsonObject plan) throws RowFault {
        List<PriorLearning> all = new ArrayList<>();
        for (JsonObject unit : fields.objects(plan, "aiemmin-hankitut-ammat-tutkinnon-osat")) {
            all.add(row(unit, Kind.VOCATIONAL, fields.code(unit, "tutkinnon-osa-koodi-uri"), null, null));
        }
        for (JsonObject unit : fields.objects(plan, "aiemmin-hankitut-yhteiset-tutkinnon-osat")) {
            String common = fields.code(unit, "tutkinnon-osa-koodi-uri");
            PriorLearning whole = row(unit, Kind.SUB_AREA, common, common, null);
            List<JsonObject> areas = fields.objects(unit, "osa-alueet");
            if (areas.isEmpty()) {
                all.add(whole);
            }
            for (JsonObject area : areas) {
                String code = fields.code(area, "osa-alue-koodi-uri");
                if (code != null) {
                    fields.countUnknown(code);
                }
                all.add(within(whole, row(area, Kind.SUB_AREA, code, common, unit)));
            }
        }
        for (JsonObject unit : fields.objects(plan, "aiemmin-hankitut-paikalliset-tutkinnon-osat")) {
            all.add(row(unit, Kind.LOCAL, null, null, null));
        }
        fields.tally().within(null);
        return all;
    }

    private PriorLearning row(
            JsonObject o, Kind kind, @Nullable String code, @Nullable String common, @Nullable JsonObject commonUnit)
            throws RowFault {
        String name = kind == Kind.LOCAL ? fields.text(o, "nimi") : null;
        fields.tally().within(code != null ? code : name);
        LocalDate sent = null;
        List<JsonObject> assessors = List.of();
        JsonObject verified = fields.object(o, "tarkentavat-tiedot-osaamisen-arvioija");
        if (verified != null) {
            sent = fields.date(verified, "lahetetty-arvioitavaksi");
            assessors = fields.objects(verified, "aiemmin-hankitun-osaamisen-arvioijat");
            fields.ignore(verified, "id");
            fields.leftovers(verified);
        }
        PriorDetails details = new PriorDetails(
                fields.version(o, "valittu-todentamisen-prosessi-koodi-versio"),
                fields.text(o, "tutkinnon-osan-perusteen-diaarinro"), fields.text(o, "koulutuksen-jarjestaja-oid"),
                Boolean.TRUE.equals(fields.bool(o, "olennainen-seikka")), ItemReader.deviation(fields, o),
                demonstrations.persons(assessors), demonstrations.organisations(assessors),
                ItemReader.details(fields, o, commonUnit));
        PriorLearning row = new PriorLearning(
                kind, code, common, name, kind == Kind.LOCAL ? fields.number(o, "laajuus") : null,
                fields.knownCode(o, "valittu-todentamisen-prosessi-koodi-uri"), sent, details.assessors().size(),
                demonstrations.read(o, "tarkentavat-tiedot-naytto"), details);
        fields.ignore(o, "id", "module-id", "osa-alueet");
        fields.leftovers(o);
        return row;
    }

    /** The row of a sub-area; what it does not tell itself is told by its unit. */
    private static PriorLearning within(PriorLearning whole, PriorLearning area) {
        PriorDetails of = whole.details();
        PriorDetails own = area.details();
        if (of == null || own == null) {
            return area;
        }
        boolean assessed = !own.assessors().isEmpty();
        PriorDetails details = new PriorDetails(
                area.process() == null ? of.processVersion() : own.processVersion(),
                own.requirements() == null ? of.requirements() : own.requirements(), own.provider(),
                own.essentialCircumstance() || of.essentialCircumstance(),
                own.deviationLength() == 0 ? of.deviationLength() : own.deviationLength(),
                assessed ? own.assessors() : of.assessors(),
                assessed ? own.assessorOrganisations() : of.assessorOrganisations(), own.item());
        return new PriorLearning(
                area.kind(), area.code(), area.commonUnit(), area.name(), area.points(),
                area.process() == null ? whole.process() : area.process(),
                area.sentForAssessment() == null ? whole.sentForAssessment() : area.sentForAssessment(),
                details.assessors().size(),
                area.demonstrations().isEmpty() ? whole.demonstrations() : area.demonstrations(), details);
    }
}

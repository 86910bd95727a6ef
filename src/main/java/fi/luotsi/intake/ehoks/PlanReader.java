package fi.luotsi.intake.ehoks;

import fi.luotsi.core.plan.DateRange;
import fi.luotsi.core.plan.LearningSupport;
import fi.luotsi.core.plan.Placeholders;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanDetails;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.plan.TuvaPart;
import fi.luotsi.intake.json.Fields;
import fi.luotsi.intake.json.JsonObject;
import fi.luotsi.intake.part.RowFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one plan as eHOKS sends it (ehoks.md section 1), keeping what follow-up needs and no more. */
public final class PlanReader {

    private static final LocalDate FIRST_FINISH = LocalDate.of(2018, 1, 2);
    private static final int FINISH_AHEAD_DAYS = 14;

    private final Fields fields;
    private final ItemReader items;
    private final PriorReader prior;
    private final LocalDate today;

    /**
     * A reader for the plans of one file.
     *
     * @param today the day against which dates in the future are judged
     */
    public PlanReader(Fields fields, LocalDate today) {
        this.fields = fields;
        this.today = today;
        DemonstrationReader demonstrations = new DemonstrationReader(fields);
        this.items = new ItemReader(fields, new PeriodReader(fields), demonstrations);
        this.prior = new PriorReader(fields, demonstrations);
    }

    /** Whether the record has a key by which a plan is known, of the present format or of the one before mid-2019. */
    public static boolean isPlan(JsonObject o) {
        return o.has("opiskeluoikeus-oid") || o.has("oppija-oid") || o.has("ensikertainen-hyvaksyminen")
                || o.has("osaamisen-hankkimisen-tarve") || o.hasBeginning("hankittavat-")
                || o.hasBeginning("aiemmin-hankitut-") || isOld(o);
    }

    /** Whether the record is of the format before mid-2019, which nobody sends any more. */
    public static boolean isOld(JsonObject o) {
        if (o.hasBeginning("puuttuvat-") || o.hasBeginning("olemassa-olevat-") || o.has("oppijan-oid")) {
            return true;
        }
        boolean oldNames = o.has("luotu") || o.has("laatija") || o.has("hyvaksyja") || o.has("paivittaja");
        return oldNames && !o.has("osaamisen-hankkimisen-tarve") && !o.hasBeginning("hankittavat-");
    }

    /**
     * The plan in a record.
     *
     * @throws RowFault when the record must be left out
     */
    public Plan read(JsonObject o) throws RowFault {
        RowFault characters = o.fault();
        if (characters != null) {
            throw characters;
        }
        if (isOld(o)) {
            throw new RowFault("plan.old-format", null);
        }
        fields.aboutStudyRight(o, "opiskeluoikeus-oid");
        Long id = fields.integer(o, "id");
        String learner = fields.learner(o, "oppija-oid");
        String right = fields.studyRight(o, "opiskeluoikeus-oid");
        if (right == null) {
            throw new RowFault("record.missing", "opiskeluoikeus-oid");
        }
        String tuvaRight = fields.studyRight(o, "tuva-opiskeluoikeus-oid");
        LocalDate first = fields.date(o, "ensikertainen-hyvaksyminen");
        Boolean need = fields.bool(o, "osaamisen-hankkimisen-tarve");
        LocalDate reached = fields.date(o, "osaamisen-saavuttamisen-pvm");
        check(o, first, need, reached);
        List<PlanItem> planItems = items.read(o);
        List<PriorLearning> priorLearning = prior.read(o);
        List<TuvaPart> tuva = tuvaParts(o);
        if (!tuva.isEmpty() && !(planItems.isEmpty() && priorLearning.isEmpty())) {
            fields.tally().warn("plan.v15", "hankittavat-koulutuksen-osat");
        }
        Plan plan = new Plan(
                id, fields.text(o, "eid"), learner, right, tuvaRight, contact(o, "sahkoposti"),
                contact(o, "puhelinnumero"), fields.knownCode(o, "urasuunnitelma-koodi-uri"), first,
                fields.date(o, "hyvaksytty"), fields.date(o, "paivitetty"), reached, need,
                fields.bool(o, "manuaalisyotto"), fields.date(o, "poistettu"), planItems, priorLearning, tuva,
                supportStudies(o), learningSupport(o),
                new PlanDetails(fields.version(o, "versio"), fields.version(o, "urasuunnitelma-koodi-versio")));
        fields.leftovers(o);
        return plan;
    }

    private boolean contact(JsonObject o, String key) throws RowFault {
        String value = fields.text(o, key);
        if (value == null) {
            return false;
        }
        fields.tally().dropped(key);
        return !Placeholders.isOne(value);
    }

    private void check(JsonObject o, @Nullable LocalDate first, @Nullable Boolean need, @Nullable LocalDate reached) {
        // The paged reply is a statistics form in which missing values mean nothing.
        if (first == null && !o.has("poistettu")) {
            fields.tally().warn("plan.v14", "ensikertainen-hyvaksyminen");
        }
        if (need == null && !o.has("poistettu")) {
            fields.tally().warn("plan.v14", "osaamisen-hankkimisen-tarve");
        }
        if (reached != null
                && (reached.isBefore(FIRST_FINISH) || reached.isAfter(today.plusDays(FINISH_AHEAD_DAYS)))) {
            fields.tally().warn("plan.v13", "osaamisen-saavuttamisen-pvm", reached.toString());
        }
    }

    private List<TuvaPart> tuvaParts(JsonObject o) throws RowFault {
        List<TuvaPart> parts = new ArrayList<>();
        for (JsonObject part : fields.objects(o, "hankittavat-koulutuksen-osat")) {
            String code = fields.knownCode(part, "koulutuksen-osa-koodi-uri");
            if (code == null) {
                throw new RowFault("record.missing", "koulutuksen-osa-koodi-uri");
            }
            fields.tally().within(code);
            LocalDate start = fields.requiredDate(part, "alku");
            LocalDate end = fields.requiredDate(part, "loppu");
            order(start, end);
            Double weeks = fields.number(part, "laajuus");
            if (weeks == null) {
                fields.tally().warn("plan.missing", "laajuus");
            }
            parts.add(new TuvaPart(
                    code, fields.version(part, "koulutuksen-osa-koodi-versio"), start, end, weeks == null ? 0 : weeks));
            fields.ignore(part, "id", "module-id");
            fields.leftovers(part);
        }
        fields.tally().within(null);
        return parts;
    }

    private void order(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            fields.tally().warn("plan.v1", "loppu", start.toString(), end.toString());
        }
    }

    private List<DateRange> supportStudies(JsonObject o) throws RowFault {
        List<DateRange> ranges = new ArrayList<>();
        for (JsonObject study : fields.objects(o, "opiskeluvalmiuksia-tukevat-opinnot")) {
            LocalDate start = fields.requiredDate(study, "alku");
            LocalDate end = fields.requiredDate(study, "loppu");
            order(start, end);
            ranges.add(new DateRange(start, end));
            fields.tally().dropped("opiskeluvalmiuksia-tukevat-opinnot");
            fields.ignore(study, "id", "module-id", "nimi", "kuvaus");
            fields.leftovers(study);
        }
        return ranges;
    }

    private List<LearningSupport> learningSupport(JsonObject o) throws RowFault {
        List<LearningSupport> all = new ArrayList<>();
        for (JsonObject support : fields.objects(o, "oppimisen-tuki")) {
            String type = fields.code(support, "oppimisen-tuen-tyyppi-koodi-uri");
            LocalDate start = fields.date(support, "alku");
            LocalDate end = fields.date(support, "loppu");
            String group = fields.code(support, "tutkinnon-osan-tyyppi-koodi-uri");
            if (type == null) {
                fields.tally().warn("plan.missing", "oppimisen-tuen-tyyppi-koodi-uri");
            }
            boolean teacher = type != null && type.endsWith("_01");
            int given = (start == null ? 0 : 1) + (end == null ? 0 : 1) + (group == null ? 0 : 1);
            if (type != null && given != (teacher ? 3 : 0)) {
                fields.tally().warn("plan.v16", "oppimisen-tuki");
            }
            all.add(new LearningSupport(
                    Codes.value(type), start, end, group == null ? null : Codes.value(group)));
            fields.ignore(support, "id", "module-id", "oppimisen-tuen-tyyppi-koodi-versio",
                    "tutkinnon-osan-tyyppi-koodi-versio");
            fields.leftovers(support);
        }
        return all;
    }
}

package fi.luotsi.intake.koski;

import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.intake.json.Fields;
import fi.luotsi.intake.json.JsonObject;
import fi.luotsi.intake.part.RowFault;
import fi.luotsi.intake.part.Withheld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one study right of KOSKI (koski.md section 1) with its states, extra data and performances. */
public final class RightReader {

    private final Fields fields;
    private final Koodi koodi;
    private final LearnerReader learners;
    private final PerformanceReader performances;

    public RightReader(Fields fields) {
        this.fields = fields;
        this.koodi = new Koodi(fields);
        this.learners = new LearnerReader(fields);
        this.performances = new PerformanceReader(fields, koodi);
    }

    /** Whether the record has a key by which KOSKI's data are known. */
    public static boolean isKoski(JsonObject o) {
        return o.has("henkilö") || o.has("opiskeluoikeudet") || o.has("suoritukset")
                || (o.has("tila") && o.has("tyyppi"));
    }

    /** The study rights in a record: those of a learner, or the record itself when it is a bare study right. */
    public List<JsonObject> rights(JsonObject o) throws RowFault {
        return o.has("opiskeluoikeudet") || o.has("henkilö") ? fields.objects(o, "opiskeluoikeudet") : List.of(o);
    }

    /** The learner of a record, null when there is none. */
    public @Nullable Learner learner(JsonObject o) throws RowFault {
        JsonObject person = fields.object(o, "henkilö");
        if (person == null) {
            return null;
        }
        Learner learner = learners.read(person);
        fields.ignore(o, "opiskeluoikeudet", "linkitetytOidit");
        fields.leftovers(o);
        return learner;
    }

    /** Whether the study right is of a form of education that Luotsi follows; others are passed over. */
    public boolean followed(JsonObject o) throws RowFault {
        String type = koodi.value(o, "tyyppi");
        return type == null || type.equals("ammatillinenkoulutus") || type.equals("tuva");
    }

    /** Of what was dropped, the sensitive extra data of study rights, with the number of times. */
    public static Map<String, Long> sensitive(Map<String, Long> dropped) {
        Map<String, Long> found = new TreeMap<>(dropped);
        found.keySet().retainAll(Withheld.SENSITIVE);
        return found;
    }

    /**
     * The study right in {@code o}.
     *
     * @throws RowFault when it must be left out
     */
    public StudyRight read(JsonObject o, @Nullable Learner learner) throws RowFault {
        String oid = fields.studyRight(o, "oid");
        if (oid == null) {
            throw new RowFault("right.no-oid", "oid");
        }
        Long version = fields.integer(o, "versionumero");
        List<StatePeriod> states = states(o);
        LocalDate start = fields.date(o, "alkamispäivä");
        if (start == null && !states.isEmpty()) {
            start = states.getFirst().start();
        }
        List<Performance> all = new ArrayList<>();
        for (JsonObject performance : fields.objects(o, "suoritukset")) {
            all.add(performances.read(performance));
        }
        JsonObject included = fields.object(o, "sisältyyOpiskeluoikeuteen");
        JsonObject extra = fields.object(o, "lisätiedot");
        StudyRight right = new StudyRight(
                oid, learner, version == null ? null : Math.toIntExact(Math.min(version, Integer.MAX_VALUE)),
                koodi.value(o, "tyyppi"), koodi.organisation(o, "oppilaitos"), start,
                fields.date(o, "arvioituPäättymispäivä"), fields.date(o, "päättymispäivä"), states, all,
                included == null ? null : fields.text(included, "oid"), Boolean.TRUE.equals(fields.bool(o, "ostettu")),
                extra != null && free(extra),
                extra != null && Boolean.TRUE.equals(fields.bool(extra, "siirtynytUusiinTutkinnonPerusteisiin")),
                extra == null ? List.of() : partTime(extra));
        if (extra != null) {
            fields.drop(extra, Withheld.SENSITIVE.toArray(String[]::new));
            fields.ignore(extra, "henkilöstökoulutus", "koulutusvienti", "ulkomaanjaksot", "ulkomaanjakso",
                    "oikeuttaMaksuttomuuteenPidennetty", "jotpaAsianumero", "pidennettyPäättymispäivä");
            fields.leftovers(extra);
        }
        fields.ignore(o, "aikaleima", "lähdejärjestelmänId", "koulutustoimija", "organisaatiohistoria",
                "järjestämislupa", "tyyppi", "oppilaitos", "versionumero", "suoritukset");
        fields.leftovers(o);
        return right;
    }

    private List<StatePeriod> states(JsonObject o) throws RowFault {
        JsonObject tila = fields.object(o, "tila");
        List<StatePeriod> states = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (JsonObject period : tila == null ? List.<JsonObject>of() : fields.objects(tila, "opiskeluoikeusjaksot")) {
            LocalDate start = fields.requiredDate(period, "alku");
            if (start.isBefore(last)) {
                throw new RowFault("right.state-order", "opiskeluoikeusjaksot", last.toString(), start.toString());
            }
            last = start;
            String state = koodi.known(period, "tila", "koskiopiskeluoikeudentila");
            if (state == null) {
                throw new RowFault("record.missing", "tila");
            }
            states.add(new StatePeriod(start, state, koodi.known(period, "opintojenRahoitus", "opintojenrahoitus")));
            fields.leftovers(period);
        }
        if (states.isEmpty()) {
            fields.tally().warn("right.no-states", "opiskeluoikeusjaksot");
        }
        return states;
    }

    /** Whether education is free of charge by the period that began last. */
    private boolean free(JsonObject extra) throws RowFault {
        LocalDate latest = LocalDate.MIN;
        boolean free = false;
        for (JsonObject period : fields.objects(extra, "maksuttomuus")) {
            LocalDate start = fields.requiredDate(period, "alku");
            if (!start.isBefore(latest)) {
                latest = start;
                free = Boolean.TRUE.equals(fields.bool(period, "maksuton"));
            }
        }
        return free;
    }

    private List<StudyRight.PartTime> partTime(JsonObject extra) throws RowFault {
        List<StudyRight.PartTime> periods = new ArrayList<>();
        for (JsonObject period : fields.objects(extra, "osaAikaisuusjaksot")) {
            Double percent = fields.number(period, "osaAikaisuus");
            if (percent == null) {
                throw new RowFault("record.missing", "osaAikaisuus");
            }
            if (percent < 0 || percent > 100) {
                fields.tally().warn("plan.v5", "osaAikaisuus", percent.toString());
            }
            periods.add(new StudyRight.PartTime(
                    fields.requiredDate(period, "alku"), fields.date(period, "loppu"), (int) Math.round(percent)));
            fields.leftovers(period);
        }
        return periods;
    }
}

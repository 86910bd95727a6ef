package fi.luotsi.core;

import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.DateRange;
import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.Interruption;
import fi.luotsi.core.plan.ItemDetails;
import fi.luotsi.core.plan.Known;
import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.LearningSupport;
import fi.luotsi.core.words.LocalText;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.TuvaPart;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.plan.Workplace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes the smallest student that a test needs: everything is in order unless the test says otherwise. */
public final class Make extends MakeResults {

    /** An invented study right with a right check digit. */
    public static final String RIGHT = "1.2.246.562.15.41024330544";

    /** The learner of plans and rights, likewise invented. */
    public static final String LEARNER = "1.2.246.562.24.54450598189";

    private Make() {}

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** A plan to be filled in: approved and updated on the same day, with e-mail and career goal. */
    public static PlanMaker plan(String approved) {
        return new PlanMaker(approved);
    }

    /** A study right to be filled in: present from {@code start}, an initial qualification of 180 points. */
    public static RightMaker right(String start) {
        return new RightMaker(start);
    }

    public static PlanItem vocational(String code, Object... periodsAndDemonstrations) {
        return item(PlanItem.Kind.VOCATIONAL, "tutkinnonosat_" + code, null, periodsAndDemonstrations);
    }

    public static PlanItem subArea(String code, Object... periodsAndDemonstrations) {
        return item(PlanItem.Kind.SUB_AREA, "ammatillisenoppiaineet_" + code, null, periodsAndDemonstrations);
    }

    public static PlanItem local(String name, Object... periodsAndDemonstrations) {
        return item(PlanItem.Kind.LOCAL, null, name, periodsAndDemonstrations);
    }

    private static PlanItem item(PlanItem.Kind kind, String code, String name, Object... parts) {
        List<LearningPeriod> periods = new ArrayList<>();
        List<Demonstration> demonstrations = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof LearningPeriod period) {
                periods.add(period);
            } else {
                demonstrations.add((Demonstration) part);
            }
        }
        return new PlanItem(
                kind, code, kind == PlanItem.Kind.SUB_AREA ? "tutkinnonosat_106727" : null, name,
                kind == PlanItem.Kind.LOCAL ? 10.0 : null, null, null, false, 0, null, periods, demonstrations,
                new ItemDetails(1, null, null, null, null));
    }

    /** A school period. */
    public static LearningPeriod school(String start, String end) {
        return new LearningPeriod(
                null, day(start), day(end), "oppilaitosmuotoinenkoulutus", "Opettaja Oona", null, null, false, null,
                List.of(), null);
    }

    /** A training-agreement period with everything in order. */
    public static LearningPeriod workplace(String id, String start, String end) {
        return workplace(id, start, end, new Workplace("Tuulipaja", "0149669-3", "Ohjaaja Olli", true, true, 2));
    }

    public static LearningPeriod workplace(String id, String start, String end, Workplace workplace) {
        return new LearningPeriod(
                id, day(start), day(end), LearningPeriod.TRAINING_AGREEMENT, "Opettaja Oona", workplace, 100, false,
                null, List.of(), null);
    }

    public static LearningPeriod apprenticeship(String id, String start, String end) {
        LearningPeriod p = workplace(id, start, end);
        return new LearningPeriod(
                p.id(), p.start(), p.end(), LearningPeriod.APPRENTICESHIP, p.representative(), p.workplace(), 100, false,
                "oppisopimuksenperusta_01", List.of(), null);
    }

    public static LearningPeriod partTime(LearningPeriod p, Integer percent, boolean text) {
        return new LearningPeriod(
                p.id(), p.start(), p.end(), p.mode(), p.representative(), p.workplace(), percent, text, p.basis(),
                p.interruptions(), p.details());
    }

    public static LearningPeriod interrupted(LearningPeriod p, String start, String end) {
        return interrupted(p, new Interruption(day(start), end == null ? null : day(end)));
    }

    /** The same period with these interruptions. */
    public static LearningPeriod interrupted(LearningPeriod p, Interruption... interruptions) {
        return new LearningPeriod(
                p.id(), p.start(), p.end(), p.mode(), p.representative(), p.workplace(), p.partTime(),
                p.partTimeText(), p.basis(), List.of(interruptions), p.details());
    }

    /** An apprenticeship as KOSKI records it; end and the day of dissolving may be null. */
    public static Performance.Mode agreement(String start, String end, String dissolved) {
        return new Performance.Mode(
                day(start), end == null ? null : day(end), LearningPeriod.APPRENTICESHIP,
                dissolved == null ? null : day(dissolved));
    }

    /** A demonstration with both assessors. */
    public static Demonstration demonstration(String start, String end) {
        return demonstration(start, end, List.of("Arvioija Aino"), List.of("Arvioija Arvo"));
    }

    public static Demonstration demonstration(String start, String end, List<String> teachers, List<String> workers) {
        return new Demonstration(day(start), day(end), "Tuulipaja", null, teachers, workers, List.of(), 0,
                null);
    }

    /** A student with plan and right; either may be null. */
    public static Student student(Plan plan, StudyRight right) {
        return new Student(RIGHT, plan, List.of(), Known.of(right), Known.notInSource(), true);
    }

    /** A cohort in which every source has been imported. */
    public static Cohort cohort(Student... students) {
        return new Cohort(1, List.of(students), List.of(
                new SourceAge(Source.EHOKS, day("2026-11-01").atStartOfDay(), students.length),
                new SourceAge(Source.KOSKI, day("2026-11-01").atStartOfDay(), students.length)));
    }

    public static Placement placement(String group, String unit, String teacher) {
        return new Placement(RIGHT, null, "Kaislavuo", "Eevi", group, unit, teacher);
    }

    /** Fills in a plan. */
    public static final class PlanMaker {
        private LocalDate firstApproval;
        private LocalDate approved;
        private LocalDate updated;
        private LocalDate reached;
        private boolean email = true;
        private Boolean need = true;
        private String learner = LEARNER;
        private String right = RIGHT;
        private String goal = "urasuunnitelma_0002";
        private final List<PlanItem> items = new ArrayList<>();
        private final List<PriorLearning> prior = new ArrayList<>();
        private final List<TuvaPart> tuvaParts = new ArrayList<>();
        private final List<DateRange> supportStudies = new ArrayList<>();
        private final List<LearningSupport> learningSupport = new ArrayList<>();

        private PlanMaker(String approved) {
            firstApproval = approved == null ? null : day(approved);
            updated = firstApproval;
        }

        public PlanMaker updated(String date) {
            updated = date == null ? null : day(date);
            return this;
        }

        public PlanMaker approvedAgain(String date) {
            approved = day(date);
            return this;
        }

        public PlanMaker reached(String date) {
            reached = day(date);
            return this;
        }

        public PlanMaker noEmail() {
            email = false;
            return this;
        }

        public PlanMaker need(Boolean value) {
            need = value;
            return this;
        }

        public PlanMaker learner(String oid) {
            learner = oid;
            return this;
        }

        public PlanMaker noGoal() {
            goal = null;
            return this;
        }

        public PlanMaker items(PlanItem... more) {
            items.addAll(List.of(more));
            return this;
        }

        public PlanMaker prior(PriorLearning... more) {
            prior.addAll(List.of(more));
            return this;
        }

        public PlanMaker tuva(String start, String end) {
            tuvaParts.add(new TuvaPart("koulutuksenosattuva_101", 1, day(start), day(end), 4));
            return this;
        }

        /** A part of TUVA by the number of its code. */
        public PlanMaker tuva(String code, String start, String end, double weeks) {
            tuvaParts.add(new TuvaPart("koulutuksenosattuva_" + code, 1, day(start), day(end), weeks));
            return this;
        }

        /** Learning support; types other than 01 have no dates. */
        public PlanMaker learningSupport(String type, String start, String end) {
            learningSupport.add(new LearningSupport(
                    type, start == null ? null : day(start), end == null ? null : day(end), start == null ? null : "1"));
            return this;
        }

        public PlanMaker support(String start, String end) {
            supportStudies.add(new DateRange(day(start), day(end)));
            return this;
        }

        /** The study right that it is of; {@link #RIGHT} by default. */
        public PlanMaker right(String oid) {
            right = oid;
            return this;
        }

        public Plan make() {
            return new Plan(
                    1L, null, learner, right, null, email, true, goal, firstApproval, approved,
                    updated, reached, need, false, null, items, prior, tuvaParts, supportStudies,
                    learningSupport, null);
        }
    }

    /** Fills in a study right. */
    public static final class RightMaker {
        private final LocalDate start;
        private LocalDate estimatedEnd;
        private LocalDate confirmed;
        private String type = "ammatillinenkoulutus";
        private String performance = Performance.WHOLE_QUALIFICATION;
        private Double extent = 180.0;
        private String financing = "1";
        private String includedIn;
        private boolean noPerformance;
        private boolean free;
        private boolean moved;
        private String oid = RIGHT;
        private LocalDate end;
        private final List<StudyRight.PartTime> partTime = new ArrayList<>();
        private String learner = LEARNER;
        private LocalDate born;
        private final List<StatePeriod> states = new ArrayList<>();
        private final List<UnitResult> units = new ArrayList<>();
        private final List<Performance.Mode> modes = new ArrayList<>();

        private RightMaker(String start) {
            this.start = day(start);
        }

        public RightMaker estimatedEnd(String date) {
            estimatedEnd = day(date);
            return this;
        }

        public RightMaker state(String from, String state) {
            states.add(new StatePeriod(day(from), state, financing));
            return this;
        }

        public RightMaker financing(String code) {
            financing = code;
            return this;
        }

        public RightMaker type(String value) {
            type = value;
            return this;
        }

        public RightMaker performance(String value) {
            performance = value;
            return this;
        }

        public RightMaker learner(String oid) {
            learner = oid;
            return this;
        }

        public RightMaker born(String date) {
            born = day(date);
            return this;
        }

        /** In compulsory education: free of charge. */
        public RightMaker free() {
            free = true;
            return this;
        }

        /** To new requirements of the qualification, under another right. */
        public RightMaker moved() {
            moved = true;
            return this;
        }

        /** {@link #RIGHT} by default. */
        public RightMaker oid(String other) {
            oid = other;
            return this;
        }

        /** KOSKI's own day of ending. */
        public RightMaker end(String date) {
            end = day(date);
            return this;
        }

        public RightMaker partTime(String from, String to, int percent) {
            partTime.add(new StudyRight.PartTime(day(from), to == null ? null : day(to), percent));
            return this;
        }

        public RightMaker noResults() {
            noPerformance = true;
            return this;
        }

        public RightMaker extent(Double value) {
            extent = value;
            return this;
        }

        public RightMaker includedIn(String oid) {
            includedIn = oid;
            return this;
        }

        public RightMaker confirmed(String date) {
            confirmed = day(date);
            return this;
        }

        public RightMaker modes(Performance.Mode... more) {
            modes.addAll(List.of(more));
            return this;
        }

        public RightMaker results(UnitResult... more) {
            units.addAll(List.of(more));
            return this;
        }

        public StudyRight make() {
            List<StatePeriod> all = new ArrayList<>();
            all.add(new StatePeriod(start, "lasna", financing));
            all.addAll(states);
            Performance main = new Performance(
                    performance, "371101", LocalText.fi("Sosiaali- ja terveysalan perustutkinto"), "OPH-2629-2017", null,
                    extent, null, "LH25A", confirmed, List.of(), List.of(), modes, units);
            return new StudyRight(
                    oid, new Learner(learner, "Kaislavuo", "Eevi", born, false), 1, type, null,
                    start, estimatedEnd, end, all, noPerformance ? List.of() : List.of(main), includedIn, false, free,
                    moved, partTime);
        }
    }
}

package fi.luotsi.report;

import fi.luotsi.core.Make;
import fi.luotsi.core.code.Codes;
import fi.luotsi.core.figure.Group;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Known;
import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.words.LocalText;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.core.reference.ResponseCount;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.check.AllRules;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** An invented unit of many students for the tests of reports, on 23 November 2026 and a week before. */
public final class Unit {

    public static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    /** Last name of every student, so that a leaked name is found. */
    public static final String LAST_NAME = "Merkkinimi";
    /** A workplace whose name must not be told of the protected student. */
    public static final String SECRET_PLACE = "Piilopaikka";

    private static final LocalText[] QUALIFICATIONS = {
        new LocalText("Sosiaali- ja terveysalan perustutkinto", "Grundexamen inom social- och hälsovårdsbranschen",
                "Vocational Qualification in Social and Health Care"),
        new LocalText("Kasvatus- ja ohjausalan perustutkinto", "Grundexamen i pedagogisk verksamhet och handledning",
                "Vocational Qualification in Education and Instruction"),
        new LocalText("Hius- ja kauneudenhoitoalan perustutkinto", "Grundexamen inom hår- och skönhetsbranschen",
                "Vocational Qualification in Hairdressing and Beauty Care"),
        new LocalText("Välinehuoltoalan perustutkinto", "Grundexamen i instrumentvård", null)
    };
    private static final String[] CODES = {"371101", "371106", "381204", "371113"};

    private final int size;
    private final List<Source> sources;
    private List<ResponseCount> responses = List.of();
    private int[] kinds = {};

    public Unit(int size) {
        this(size, Source.EHOKS, Source.KOSKI, Source.ROSTER);
    }

    public Unit(int size, Source... sources) {
        this.size = size;
        this.sources = List.of(sources);
    }

    /** A unit of students of any kinds, in any mixture. */
    public static Unit any(Random random, int size) {
        Unit unit = new Unit(size);
        unit.kinds = random.ints(0, 100_000).distinct().limit(size).toArray();
        return unit;
    }

    /** The same unit after so many students have come, gone or become others. */
    Unit changed(Random random, int students) {
        List<Integer> now = new ArrayList<>(Arrays.stream(kinds).boxed().toList());
        for (int i = 0; i < students; i++) {
            int what = random.nextInt(3);
            if (what > 0 && now.size() > 5) {
                now.remove(random.nextInt(now.size()));
            }
            if (what < 2) {
                now.add(100_000 + random.nextInt(1_000_000));
            }
        }
        Unit unit = new Unit(now.size());
        unit.kinds = now.stream().mapToInt(Integer::intValue).toArray();
        return unit;
    }

    /** The unit with counts of feedback surveys. */
    public Unit answering(ResponseCount... counts) {
        responses = List.of(counts);
        return this;
    }

    /** Some of the unit's students. */
    public static Cohort students(int size) {
        return new Unit(size).cohort(0);
    }

    public SummaryInput input() {
        return input(true, false);
    }

    public SummaryInput input(boolean compared, boolean practice) {
        Cohort now = cohort(0);
        LocalDate then = TODAY.minusDays(7);
        FlagRun run = run(now, TODAY);
        return new SummaryInput(
                "Hyvinvointi", group(now, run), run, now.sources(),
                compared ? new SummaryInput.Earlier(then, run(cohort(1), then)) : null, Codes.of(now),
                new RuleTexts(AllRules.with(Limits.DEFAULTS), Codes.of(now)), responses, practice);
    }

    private static FlagRun run(Cohort cohort, LocalDate date) {
        return FlagRun.of(cohort, AllRules.with(Limits.DEFAULTS), Limits.DEFAULTS, date);
    }

    public static Group group(Cohort cohort, FlagRun run) {
        return new Group(
                "", TODAY, cohort.students().stream().map(s -> new Situation(s, TODAY)).filter(Situation::looked).toList(),
                run.openByStudyRight(), cohort.sources().stream().map(SourceAge::source).collect(Collectors.toSet()),
                Limits.DEFAULTS);
    }

    /** @param version 0 = today's import, 1 = the one a week before */
    public Cohort cohort(int version) {
        List<Student> students = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            students.add(student(kinds.length == 0 ? i : kinds[i], version));
        }
        LocalDateTime taken = TODAY.minusDays(7L * version).atTime(8, 41);
        return new Cohort(version, students, sources.stream().map(s -> new SourceAge(s, taken, size)).toList());
    }

    private Student student(int i, int version) {
        int qualification = i % 32 == 31 ? 3 : i % 10 < 5 ? 0 : i % 10 < 8 ? 1 : 2;
        int year = i % 3;
        String oid = "1.2.246.562.15.%011d".formatted(40_000_000_000L + i);
        LocalDate start = LocalDate.of(2026 - year, 8, 10);
        boolean planned = i % 19 != 7;
        Plan plan = planned && sources.contains(Source.EHOKS) ? plan(i, year, start, version) : null;
        Known<StudyRight> right = sources.contains(Source.KOSKI)
                ? Known.of(right(i, oid, start, qualification, year)) : Known.notInSource();
        return new Student(oid, plan, List.of(), right, Known.of(new Placement(
                oid, null, LAST_NAME, "Etu" + i, "LH%02d%s".formatted(26 - year, "AB".charAt(i % 2)), "Hyvinvointi",
                "Opettaja")), true);
    }

    private static StudyRight right(int i, String oid, LocalDate start, int qualification, int year) {
        Make.RightMaker maker = Make.right(start.toString()).estimatedEnd(start.plusYears(3).minusDays(60).toString());
        if (i % 40 == 39) {
            maker.state("2026-10-01", "valiaikaisestikeskeytynyt");
        }
        StudyRight made = maker.make();
        List<UnitResult> units = new ArrayList<>();
        for (int u = 0; u < 2 + year * 3 - i % 3; u++) {
            units.add(Make.passed(Integer.toString(106200 + u), 20, "2026-0%d-15".formatted(1 + u % 9)));
        }
        Performance main = made.performances().getFirst();
        return new StudyRight(
                oid, new Learner(null, LAST_NAME, "Etu" + i, null, i == 3), 1, made.type(), null, start,
                made.estimatedEnd(), null, made.states(), List.of(new Performance(
                        main.type(), CODES[qualification], QUALIFICATIONS[qualification], null, "1", 180.0, null, null,
                        null, List.of(), List.of(), List.of(), units)),
                null, false, false, false, List.of());
    }

    private static Plan plan(int i, int year, LocalDate start, int version) {
        List<PlanItem> items = new ArrayList<>();
        for (int u = 0; u < 10; u++) {
            LocalDate begin = start.plusDays(100L * u + i % 17);
            LocalDate end = begin.plusDays(70 + i % 23);
            Object[] parts = switch (u % 4) {
                case 0 -> new Object[] {Make.school(begin.toString(), end.toString()),
                    Make.demonstration(end.minusDays(3).toString(), end.toString())};
                case 1 -> new Object[] {Make.workplace("p" + i + "-" + u, begin.toString(), end.toString(), place(i, version))};
                case 2 -> i % 5 == 0 ? new Object[0] : new Object[] {Make.school(begin.toString(), end.toString())};
                default -> new Object[] {Make.workplace("p" + i + "-" + u, begin.toString(), end.toString()),
                    Make.demonstration(end.minusDays(3).toString(), end.toString())};
            };
            items.add(Make.vocational(Integer.toString(106200 + u), parts));
        }
        Make.PlanMaker maker = Make.plan(start.plusDays(10 + i % 31).toString()).items(items.toArray(PlanItem[]::new));
        boolean stale = i % 11 == 4 || (version == 1 && i % 13 == 5);
        maker.updated(stale ? "2026-03-01" : "2026-10-%02d".formatted(1 + i % 28));
        return maker.make();
    }

    private static Workplace place(int i, int version) {
        boolean contact = i != 3 && i % 6 != 1 && !(version == 1 && i % 6 == 3);
        return new Workplace(i == 3 ? SECRET_PLACE : "Tuulipaja", "0149669-3", "Ohjaaja Olli", contact, contact, 1);
    }
}

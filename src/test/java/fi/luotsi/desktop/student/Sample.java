package fi.luotsi.desktop.student;

import static fi.luotsi.core.Make.day;

import fi.luotsi.core.Make;
import fi.luotsi.core.code.Codes;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.Known;
import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.plan.LearningPeriod;
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
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.core.words.Language;
import fi.luotsi.work.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Invented students for the tests of the Student screen, each with something of their own. */
final class Sample {

    static final LocalDate TODAY = day("2026-11-23");
    static final String LEARNER = "1.2.246.562.24.54450598189";
    /** Study rights of the sample, by what is remarkable in them. */
    static final String RICH = Make.RIGHT;
    static final String NO_PLAN = "no-plan";
    static final String NO_KOSKI = "no-koski";
    static final String ENDED = "ended";
    static final String SUSPENDED = "suspended";
    static final String PROTECTED = "protected";
    static final String TWO_PLANS = "two-plans";
    static final String TUVA = "tuva";
    static final List<String> ALL =
            List.of(NO_PLAN, RICH, NO_KOSKI, ENDED, SUSPENDED, PROTECTED, TWO_PLANS, TUVA);

    private Sample() {}

    static Standing standing() {
        return standing(List.of(
                new SourceAge(Source.EHOKS, TODAY.atTime(8, 41), 8),
                new SourceAge(Source.KOSKI, TODAY.minusDays(1).atTime(20, 0), 7),
                new SourceAge(Source.ROSTER, TODAY.atTime(8, 41), 8)));
    }

    static Standing standing(List<SourceAge> sources) {
        return standing(new Cohort(2, students(), sources));
    }

    static Standing standing(Cohort cohort) {
        List<Rule> rules = AllRules.with(Limits.DEFAULTS);
        FlagRun run = FlagRun.of(cohort, rules, Limits.DEFAULTS, TODAY);
        List<Situation> situations =
                cohort.students().stream().map(s -> new Situation(s, TODAY)).filter(Situation::looked).toList();
        Codes codes = Codes.of(cohort);
        Map<Flag.Key, LocalDate> since = new HashMap<>();
        for (Flag flag : run.flags()) {
            since.put(flag.key(), flag.rule().id().startsWith("E") ? TODAY : day("2026-11-09"));
        }
        return new Standing(TODAY, null, cohort, Limits.DEFAULTS, run, situations, run.openByStudyRight(), since,
                List.of(), codes, new RuleTexts(rules, codes));
    }

    static StudentCase rich(Language language) {
        return StudentCase.of(standing(), RICH, language);
    }

    private static List<Student> students() {
        Plan plan = plan();
        StudyRight right = right(RICH, LEARNER, "Kaislavuo", "Eevi", false, List.of(), results());
        Known<Placement> placed = placed("Kaislavuo", "Eevi");
        List<Student> all = new ArrayList<>();
        all.add(student(NO_PLAN, null, right(NO_PLAN, LEARNER, "Kaislavuo", "Eevi", false, List.of(), results()), placed));
        all.add(student(RICH, plan, right, placed));
        all.add(student(NO_KOSKI, plan("f"), null, placed("Virtasalo", "Aatu")));
        all.add(student(ENDED, plan, right(ENDED, "b", "Pihlavuo", "Ilo", false,
                List.of(new StatePeriod(day("2026-06-05"), StatePeriod.GRADUATED, "1")), results()),
                placed("Pihlavuo", "Ilo")));
        all.add(student(SUSPENDED, plan, right(SUSPENDED, "c", "Hallaharju", "Oiva", false,
                List.of(new StatePeriod(day("2026-09-14"), StatePeriod.SUSPENDED, "1")), results()),
                placed("Hallaharju", "Oiva")));
        all.add(student(PROTECTED, plan, right(PROTECTED, "d", "Salokangas", "Helka", true, List.of(), results()),
                placed("Salokangas", "Helka")));
        all.add(new Student(TWO_PLANS, plan, List.of(plan), Known.of(right(TWO_PLANS, "e", "Lehtokaarre", "Usko",
                false, List.of(), List.of())), Known.notInSource(), false));
        all.add(student(TUVA, tuvaPlan(), tuvaRight(), placed("Koivuranta", "Meri")));
        return all;
    }

    private static Student student(String oid, Plan plan, StudyRight right, Known<Placement> placement) {
        return new Student(oid, plan, List.of(), Known.of(right), placement, true);
    }

    private static Known<Placement> placed(String last, String first) {
        return Known.of(new Placement(RICH, null, last, first, "LH25A", "Hyvinvointi", "Ilkka Tuulasvirta"));
    }

    private static Plan plan() {
        return plan(LEARNER);
    }

    private static Plan plan(String learner) {
        Workplace silent = new Workplace("Koivurinteen palvelutalo", "0149669-3", "Ohjaaja Olli", false, false, 2);
        LearningPeriod wounded = Make.workplace("jakso-7", "2026-10-19", "2026-11-30", silent);
        wounded = Make.interrupted(Make.partTime(wounded, null, false), "2026-10-26", "2026-11-13");
        PlanItem digital = local("Digitaaliset palvelut", 10,
                List.of(Make.school("2027-08-09", "2027-10-29")), List.of(demo("2027-11-01", "2027-11-01")));
        PlanItem home = local("Kotihoidon asiakastyö", 15, List.of(), List.of());
        return new Plan(1L, null, learner, RICH, null, true, true, "urasuunnitelma_0002", day("2025-09-04"), null,
                day("2026-09-02"), null, true, false, null,
                List.of(
                        Make.vocational("106234", Make.school("2025-08-18", "2025-12-12"),
                                Make.workplace("jakso-1", "2026-01-12", "2026-02-27"), demo("2026-02-23", "2026-02-27")),
                        Make.vocational("106235", Make.school("2026-01-12", "2026-04-17"),
                                Make.workplace("jakso-2", "2026-04-06", "2026-05-29"), demo("2026-05-25", "2026-05-29")),
                        Make.vocational("106236", Make.school("2026-08-10", "2026-09-04"),
                                Make.workplace("jakso-3", "2026-08-31", "2026-10-16"), demo("2026-10-12", "2026-10-16")),
                        Make.vocational("106237", Make.school("2026-08-24", "2027-05-07"), wounded,
                                Make.workplace("jakso-8", "2027-01-25", "2027-04-16"), demo("2027-04-12", "2027-04-16")),
                        Make.subArea("vvai", Make.school("2025-09-08", "2026-02-27")),
                        Make.subArea("mlma", Make.school("2025-09-08", "2026-04-30")),
                        Make.subArea("ff", Make.school("2025-09-08", "2025-12-12")),
                        Make.subArea("vvtd", Make.school("2025-10-06", "2026-03-06")),
                        Make.subArea("vvtk", Make.school("2025-10-06", "2026-03-06")),
                        Make.subArea("tyt", Make.school("2027-01-11", "2027-03-19")),
                        Make.subArea("yt", Make.school("2026-08-17", "2026-10-30")),
                        Make.subArea("yy", Make.school("2026-01-12", "2026-05-29")),
                        digital, home),
                List.of(new PriorLearning(PlanItem.Kind.SUB_AREA, "ammatillisenoppiaineet_vvvk",
                        "tutkinnonosat_400012", null, null, null, day("2025-08-29"), 2, List.of(), null)),
                List.of(), List.of(), List.of(), null);
    }

    private static PlanItem local(
            String name, double points, List<LearningPeriod> periods, List<Demonstration> demonstrations) {
        return new PlanItem(PlanItem.Kind.LOCAL, null, null, name, points, null, null, false, 0, null, periods,
                demonstrations, null);
    }

    private static Demonstration demo(String from, String to) {
        return Make.demonstration(from, to);
    }

    private static List<UnitResult> results() {
        return List.of(
                unit("106234", "Kasvun tukeminen ja ohjaus", "Främjande av tillväxt och handledning", 20, "2026-03-06"),
                unit("106235", "Hoito ja huolenpito", "Vård och omsorg", 30, "2026-06-03"),
                unit("106236", "Kuntoutumisen tukeminen", "Rehabiliterande stöd", 20, null),
                unit("106237", "Sairaanhoito ja huolenpito", "Sjukvård och omsorg", 50, null),
                new UnitResult("400012", false, LocalText.fi("Viestintä- ja vuorovaikutusosaaminen"), 11.0, "2", List.of(),
                        false, null, List.of(
                                area("vvai", "Viestintä äidinkielellä", "Kommunikation på modersmålet", 4, "2026-03-03"),
                                area("vvtk", "Viestintä ruotsin kielellä", "Kommunikation på finska", 1, "2026-03-10"),
                                area("vvvk", "Viestintä vieraalla kielellä", "Kommunikation på främmande språk", 3, null),
                                area("vvtd", "Viestintä ja digitaalinen osaaminen", "Digital kommunikation", 2,
                                        "2026-03-10"))),
                new UnitResult("400013", false, LocalText.fi("Matemaattis-luonnontieteellinen osaaminen"), 6.0, "2",
                        List.of(), false, null, List.of(
                                area("mlma", "Matematiikka", "Matematik", 4, "2026-05-08"),
                                area("ff", "Fysikaaliset ilmiöt", "Fysikaliska fenomen", 2, "2025-12-15"))),
                new UnitResult("400014", false, LocalText.fi("Yhteiskunta- ja työelämäosaaminen"), 9.0, "2", List.of(),
                        false, null, List.of(
                                area("yt", "Yhteiskunnassa toimiminen", "Att verka i samhället", 2, null),
                                area("tyt", "Työelämässä toimiminen", "Att verka i arbetslivet", 2, null),
                                area("yy", "Yrittäjyys", "Företagsamhet", 1, "2026-06-01"),
                                area("kk", "Kestävän kehityksen edistäminen", "Hållbar utveckling", 1, "2026-05-20"))));
    }

    private static UnitResult unit(String code, String fi, String sv, double points, String passed) {
        return new UnitResult(code, false, new LocalText(fi, sv, null), points, "1", grades(passed), false, null,
                List.of());
    }

    /** The area in a foreign language is recognised, the others are assessed or not. */
    private static UnitResult area(String code, String fi, String sv, double points, String passed) {
        boolean recognised = code.equals("vvvk");
        return new UnitResult(code, false, new LocalText(fi, sv, null), points, null,
                recognised ? grades("2025-09-02") : grades(passed), recognised, null, List.of());
    }

    private static List<UnitResult.Grade> grades(String day) {
        return day == null ? List.of() : List.of(new UnitResult.Grade("4", day(day), true));
    }

    private static StudyRight right(
            String oid, String learner, String last, String first, boolean hidden, List<StatePeriod> states,
            List<UnitResult> units) {
        Performance main = new Performance(Performance.WHOLE_QUALIFICATION, "371101",
                new LocalText("Sosiaali- ja terveysalan perustutkinto", "Grundexamen inom social- och hälsovård",
                        "Vocational qualification in social and health care"), null, "1", 180.0, null, "LH25A", null,
                List.of(), List.of(), List.of(), units);
        List<StatePeriod> all =
                Stream.concat(Stream.of(new StatePeriod(day("2025-08-11"), "lasna", "1")), states.stream()).toList();
        return new StudyRight(oid, new Learner(learner, last, first, null, hidden), 1, "ammatillinenkoulutus", null,
                day("2025-08-11"), day("2027-12-17"), null, all, List.of(main), null, false, false, false, List.of());
    }

    private static Plan tuvaPlan() {
        return new Plan(2L, null, "t", TUVA, TUVA, true, true, "urasuunnitelma_0002", day("2026-08-24"), null,
                day("2026-09-02"), null, true, false, null, List.of(), List.of(),
                List.of(
                        new TuvaPart("koulutuksenosattuva_101", 1, day("2026-08-10"), day("2026-10-02"), 6),
                        new TuvaPart("koulutuksenosattuva_104", 1, day("2026-10-05"), day("2027-05-28"), 20)),
                List.of(), List.of(), null);
    }

    private static StudyRight tuvaRight() {
        Performance tuva = new Performance("tuvakoulutuksensuoritus", "999908", LocalText.fi("TUVA-koulutus"), null, null,
                38.0, null, "TUVA26", null, List.of(), List.of(), List.of(), List.of());
        return new StudyRight(TUVA, new Learner("t", "Koivuranta", "Meri", null, false), 1, "tuva", null,
                day("2026-08-10"), day("2027-05-28"), null, List.of(new StatePeriod(day("2026-08-10"), "lasna", "1")),
                List.of(tuva), null, false, false, false, List.of());
    }
}

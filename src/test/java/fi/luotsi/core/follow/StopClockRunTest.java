package fi.luotsi.core.follow;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.code.Codes;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.History;
import fi.luotsi.core.plan.Known;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.GroupPlans;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.core.words.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stop-clock dates as the rules see them, through decisions. */
class StopClockRunTest {

    private static final RuleTexts TEXTS = new RuleTexts(AllRules.with(Limits.DEFAULTS), Codes.of(Cohort.EMPTY));

    private static LimitBook book(String... periods) {
        LimitBook book = LimitBook.EMPTY;
        for (String period : periods) {
            book = book.trying(LimitChange.CLOCK + "." + period, 1);
        }
        return book;
    }

    private static List<Flag> flags(String rule, String today, LimitBook book, @Nullable StudyRight right) {
        return flags(rule, today, book, Make.cohort(Make.student(null, right)));
    }

    private static List<Flag> flags(String rule, String today, LimitBook book, Cohort cohort) {
        return FlagRun.of(cohort, new RuleSets(book, Make.day(today), null), Make.day(today)).flags().stream()
                .filter(flag -> flag.rule().id().equals(rule)).toList();
    }

    private static String sum(Flag flag) {
        return TEXTS.sum(Language.FI, flag.rule(), flag.facts());
    }

    /** The start is 10.8. and the limit 14 days: without a stop the due day is 24.8. and the flag comes on 25.8. */
    @ParameterizedTest
    @CsvSource({
        "08-24..08-26, 2026-08-27, 0", // begins on the due day
        "08-24..08-26, 2026-08-28, 1",
        "08-22..08-24, 2026-08-27, 0", // ends on it
        "08-22..08-24, 2026-08-28, 1",
        "08-25..08-27, 2026-08-25, 0", // begins a day after it
        "08-25..08-27, 2026-08-27, 0",
        "08-25..08-27, 2026-08-28, 1",
        "08-01..08-10, 2026-08-25, 1", // ends on the day the clock starts, which counts 0
        "07-01..08-09, 2026-08-25, 1", // over before
        "09-01..09-30, 2026-08-25, 1", // comes later
        "2025-08-11..2025-08-31, 2026-08-25, 1"}) // another year's
    void the_clock_stands_still_around_the_due_day(String period, String today, int count) {
        assertThat(flags("A1", today, book(period), Make.right("2026-08-10").make())).hasSize(count);
    }

    @Test
    void the_arithmetic_tells_which_days_were_stopped() {
        assertThat(sum(flags("A1", "2026-08-28", book("08-22..08-24"), Make.right("2026-08-10").make()).getFirst()))
                .isEqualTo("10.8.2026 + 14 pv + 3 pv pysäytystä (22.8.–24.8.) = 27.8.2026, tilanne 28.8.2026: 1 pv yli");
        assertThat(sum(flags("A1", "2026-08-28", book("08-25..08-27"), Make.right("2026-08-10").make()).getFirst()))
                .isEqualTo("10.8.2026 + 14 pv = 24.8.2026, tilanne 28.8.2026 (pysäytystä välissä 3 pv, 25.8.–27.8.): "
                        + "1 pv yli");
        StudyRight right = Make.right("2026-05-11").make();
        assertThat(sum(flags("A1", "2026-09-11", book("06-01..07-31"), right).getFirst()))
                .isEqualTo("11.5.2026 + 60 pv + 61 pv pysäytystä (1.6.–31.7.) = 9.9.2026, tilanne 11.9.2026: 2 pv yli");
        assertThat(flags("A1", "2026-09-11", book("06-01..07-31"), right).getFirst().facts())
                .containsKeys("stopped", "stops").doesNotContainKey("stoppedLater");
    }

    @Test
    void a_suspended_day_within_is_told_as_suspended() {
        StudyRight right = Make.right("2026-08-10").state("2026-08-20", "valiaikaisestikeskeytynyt")
                .state("2026-08-23", "lasna").make();
        Flag flag = flags("A1", "2026-09-01", book("08-22..08-24"), right).getFirst();
        assertThat(sum(flag)).startsWith("10.8.2026 + 14 pv + 3 pv keskeytystä + 2 pv pysäytystä (22.8.–24.8.) = "
                + "29.8.2026, tilanne 1.9.2026: 3 pv yli");
    }

    @Test
    void points_are_expected_for_the_days_that_run() {
        StudyRight right = Make.right("2025-08-11").estimatedEnd("2028-06-01").make();
        Flag plain = flags("G2", "2026-08-10", LimitBook.EMPTY, right).getFirst();
        Flag stopped = flags("G2", "2026-08-10", book("06-01..07-31"), right).getFirst();
        assertThat(sum(plain)).contains("364 pv ÷");
        assertThat(sum(stopped)).contains("303 pv (pysäytystä 61 pv vähennetty, 1.6.–31.7.) ÷");
    }

    @Test
    void nothing_going_on_is_not_told_of_a_stopped_day() {
        Cohort cohort = Make.cohort(Make.student(Make.plan("2025-08-20").make(), Make.right("2025-08-11").make()));
        assertThat(flags("B4", "2026-07-31", LimitBook.EMPTY, cohort)).hasSize(1);
        assertThat(flags("B4", "2026-07-31", book("06-01..07-31"), cohort)).isEmpty();
        assertThat(flags("B4", "2026-08-01", book("06-01..07-31"), cohort)).hasSize(1);
    }

    @Test
    void six_months_of_points_reach_further_back() {
        StudyRight right = Make.right("2024-08-10").results(Make.passed("1", 30, "2026-04-20")).make();
        assertThat(flags("G3", "2026-11-16", LimitBook.EMPTY, right)).hasSize(1);
        assertThat(flags("G3", "2026-11-16", book("06-01..07-31"), right)).isEmpty();
        StudyRight less = Make.right("2024-08-10").results(Make.passed("1", 20, "2026-04-20")).make();
        assertThat(sum(flags("G3", "2026-11-16", book("06-01..07-31"), less).getFirst()))
                .startsWith("17.3.2026–16.11.2026 (pysäytystä 61 pv lisätty, 1.6.–31.7.): ");
    }

    /** Of units with clocks of their own each student goes by that of the own unit, and the answer beforehand is right. */
    @Test
    void what_would_change_is_what_a_run_with_the_decision_gives() {
        List<Student> students = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String right = "right-" + i;
            students.add(new Student(
                    right, i % 3 == 0 ? null : Make.plan("2026-05-01").updated("2026-05-" + (10 + i % 20)).make(),
                    List.of(), Known.of(Make.right(Make.day("2026-04-20").plusDays(2L * i).toString()).make()),
                    Known.of(new Placement(right, null, "A", "B", "R1", i % 2 == 0 ? "Tekniikka" : "Palvelut", "T")),
                    true));
        }
        Cohort cohort = Make.cohort(students.toArray(Student[]::new));
        var date = Make.day("2026-10-10");
        LimitBook ground = new LimitBook(List.of(change("06-20..06-30", "Palvelut"), change("08-01..08-05", null)));
        for (String unit : new String[] {null, "Tekniikka", "Palvelut"}) {
            RuleSets now = new RuleSets(ground, date, unit);
            List<Situation> situations = GroupPlans.situations(cohort, History.NONE, date, now::stops).stream()
                    .filter(s -> unit == null || unit.equals(s.student().unit())).toList();
            FlagRun run = FlagRun.of(cohort, History.NONE, situations, now, date);
            WhatIf asked = new WhatIf(situations, ground, date, unit, run);
            WhatIf.Answer answer = asked.of(LimitChange.CLOCK, "06-01..07-31", 1);
            RuleSets then = new RuleSets(ground.with(change("06-01..07-31", unit)), date, unit);
            FlagRun after = FlagRun.of(cohort, History.NONE,
                    situations.stream().map(s -> s.stopping(then.stops(s.student().unit()))).toList(), then, date);
            assertThat(answer.flagsThen()).isEqualTo(inSight(after).size()).isNotEqualTo(answer.flagsNow());
            assertThat(answer.flagsNow()).isEqualTo(inSight(run).size());
            List<String> come = new ArrayList<>(inSight(after));
            inSight(run).forEach(come::remove);
            assertThat(answer.changes().stream().flatMap(change -> change.come().stream()).map(StopClockRunTest::line))
                    .containsExactlyInAnyOrderElementsOf(come);
            // A limit moved on top of the clock is answered by the same clock.
            RuleSets moved = new RuleSets(ground.with(new LimitChange(
                    "A1", "notice", 30, unit, date, "", "", date.atStartOfDay())), date, unit);
            assertThat(asked.of("A1", "notice", 30).flagsThen()).isEqualTo((int) inSight(
                    FlagRun.of(cohort, History.NONE, situations, moved, date)).stream()
                    .filter(line -> line.contains(" A1 ")).count());
        }
    }

    private static LimitChange change(String period, @Nullable String unit) {
        return new LimitChange(LimitChange.CLOCK, period, 1, unit, Make.day("2026-05-01"), "w", "m",
                Make.day("2026-05-01").atStartOfDay());
    }

    private static List<String> inSight(FlagRun run) {
        return run.flags().stream().filter(flag -> flag.hiddenBy() == null).map(StopClockRunTest::line).toList();
    }

    private static String line(Flag flag) {
        return flag.studyRight() + " " + flag.rule().id() + " " + flag.item() + " " + flag.severity();
    }
}

package fi.luotsi.core.follow;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Known;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfTest {

    private static final LocalDate TODAY = Make.day("2026-10-10");

    /** Plans updated 100, 107, 120, 121, 132, 133 and 200 days ago. */
    private static final Cohort COHORT = Make.cohort(List.of(100, 107, 120, 121, 132, 133, 200).stream()
            .map(WhatIfTest::student).toArray(Student[]::new));

    private static Student student(int days) {
        String right = "right-" + days;
        return new Student(
                right, Make.plan("2025-08-11").updated(TODAY.minusDays(days).toString()).make(), List.of(),
                Known.of(Make.right("2025-08-11").make()),
                Known.of(new Placement(right, null, "A", "B", "R1", days < 125 ? "Tekniikka" : "Palvelut", "T")),
                true);
    }

    /** Students with some of twelve units planned and some passed, at different points of their studies. */
    private static final Cohort STUDYING = Make.cohort(IntStream.range(0, 24)
            .mapToObj(WhatIfTest::studying).toArray(Student[]::new));

    private static Student studying(int n) {
        List<PlanItem> items = new ArrayList<>();
        for (int unit = 0; unit < 12; unit++) {
            String code = Integer.toString(106200 + unit);
            items.add(unit < n % 12 ? Make.vocational(code, Make.school("2026-01-07", TODAY.minusDays(3 * n).toString()))
                    : Make.vocational(code));
        }
        Make.RightMaker right = Make.right(TODAY.minusDays(100 + 20L * n).toString())
                .estimatedEnd(TODAY.plusDays(430 - 20L * n).toString());
        for (int unit = 0; unit < 2 + n / 3; unit++) {
            right.results(Make.passed(Integer.toString(106200 + unit), 20, "2026-05-01"));
        }
        return new Student("studying-" + n, Make.plan("2026-08-11").items(items.toArray(new PlanItem[0])).make(),
                List.of(), Known.of(right.make()), Known.notInSource(), true);
    }

    private static WhatIf asked(LimitBook book, @Nullable String unit) {
        return asked(COHORT, book, unit);
    }

    private static WhatIf asked(Cohort cohort, LimitBook book, @Nullable String unit) {
        FlagRun run = FlagRun.of(cohort, new RuleSets(book, TODAY, unit), TODAY);
        List<Situation> situations = cohort.students().stream().map(s -> new Situation(s, TODAY)).toList();
        return new WhatIf(situations, book, TODAY, unit, run);
    }

    @Test
    void a_higher_limit_takes_flags_away_and_tells_whose() {
        WhatIf.Answer answer = asked(LimitBook.EMPTY, null).of("B1", "notice", 130);
        assertThat(answer.flagsNow()).isEqualTo(4);
        assertThat(answer.flagsThen()).isEqualTo(3);
        assertThat(answer.changes()).singleElement().satisfies(change -> {
            assertThat(change.studyRight()).isEqualTo("right-121");
            assertThat(change.come()).isEmpty();
            assertThat(change.go()).extracting(flag -> flag.rule().id()).containsExactly("B1");
        });
        // 117 < days <= 143 : those a tenth off the limit
        assertThat(answer.near()).isEqualTo(4);
    }

    @Test
    void the_limit_in_force_changes_nothing() {
        WhatIf.Answer answer = asked(LimitBook.EMPTY, null).of("B1", "notice", 120);
        assertThat(answer.changes()).isEmpty();
        assertThat(answer.flagsThen()).isEqualTo(answer.flagsNow());
        assertThat(answer.near()).isEqualTo(3); // 108 < days <= 132
    }

    @Test
    void a_graver_limit_moved_makes_flags_heavier() {
        WhatIf.Answer answer = asked(LimitBook.EMPTY, null).of("B1", "serious", 125);
        assertThat(answer.flagsThen()).isEqualTo(answer.flagsNow());
        assertThat(answer.changes()).extracting(WhatIf.Change::studyRight).containsExactly("right-132", "right-133");
        assertThat(answer.changes().getFirst().come()).extracting(f -> f.severity().level()).containsExactly(2);
        assertThat(answer.changes().getFirst().go()).extracting(f -> f.severity().level()).containsExactly(1);
    }

    @Test
    void a_unit_moves_only_its_own() {
        WhatIf.Answer answer = asked(LimitBook.EMPTY, "Tekniikka").of("B1", "notice", 300);
        assertThat(answer.changes()).extracting(WhatIf.Change::studyRight).contains("right-121");
        LimitBook own = new LimitBook(List.of(new LimitChange(
                "B1", "notice", 90, "Tekniikka", Make.day("2026-01-01"), "w", "m", TODAY.atStartOfDay())));
        WhatIf.Answer all = asked(own, null).of("B1", "notice", 150);
        assertThat(all.changes()).as("those with a limit of their own stay").extracting(WhatIf.Change::studyRight)
                .containsExactly("right-132", "right-133");
    }

    @Test
    void a_rule_switched_off_takes_all_its_flags() {
        WhatIf.Answer answer = asked(LimitBook.EMPTY, null).of("B1", LimitChange.ON, 0);
        assertThat(answer.flagsThen()).isZero();
        assertThat(answer.changes()).hasSize(4);
        assertThat(answer.near()).isZero();
    }

    /** What is told beforehand is what a run with the decision gives, for every rule with a limit that may be moved. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_answer_is_what_the_run_gives_afterwards(boolean studying) {
        Cohort cohort = studying ? STUDYING : COHORT;
        WhatIf asked = asked(cohort, LimitBook.EMPTY, null);
        FlagRun now = FlagRun.of(cohort, new RuleSets(LimitBook.EMPTY, TODAY, null), TODAY);
        int tried = 0;
        Set<String> changed = new HashSet<>();
        for (var card : now.rules()) {
            for (var spec : card.limits()) {
                if (!spec.fixed()) {
                    int value = Math.min(spec.max(), Math.max(spec.min(), spec.value() / 3));
                    LimitBook moved = LimitBook.EMPTY.trying(card.id() + "." + spec.name(), value);
                    FlagRun then = FlagRun.of(cohort, new RuleSets(moved, TODAY, null), TODAY);
                    WhatIf.Answer answer = asked.of(card.id(), spec.name(), value);
                    assertThat(answer.flagsThen()).as(card.id() + "." + spec.name())
                            .isEqualTo(seen(then, card.id()).size());
                    assertThat(answer.changes()).as(card.id() + "." + spec.name())
                            .extracting(WhatIf.Change::studyRight)
                            .containsExactlyInAnyOrderElementsOf(differing(now, then));
                    tried++;
                    if (!answer.changes().isEmpty()) {
                        changed.add(card.id());
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(20);
        assertThat(changed).contains(studying ? new String[] {"D1", "G1", "G2", "F2"} : new String[] {"B1"});
    }

    private static List<String> seen(FlagRun run, String rule) {
        return run.flags().stream().filter(f -> f.hiddenBy() == null && f.rule().id().equals(rule))
                .map(Flag::studyRight).toList();
    }

    private static Set<String> differing(FlagRun a, FlagRun b) {
        Set<String> rights = new HashSet<>();
        List<String> one = new ArrayList<>(lines(a));
        List<String> two = new ArrayList<>(lines(b));
        one.stream().filter(line -> !two.contains(line)).forEach(line -> rights.add(line.split(" ")[0]));
        two.stream().filter(line -> !one.contains(line)).forEach(line -> rights.add(line.split(" ")[0]));
        return rights;
    }

    private static List<String> lines(FlagRun run) {
        return run.flags().stream().filter(f -> f.hiddenBy() == null)
                .map(f -> f.studyRight() + " " + f.rule().id() + " " + f.item() + " " + f.severity()).toList();
    }
}

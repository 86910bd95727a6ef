package fi.luotsi.intake.practice;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Shaken;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.follow.RuleSets;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.History;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.core.rule.check.Asked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is worked out of a student once and kept, and the traits by which rules leave students out, change nothing of what
 * is found: over practice data and over the same shaken up, on several days and with limits at both their ends.
 */
class OutlineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<LocalDate> DAYS =
            List.of(DAY, DAY.plusDays(37), DAY.minusDays(90), DAY.plusYears(2), DAY.minusYears(3));

    private static Cohort practice(long seed) {
        return Imported.of(new PracticeData(seed, 40, 1, DAY).weeks().getFirst(), DAY).cohort();
    }

    private static Cohort shaken(long seed, int one) {
        Cohort cohort = practice(seed);
        List<SourceAge> ages = new ArrayList<>(cohort.sources());
        ages.add(new SourceAge(Source.TABLE, DAY.atStartOfDay(), cohort.students().size()));
        return new Cohort(1, Shaken.of(cohort.students(), seed, one), ages);
    }

    private static FlagRun run(Cohort cohort, LocalDate day) {
        return FlagRun.of(cohort, new RuleSets(LimitBook.EMPTY, day, null), day);
    }

    /** All limits that may be moved, at one of their ends. */
    private static Limits extreme(boolean least) {
        Limits limits = Limits.DEFAULTS;
        for (RuleCard card : run(practice(1), DAY).rules()) {
            for (LimitSpec spec : card.limits()) {
                limits = spec.fixed() ? limits : limits.with(card.id() + "." + spec.name(), least ? spec.min() : spec.max());
            }
        }
        return limits;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void rules_have_nothing_to_say_of_those_left_out(long seed) {
        List<Limits> all = List.of(Limits.DEFAULTS, extreme(true), extreme(false));
        for (Cohort cohort : List.of(practice(seed), shaken(seed, 12), shaken(seed, 40))) {
            for (LocalDate day : DAYS) {
                all.forEach(limits -> Asked.inVain(cohort, History.NONE, limits, day));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void another_day_gives_what_it_gives_to_whom_nothing_is_kept_of(long seed) {
        for (Cohort cohort : List.of(practice(seed), shaken(seed, 12), shaken(seed, 40))) {
            for (LocalDate day : DAYS) {
                assertThat(run(cohort, day)).isEqualTo(run(Asked.anew(cohort), day));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void shaken_students_meet_nearly_every_rule(long seed) {
        Set<String> met = run(shaken(seed, 12), DAY).flags().stream().map(flag -> flag.rule().id())
                .collect(Collectors.toSet());
        assertThat(met).hasSizeGreaterThan(AllRules.with(Limits.DEFAULTS).size() * 3 / 4);
    }
}

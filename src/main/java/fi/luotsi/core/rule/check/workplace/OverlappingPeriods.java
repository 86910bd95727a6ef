package fi.luotsi.core.rule.check.workplace;

import fi.luotsi.core.plan.Interruption;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.PeriodFaults;
import fi.luotsi.core.rule.PeriodOf;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.Actor;
import fi.luotsi.core.rule.RuleCard.Basis;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.RuleCard.LimitUnit;
import fi.luotsi.core.rule.RuleCard.MendedIn;
import fi.luotsi.core.rule.RuleCard.Need;
import fi.luotsi.core.rule.RuleCard.Origin;
import fi.luotsi.core.rule.RuleCard.Phase;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.Trait;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * E12: workplace periods share a day, today or later, and their part-time shares come to more than the limit.
 *
 * <p>Several units at one workplace on the same dates are one period, with the greatest of their shares. A day inside
 * an interruption does not count, nor does a period whose share is not a number between 1 and 100: nothing is
 * presumed. All periods of the day are summed, and the row is that of the one that began last; it tells how many days
 * the period has when eHOKS shares them ({@link SharedDays}).
 */
public final class OverlappingPeriods implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "E12", Phase.WORKPLACE, List.of(Severity.NOTICE),
            new Basis(Origin.PROVIDER, "531/2017 § 48"),
            List.of(new LimitSpec("share", 100, LimitUnit.PERCENT, 100, 300, Origin.UNIT)),
            Set.of(Need.PLAN),
            Set.of(
                    "item", "periodStart", "periodEnd", "workplace", "partTime", "otherStart", "otherEnd",
                    "otherPlace", "otherShare", "day", "shareSum", "limit", "ownDays"),
            List.of(Actor.TC), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.WORKPLACES_MEET);

    /** In the order of beginning; of two that begin on the same day the one that ends later comes last. */
    private static final Comparator<Stay> ORDER = Comparator.comparing((Stay stay) -> stay.period.start())
            .thenComparing(stay -> stay.period.end())
            .thenComparing(Stay::key);

    private final int limit;

    public OverlappingPeriods(Limits limits) {
        limit = limits.of(CARD, "share");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        List<Stay> stays = stays(s);
        if (stays.size() < 2) {
            return;
        }
        Set<String> told = new HashSet<>();
        for (LocalDate day : changes(s, stays)) {
            List<Stay> there = stays.stream().filter(stay -> stay.on(day)).sorted(ORDER).toList();
            int sum = there.stream().mapToInt(Stay::share).sum();
            if (there.size() > 1 && sum > limit && told.add(there.getLast().key())) {
                tell(s, findings, there.getLast(), there.getFirst(), day, sum);
            }
        }
    }

    private void tell(Situation s, Findings findings, Stay stay, Stay other, LocalDate day, int sum) {
        Workplace place = other.period.workplace();
        Findings.Draft draft = WorkplacePeriods.about(findings, CARD, Severity.NOTICE, stay.item, stay.period);
        draft.fact("partTime", stay.share)
                .fact("otherStart", other.period.start())
                .fact("otherEnd", other.period.end())
                .text("otherPlace", place == null ? null : place.name())
                .fact("otherShare", sum - stay.share)
                .fact("day", day)
                .fact("shareSum", sum)
                .limit("share", limit);
        if (!draft.bare()) {
            draft.fact("ownDays", new Fact.Decimal(SharedDays.of(s, stay.period)));
        }
        draft.add();
    }

    /** Today and the later days on which a period begins or goes on after an interruption. */
    private static Set<LocalDate> changes(Situation s, List<Stay> stays) {
        Set<LocalDate> days = new TreeSet<>();
        days.add(s.today());
        for (Stay stay : stays) {
            days.add(stay.period.start());
            for (Interruption interruption : stay.period.interruptions()) {
                if (interruption.end() != null) {
                    days.add(interruption.end().plusDays(1));
                }
            }
        }
        days.removeIf(day -> day.isBefore(s.today()));
        return days;
    }

    private static List<Stay> stays(Situation s) {
        Map<String, Stay> stays = new LinkedHashMap<>();
        for (PeriodOf one : s.workplacePeriods()) {
            PlanItem item = one.item();
            LearningPeriod period = one.period();
            Integer share = one.over(s) || one.share() == 0 ? null : PeriodFaults.share(period);
            if (share != null) {
                Stay stay = new Stay(item, period, share);
                String where = WorkplacePeriods.place(period) + "|" + period.start() + "|" + period.end();
                stays.merge(where, stay, Stay::with);
            }
        }
        return List.copyOf(stays.values());
    }

    /** A time at one workplace, for one unit or several. */
    private record Stay(PlanItem item, LearningPeriod period, int share) {

        String key() {
            return period.key(item);
        }

        boolean on(LocalDate day) {
            return period.contains(day)
                    && period.interruptions().stream().noneMatch(interruption -> interruption.contains(day));
        }

        /** The period with the first key stands for both, so that the order of the units does not matter. */
        Stay with(Stay other) {
            Stay first = key().compareTo(other.key()) <= 0 ? this : other;
            return new Stay(first.item, first.period, Math.max(share, other.share));
        }
    }
}

package fi.luotsi.core.rule.check.workplace;

import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Performance.Mode;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.PeriodOf;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.Actor;
import fi.luotsi.core.rule.RuleCard.Basis;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.RuleCard.MendedIn;
import fi.luotsi.core.rule.RuleCard.Need;
import fi.luotsi.core.rule.RuleCard.Origin;
import fi.luotsi.core.rule.RuleCard.Phase;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.Trait;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * E17: an apprenticeship is going on by the plan and not by KOSKI, or the reverse, for longer than the limit.
 *
 * <p>In the plan it is a period that has begun and is not over; in KOSKI a way of acquiring competence that is not
 * over and not dissolved. The days are counted from the first day on which only one of them had it: the later of its
 * own beginning and the day after the other's end. A period that goes on after KOSKI's agreement was dissolved is rule
 * E19's. Of KOSKI the study right itself is needed: reports and tables do not tell of apprenticeships.
 */
public final class ApprenticeshipInOnePlace implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "E17", Phase.WORKPLACE, List.of(Severity.SERIOUS),
            new Basis(Origin.LAW, "884/2017 § 5–6"),
            List.of(LimitSpec.days("days", 30)),
            Set.of(Need.PLAN, Need.KOSKI_RESULTS),
            Set.of("place", "from", "limit", "due", "today", "days", "over"),
            List.of(Actor.SO, Actor.TC), MendedIn.KOSKI, null, null)
            .ifAny(Trait.APPRENTICESHIP, Trait.KOSKI_AGREEMENT, Trait.KOSKI_AGREEMENTS_UNKNOWN);

    private final int limit;

    public ApprenticeshipInOnePlace(Limits limits) {
        limit = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        List<Mode> agreements = Apprenticeships.inKoski(s);
        if (agreements == null) {
            findings.notComputed(CARD, Need.KOSKI_RESULTS.key());
            return;
        }
        LocalDate today = s.today();
        LocalDate planStart = null;
        LocalDate planEnd = null;
        boolean dissolved = false;
        for (PeriodOf one : s.workplacePeriods()) {
            LearningPeriod period = one.period();
            if (period.apprenticeship() && !period.start().isAfter(today)) {
                planEnd = later(planEnd, period.end());
                planStart = period.contains(today) ? earlier(planStart, period.start()) : planStart;
                dissolved |= Apprenticeships.dissolved(agreements, period, s) != null;
            }
        }
        LocalDate koskiStart = null;
        LocalDate koskiEnd = null;
        for (Mode agreement : agreements) {
            if (Apprenticeships.inForce(agreement, today)) {
                koskiStart = earlier(koskiStart, agreement.start());
            } else if (!agreement.start().isAfter(today)) {
                koskiEnd = later(koskiEnd, Apprenticeships.end(agreement));
            }
        }
        if (planStart != null && koskiStart == null && !dissolved) {
            tell(s, findings, "in-plan", planStart, koskiEnd);
        } else if (koskiStart != null && planStart == null) {
            tell(s, findings, "in-koski", koskiStart, planEnd);
        }
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    private void tell(
            Situation s, Findings findings, String place, LocalDate start, @Nullable LocalDate otherEnd) {
        LocalDate from = otherEnd != null && !otherEnd.isBefore(start) ? otherEnd.plusDays(1) : start;
        long days = s.daysSince(from);
        if (days > limit) {
            findings.about(CARD, Severity.SERIOUS)
                    .fact("place", new Fact.Words(List.of(place)))
                    .fact("from", from)
                    .limit("days", limit)
                    .fact("due", from.plusDays(limit))
                    .fact("today", s.today())
                    .fact("days", days)
                    .fact("over", days - limit)
                    .add();
        }
    }
}

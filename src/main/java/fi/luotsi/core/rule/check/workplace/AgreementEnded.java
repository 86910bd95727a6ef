package fi.luotsi.core.rule.check.workplace;

import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.ListedStudent;
import fi.luotsi.core.plan.Performance.Mode;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.PeriodOf;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.Actor;
import fi.luotsi.core.rule.RuleCard.Basis;
import fi.luotsi.core.rule.RuleCard.MendedIn;
import fi.luotsi.core.rule.RuleCard.Need;
import fi.luotsi.core.rule.RuleCard.Origin;
import fi.luotsi.core.rule.RuleCard.Phase;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.Trait;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * E19: a workplace period goes on after today although its agreement has ended before today.
 *
 * <p>KOSKI tells when an apprenticeship was dissolved: a day inside the period, and no other apprenticeship of KOSKI
 * in force today. The provider's own register of agreements tells the end of any agreement: the last day that it gives
 * for the same workplace (by business id, else by name) and this period. Of two days the later is told.
 */
public final class AgreementEnded implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "E19", Phase.WORKPLACE, List.of(Severity.CRITICAL),
            new Basis(Origin.LAW, "531/2017 § 70–71"),
            List.of(),
            Set.of(Need.PLAN),
            Set.of("item", "periodStart", "periodEnd", "workplace", "place", "agreementEnd", "today", "days", "left"),
            List.of(Actor.TC), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.KOSKI_AGREEMENT, Trait.KOSKI_AGREEMENTS_UNKNOWN, Trait.LISTED);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        List<Mode> inKoski = Apprenticeships.inKoski(s);
        List<LearningPeriod> register = register(s);
        boolean unsaid = false;
        for (PeriodOf one : s.workplacePeriods()) {
            PlanItem item = one.item();
            LearningPeriod period = one.period();
            if (!period.contains(s.today()) || !period.end().isAfter(s.today())) {
                continue;
            }
            if (inKoski == null && register.isEmpty()) {
                unsaid |= period.apprenticeship();
                continue;
            }
            LocalDate dissolved = inKoski == null ? null : Apprenticeships.dissolved(inKoski, period, s);
            LocalDate local = lastDay(register, period);
            if (local != null && local.isBefore(s.today()) && (dissolved == null || local.isAfter(dissolved))) {
                tell(s, findings, item, period, "in-register", local);
            } else if (dissolved != null) {
                tell(s, findings, item, period, "in-koski", dissolved);
            }
        }
        if (unsaid) {
            findings.notComputed(CARD, Need.KOSKI_RESULTS.key());
        }
    }

    private static void tell(
            Situation s, Findings findings, PlanItem item, LearningPeriod period, String place, LocalDate end) {
        WorkplacePeriods.about(findings, CARD, Severity.CRITICAL, item, period)
                .fact("place", new Fact.Words(List.of(place)))
                .fact("agreementEnd", end)
                .fact("today", s.today())
                .fact("days", s.daysSince(end))
                .fact("left", Situation.days(s.today(), period.end()))
                .add();
    }

    /** The workplace periods of the provider's own table, when it is a register with agreement numbers. */
    private static List<LearningPeriod> register(Situation s) {
        ListedStudent row = s.student().joined().listed();
        Plan plan = row == null || row.agreements().isEmpty() ? null : row.plan();
        return plan == null ? List.of() : plan.items().stream()
                .flatMap(item -> item.periods().stream())
                .filter(LearningPeriod::atWorkplace)
                .toList();
    }

    /** The last day that the register gives for the period's workplace within the period or later, null when none. */
    private static @Nullable LocalDate lastDay(List<LearningPeriod> register, LearningPeriod period) {
        if (register.isEmpty()) {
            return null;
        }
        return register.stream()
                .filter(listed -> WorkplacePeriods.samePlace(listed, period))
                .map(LearningPeriod::end)
                .filter(end -> !end.isBefore(period.start()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}

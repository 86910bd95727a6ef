package fi.luotsi.core.rule.check.workplace;

import fi.luotsi.core.plan.Interruption;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
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

/**
 * E15: an interruption begins before its workplace period or ends after it.
 *
 * <p>One without an end lies inside when its start does. Past periods are asked too; of several such interruptions the
 * earliest is told.
 */
public final class InterruptionOutsidePeriod implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "E15", Phase.WORKPLACE, List.of(Severity.NOTICE),
            new Basis(Origin.LAW, "884/2017 § 5–6"),
            List.of(),
            Set.of(Need.PLAN),
            Set.of(
                    "item", "periodStart", "periodEnd", "workplace", "interruption", "interruptionEnd", "before",
                    "after"),
            List.of(Actor.TC), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.INTERRUPTION);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        for (PeriodOf one : s.workplacePeriods()) {
            LearningPeriod period = one.period();
            if (!period.interruptions().isEmpty()) {
                period.interruptions().stream()
                        .filter(interruption -> outside(interruption, period))
                        .min(Comparator.comparing(Interruption::start))
                        .ifPresent(interruption -> tell(findings, one.item(), period, interruption));
            }
        }
    }

    private static boolean outside(Interruption interruption, LearningPeriod period) {
        return interruption.start().isBefore(period.start()) || last(interruption).isAfter(period.end());
    }

    /** The last day that is known to be interrupted. */
    private static LocalDate last(Interruption interruption) {
        LocalDate end = interruption.end();
        return end == null || end.isBefore(interruption.start()) ? interruption.start() : end;
    }

    private static void tell(
            Findings findings, PlanItem item, LearningPeriod period, Interruption interruption) {
        Findings.Draft draft = WorkplacePeriods.about(findings, CARD, Severity.NOTICE, item, period)
                .fact("interruption", interruption.start());
        if (interruption.end() != null) {
            draft.fact("interruptionEnd", interruption.end());
        }
        if (interruption.start().isBefore(period.start())) {
            draft.fact("before", Situation.days(interruption.start(), period.start()));
        }
        if (last(interruption).isAfter(period.end())) {
            draft.fact("after", Situation.days(period.end(), last(interruption)));
        }
        draft.add();
    }
}

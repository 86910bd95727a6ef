package fi.luotsi.core.rule.check.workplace;

import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
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
import fi.luotsi.core.rule.RuleCard.MendedIn;
import fi.luotsi.core.rule.RuleCard.Need;
import fi.luotsi.core.rule.RuleCard.Origin;
import fi.luotsi.core.rule.RuleCard.Phase;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.Trait;
import fi.luotsi.core.rule.Workdays;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * E10: the last day to store what the supervisor survey needs, the day before the period's end, is at most the limit
 * away.
 *
 * <p>The last working day is the one from which the nightly transfer still makes that day ({@link Workdays}). Missing
 * data are those of E1, E2, E4 and E5.
 * Kinds of study right that get no survey (as in E11) have no such day: then the missing data are told by themselves.
 */
public final class SurveyDataMissing implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "E10", Phase.WORKPLACE, List.of(Severity.CRITICAL),
            new Basis(Origin.GUIDANCE, "OPH wiki 222563811"),
            List.of(LimitSpec.days("days", 7)),
            Set.of(Need.PLAN),
            Set.of(
                    "item", "periodStart", "periodEnd", "workplace", "missing", "lastDay", "limit",
                    "today", "left", "lastWorkday"),
            List.of(Actor.TC), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.NO_WORKPLACE, Trait.NO_CONTACT, Trait.NO_BUSINESS_ID, Trait.NO_SHARE);

    private final int days;

    public SurveyDataMissing(Limits limits) {
        days = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        for (PeriodOf one : s.workplacePeriods()) {
            if (one.lacksSurveyData() && one.endsWithin(s, 1, days + 1)) {
                check(s, one.item(), one.period(), findings);
            }
        }
    }

    private void check(Situation s, PlanItem item, LearningPeriod period, Findings findings) {
        if (!s.surveyed(period.end())) {
            return;
        }
        LocalDate lastDay = period.end().minusDays(1);
        List<String> missing = PeriodFaults.survey(s, period);
        WorkplacePeriods.about(findings, CARD, Severity.CRITICAL, item, period)
                .fact("missing", new Fact.Words(missing))
                .fact("lastDay", lastDay)
                .limit("days", days)
                .fact("today", s.today())
                .fact("left", Situation.days(s.today(), lastDay))
                .fact("lastWorkday", Workdays.beforeTransfer(lastDay))
                .add();
    }
}

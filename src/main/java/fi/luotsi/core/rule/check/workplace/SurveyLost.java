package fi.luotsi.core.rule.check.workplace;

import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.PeriodFaults;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * E11: a workplace period of this funding period (1.7.–30.6.) is over, and data that its supervisor survey needs are
 * missing.
 *
 * <p>Missing data are those of E1, E4 and E5, and of E2 only while eHOKS has not yet removed the contact. Kinds of
 * study right that get no survey (TUVA, TELMA, financing 6, 14 and 15 on the period's last day, as far as KOSKI tells)
 * have lost none.
 */
public final class SurveyLost implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "E11", Phase.WORKPLACE, List.of(Severity.NOTICE),
            new Basis(Origin.SYSTEM, "eHOKS palaute"),
            List.of(),
            Set.of(Need.PLAN),
            Set.of("item", "periodStart", "periodEnd", "workplace", "missing", "fundingStart", "fundingEnd", "today"),
            List.of(Actor.UH), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.NO_WORKPLACE, Trait.NO_CONTACT, Trait.NO_BUSINESS_ID, Trait.NO_SHARE);

    private static final int LONGEST_YEAR = 366;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        for (PeriodOf one : s.workplacePeriods()) {
            if (one.lacksSurveyData() && one.endsWithin(s, -LONGEST_YEAR, -1)) {
                check(s, one.item(), one.period(), fundingStart(s.today()), findings);
            }
        }
    }

    private static LocalDate fundingStart(LocalDate today) {
        LocalDate july = today.withMonth(7).withDayOfMonth(1);
        return july.isAfter(today) ? july.minusYears(1) : july;
    }

    private static void check(
            Situation s, PlanItem item, LearningPeriod period, LocalDate fundingStart, Findings findings) {
        if (period.end().isBefore(fundingStart) || !s.surveyed(period.end())) {
            return;
        }
        List<String> missing = new ArrayList<>(PeriodFaults.survey(s, period));
        if (PeriodFaults.contactWindowEnd(period).isBefore(s.today())) {
            missing.remove(PeriodFaults.contact(period));
        }
        if (!missing.isEmpty()) {
            WorkplacePeriods.about(findings, CARD, Severity.NOTICE, item, period)
                    .fact("missing", new Fact.Words(missing))
                    .fact("fundingStart", fundingStart)
                    .fact("fundingEnd", fundingStart.plusYears(1).minusDays(1))
                    .fact("today", s.today())
                    .add();
        }
    }
}

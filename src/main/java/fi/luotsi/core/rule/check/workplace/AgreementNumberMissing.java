package fi.luotsi.core.rule.check.workplace;

import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.ListedStudent;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Student;
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
import java.util.List;
import java.util.Set;

/**
 * E18: a workplace period is going on, and the provider's own register has no agreement number for the student.
 *
 * <p>The plan has no such number, so the rule needs a table of the provider with a column of agreement numbers; it
 * counts as one when somebody in it has a number. A student who is not in the table at all is not computed, for it may
 * be the table of another unit. One number is enough for the student: tables do not tell which period it belongs to.
 */
public final class AgreementNumberMissing implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "E18", Phase.WORKPLACE, List.of(Severity.NOTICE),
            new Basis(Origin.PROVIDER, "531/2017 § 70–71"),
            List.of(),
            Set.of(Need.PLAN, Need.AGREEMENTS),
            Set.of("item", "periodStart", "periodEnd", "workplace", "today", "days"),
            List.of(Actor.TC), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.WORKPLACE_PERIOD);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        if (!lacking(s.student())) {
            return;
        }
        for (PeriodOf one : s.workplacePeriods()) {
            PlanItem item = one.item();
            LearningPeriod period = one.period();
            if (period.contains(s.today())) {
                WorkplacePeriods.about(findings, CARD, Severity.NOTICE, item, period)
                        .fact("today", s.today())
                        .fact("days", Situation.days(period.start(), s.today()))
                        .add();
            }
        }
    }

    /** Whether the student's row in the provider's own table has no agreement number; false without a row. */
    public static boolean lacking(Student student) {
        ListedStudent row = student.joined().listed();
        return row != null && row.agreements().isEmpty();
    }
}

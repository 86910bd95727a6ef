package fi.luotsi.core.rule.check.finish;

import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Limits;
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
import java.util.List;
import java.util.Set;

/**
 * F8: the estimated end of a student in compulsory education is more than four years after the start.
 *
 * <p>Compulsory education is read from KOSKI's being free of charge alone, whatever the age today, because the plan is
 * drawn up for the whole of the studies. Suspensions do not lengthen the four years. A right that has ended is past help.
 */
public final class OverFourYears implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "F8", Phase.FINISH, List.of(Severity.SERIOUS), new Basis(Origin.LAW, "531/2017 § 44(5)"),
            List.of(new LimitSpec("years", 4, LimitUnit.COUNT, 4, 4, Origin.LAW)),
            Set.of(Need.KOSKI, Need.ESTIMATED_END), Set.of("start", "limit", "due", "estimatedEnd", "over"),
            List.of(Actor.RT, Actor.OPO), MendedIn.KOSKI, LocalDate.of(2021, 8, 1), null)
            .ifAny(Trait.FREE);

    private final int years;

    public OverFourYears(Limits limits) {
        years = limits.of(CARD, "years");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        StudyRight right = s.right();
        LocalDate start = s.start();
        LocalDate end = s.estimatedEnd();
        if (right == null || !right.free() || start == null || end == null || s.ended()) {
            return;
        }
        LocalDate due = start.plusYears(years);
        if (end.isAfter(due)) {
            findings.about(CARD, Severity.SERIOUS)
                    .fact("start", start)
                    .limit("years", years)
                    .fact("due", due)
                    .fact("estimatedEnd", end)
                    .fact("over", Situation.days(due, end))
                    .add();
        }
    }
}

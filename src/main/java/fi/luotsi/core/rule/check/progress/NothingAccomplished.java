package fi.luotsi.core.rule.check.progress;

import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Progress;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * G5: an active student's latest accepted grade, or without one the start, is more than {@code days} days ago.
 *
 * <p>Calendar days, suspended ones too. A grade older than the start counts as the latest (ehoks.md 5.13). Grades
 * without a date and those dated after the reporting date are not looked at, recognition is no grade. Silent when the
 * whole extent has been achieved: then the rules on the end of studies speak. Needs no plan.
 */
public final class NothingAccomplished implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "G5", Phase.PROGRESS, List.of(Severity.SERIOUS), new Basis(Origin.PROVIDER, "531/2017 § 48"),
            List.of(LimitSpec.days("days", 180)), Set.of(Need.KOSKI, Need.KOSKI_RESULTS),
            Set.of("latest", "start", "limit", "due", "today", "days", "over"),
            List.of(Actor.RT, Actor.OPO), MendedIn.KOSKI, null, null);

    private final int limit;

    public NothingAccomplished(Limits limits) {
        limit = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        StudyRight right = s.right();
        LocalDate start = s.start();
        if (right == null || start == null || !s.active() || Progress.complete(s)) {
            return;
        }
        LocalDate latest = s.lastPassed();
        LocalDate from = latest == null ? start : latest;
        long days = Situation.days(from, s.today());
        if (days > limit) {
            findings.about(CARD, Severity.SERIOUS)
                    .fact(latest == null ? "start" : "latest", from)
                    .limit("days", limit)
                    .fact("due", from.plusDays(limit))
                    .fact("today", s.today())
                    .fact("days", days)
                    .fact("over", days - limit)
                    .add();
        }
    }
}

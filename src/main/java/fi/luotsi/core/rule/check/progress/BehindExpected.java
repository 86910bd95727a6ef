package fi.luotsi.core.rule.check.progress;

import fi.luotsi.core.rule.Elapsed;
import fi.luotsi.core.rule.Fact;
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
 * G2: fewer points than a straight line from the start to the estimated end expects, less a tolerance.
 *
 * <p>The line is Luotsi's own arithmetic (see {@link Progress}). Needs no plan. Not computed when nobody tells the
 * extent of what is studied in points, as in preparatory education.
 */
public final class BehindExpected implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "G2", Phase.PROGRESS, List.of(Severity.SERIOUS), new Basis(Origin.PROVIDER, "531/2017 § 48"),
            List.of(LimitSpec.points("points", 15)), Set.of(Need.KOSKI, Need.KOSKI_RESULTS, Need.ESTIMATED_END),
            Set.of("start", "counted", "suspended", "stopped", "stops", "days", "estimatedEnd", "suspendedWhole",
                    "stoppedWhole", "stopsWhole", "whole", "extent",
                    "expected", "limit", "least", "achieved"),
            List.of(Actor.RT, Actor.OPO), MendedIn.KOSKI, null, null);

    private final int tolerance;

    public BehindExpected(Limits limits) {
        tolerance = limits.of(CARD, "points");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        Double extent = Progress.extent(s);
        if (extent == null) {
            findings.notComputed(CARD, "extent");
            return;
        }
        Double expected = Progress.expected(s);
        Double achieved = Progress.achieved(s);
        if (expected == null || achieved == null || achieved >= expected - tolerance) {
            return;
        }
        LocalDate start = s.start();
        LocalDate end = s.estimatedEnd();
        if (start == null || end == null) {
            return;
        }
        LocalDate until = s.today().isBefore(end) ? s.today() : end;
        Findings.Draft draft = findings.about(CARD, Severity.SERIOUS).fact("start", start).fact("counted", until);
        suspended(draft, "suspended", s.suspendedDays(start, until));
        Elapsed.stopped(draft, s, start, until, "stopped", "stops");
        draft.fact("days", s.clockDays(start, until)).fact("estimatedEnd", end);
        suspended(draft, "suspendedWhole", s.suspendedDays(start, end));
        Elapsed.stopped(draft, s, start, end, "stoppedWhole", "stopsWhole");
        draft.fact("whole", s.clockDays(start, end))
                .fact("extent", new Fact.Decimal(extent))
                .fact("expected", new Fact.Decimal(expected))
                .limit("points", tolerance)
                .fact("least", new Fact.Decimal(expected - tolerance))
                .fact("achieved", new Fact.Decimal(achieved))
                .add();
    }

    private static void suspended(Findings.Draft draft, String name, long days) {
        if (days > 0) {
            draft.fact(name, days);
        }
    }
}

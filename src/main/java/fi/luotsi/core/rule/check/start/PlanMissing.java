package fi.luotsi.core.rule.check.start;

import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Limits;
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

/** A1: an active study right has no plan although its start is more than the limit's clock days ago. */
public final class PlanMissing implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "A1", Phase.START, List.of(Severity.CRITICAL, Severity.SERIOUS, Severity.NOTICE),
            new Basis(Origin.LAW, "531/2017 § 44"),
            List.of(LimitSpec.days("notice", 14), LimitSpec.days("serious", 30), LimitSpec.days("critical", 60)),
            Set.of(Need.EHOKS, Need.KOSKI), Set.of("start", "limit", "due", "today", "days", "over"),
            List.of(Actor.RT, Actor.UH), MendedIn.OWN_SYSTEM, null, null);

    private final int notice;
    private final int serious;
    private final int critical;

    public PlanMissing(Limits limits) {
        notice = limits.of(CARD, "notice");
        serious = limits.of(CARD, "serious");
        critical = limits.of(CARD, "critical");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        LocalDate start = s.start();
        if (s.planOrNull() != null || start == null || !s.active() || !s.inScope()) {
            return;
        }
        long days = s.clockDays(start, s.today());
        if (days > critical) {
            add(s, findings, Severity.CRITICAL, "critical", critical, start, days);
        } else if (days > serious) {
            add(s, findings, Severity.SERIOUS, "serious", serious, start, days);
        } else if (days > notice) {
            add(s, findings, Severity.NOTICE, "notice", notice, start, days);
        }
    }

    private static void add(
            Situation s, Findings findings, Severity severity, String name, int limit, LocalDate start, long days) {
        findings.about(CARD, severity)
                .fact("start", start)
                .limit(name, limit)
                .fact("due", s.today().minusDays(days - limit))
                .fact("today", s.today())
                .fact("days", days)
                .fact("over", days - limit)
                .add();
    }
}

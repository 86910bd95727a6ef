package fi.luotsi.core.rule.check.life;

import fi.luotsi.core.rule.CalendarDays;
import fi.luotsi.core.rule.Done;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.ItemView;
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
import fi.luotsi.core.rule.Trait;
import java.util.List;
import java.util.Set;

/**
 * B3: an active student's plan holds nothing for the coming weeks although something is known not to be assessed.
 *
 * <p>Nothing within {@code serious} days is serious; nothing within {@code notice} days but something within
 * {@code serious} is a notice. A period, demonstration, TUVA part or support study counts when it shares a day with
 * tomorrow … today + limit. KOSKI's results are needed to know that work is left; a right whose estimated end is within
 * {@code notice} days is left to rules F1 and F2, one without an estimated end is not.
 */
public final class NextHalfYearEmpty implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "B3", Phase.PLAN, List.of(Severity.SERIOUS, Severity.NOTICE), new Basis(Origin.PROVIDER, "531/2017 § 48"),
            List.of(LimitSpec.days("notice", 60), LimitSpec.days("serious", 180)),
            Set.of(Need.PLAN, Need.KOSKI_RESULTS),
            Set.of("today", "limit", "from", "until", "last", "next", "open"), List.of(Actor.RT), MendedIn.OWN_SYSTEM,
            null, null)
            .ifAny(Trait.IDLE);

    private final int notice;
    private final int serious;

    public NextHalfYearEmpty(Limits limits) {
        notice = limits.of(CARD, "notice");
        serious = limits.of(CARD, "serious");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        if (!s.active() || CalendarDays.endsBy(s, notice)) {
            return;
        }
        boolean noneSoon = empty(s, notice);
        boolean noneLater = empty(s, serious);
        if (!noneSoon && !noneLater) {
            return;
        }
        long open = 0;
        for (ItemView item : s.items()) {
            open += item.done() == Done.NO ? 1 : 0;
        }
        if (open == 0) {
            return;
        }
        if (noneLater) {
            add(s, findings, Severity.SERIOUS, "serious", serious, open);
        } else {
            add(s, findings, Severity.NOTICE, "notice", notice, open);
        }
    }

    private static boolean empty(Situation s, int days) {
        return !CalendarDays.goesOnWithin(s, days)
                && !PlannedDates.any(s, s.today().plusDays(1), s.today().plusDays(days));
    }

    private static void add(
            Situation s, Findings findings, Severity severity, String name, int limit, long open) {
        Findings.Draft draft = findings.about(CARD, severity)
                .fact("today", s.today())
                .limit(name, limit)
                .fact("from", s.today().plusDays(1))
                .fact("until", s.today().plusDays(limit));
        PlannedDates.tell(draft, s).fact("open", open).add();
    }
}

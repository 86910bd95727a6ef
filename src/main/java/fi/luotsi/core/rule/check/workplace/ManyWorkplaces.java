package fi.luotsi.core.rule.check.workplace;

import fi.luotsi.core.plan.CutStay;
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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * E22: in the last twelve months periods at several workplaces have been cut short, as the versions of the plan in the
 * imports show.
 *
 * <p>A period that had not begun, went on at the same workplace, or was only interrupted does not count. The workplaces
 * are counted and never named.
 */
public final class ManyWorkplaces implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "E22", Phase.WORKPLACE, List.of(Severity.INFO), new Basis(Origin.PROVIDER, "531/2017 § 62"),
            List.of(new LimitSpec("minimum", 3, LimitUnit.COUNT, 2, 20, Origin.UNIT)),
            Set.of(Need.PLAN, Need.EARLIER_PLANS), Set.of("workplaces", "cut", "limit", "from", "last", "today"),
            List.of(Actor.VT), MendedIn.OWN_SYSTEM, null, null);

    private static final int MONTHS = 12;

    private final int minimum;

    public ManyWorkplaces(Limits limits) {
        minimum = limits.of(CARD, "minimum");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        LocalDate from = s.today().minusMonths(MONTHS);
        Set<String> places = new HashSet<>();
        int cut = 0;
        LocalDate last = from;
        for (CutStay stay : s.past().cutShort()) {
            if (stay.end().isAfter(from) && !stay.end().isAfter(s.today())) {
                places.add(stay.place());
                cut++;
                last = stay.end().isAfter(last) ? stay.end() : last;
            }
        }
        if (places.size() >= minimum) {
            findings.about(CARD, Severity.INFO)
                    .limit("minimum", minimum)
                    .fact("workplaces", places.size())
                    .fact("cut", cut)
                    .fact("from", from)
                    .fact("last", last)
                    .fact("today", s.today())
                    .add();
        }
    }
}

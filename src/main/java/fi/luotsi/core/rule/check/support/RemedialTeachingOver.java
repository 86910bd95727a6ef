package fi.luotsi.core.rule.check.support;

import fi.luotsi.core.plan.LearningSupport;
import fi.luotsi.core.rule.Findings;
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
import java.util.List;
import java.util.Set;

/**
 * H2: remedial teaching (learning support of type 01) is over, and none goes on or lies ahead.
 *
 * <p>Vocational and common units are looked at together: teaching that goes on in one of them is teaching. Support of the
 * types 02 and 03 has no dates and says nothing of this one.
 */
public final class RemedialTeachingOver implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "H2", Phase.SUPPORT, List.of(Severity.INFO), new Basis(Origin.PROVIDER, "531/2017 § 63"), List.of(),
            Set.of(Need.PLAN), Set.of("last", "today", "days"), List.of(Actor.EO), MendedIn.OWN_SYSTEM,
            LocalDate.of(2026, 8, 1), null)
            .ifAny(Trait.LEARNING_SUPPORT);

    private static final String REMEDIAL = "01";

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        LocalDate last = null;
        for (LearningSupport support : s.plan().learningSupport()) {
            LocalDate end = support.type().equals(REMEDIAL) ? support.end() : null;
            if (end != null && (last == null || end.isAfter(last))) {
                last = end;
            }
        }
        if (last != null && last.isBefore(s.today())) {
            findings.about(CARD, Severity.INFO)
                    .fact("last", last)
                    .fact("today", s.today())
                    .fact("days", Situation.days(last, s.today()))
                    .add();
        }
    }
}

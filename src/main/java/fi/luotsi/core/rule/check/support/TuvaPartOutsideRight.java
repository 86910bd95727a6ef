package fi.luotsi.core.rule.check.support;

import fi.luotsi.core.plan.TuvaPart;
import fi.luotsi.core.rule.Fact;
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
 * H6: a part of preparatory education (TUVA) begins before the study right or ends after its estimated end.
 *
 * <p>Without an estimated end only the beginnings can be compared; the rule then says that it could not see the rest.
 */
public final class TuvaPartOutsideRight implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "H6", Phase.PLAN, List.of(Severity.NOTICE), new Basis(Origin.PROVIDER, "1215/2020"), List.of(),
            Set.of(Need.PLAN, Need.KOSKI),
            Set.of("item", "periodStart", "periodEnd", "start", "estimatedEnd", "before", "after"), List.of(Actor.RT),
            MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.TUVA_PARTS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        List<TuvaPart> parts = s.plan().tuvaParts();
        parts.forEach(part -> check(s, part, findings));
        if (!parts.isEmpty() && s.estimatedEnd() == null) {
            findings.notComputed(CARD, Need.ESTIMATED_END.key());
        }
    }

    private static void check(Situation s, TuvaPart part, Findings findings) {
        LocalDate start = s.start();
        LocalDate end = s.estimatedEnd();
        boolean early = start != null && part.start().isBefore(start);
        boolean late = end != null && part.end().isAfter(end);
        if (!early && !late) {
            return;
        }
        Findings.Draft draft = findings.about(CARD, Severity.NOTICE)
                .item(part.code())
                .fact("item", new Fact.Code(part.code()))
                .fact("periodStart", part.start())
                .fact("periodEnd", part.end());
        if (start != null) {
            draft.fact("start", start);
        }
        if (end != null) {
            draft.fact("estimatedEnd", end);
        }
        if (start != null && early) {
            draft.fact("before", Situation.days(part.start(), start));
        }
        if (end != null && late) {
            draft.fact("after", Situation.days(end, part.end()));
        }
        draft.add();
    }
}

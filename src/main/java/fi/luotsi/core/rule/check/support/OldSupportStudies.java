package fi.luotsi.core.rule.check.support;

import fi.luotsi.core.plan.DateRange;
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
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * H3: studies that support study skills are planned past 31 July 2026, when learning support took their place.
 *
 * <p>Looked at whatever the reporting date, so that plans can be mended before the change; those already held are told
 * too, for the plan has them in the wrong form. One row a plan.
 */
public final class OldSupportStudies implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "H3", Phase.SUPPORT, List.of(Severity.NOTICE), new Basis(Origin.LAW, "1078/2024"), List.of(),
            Set.of(Need.PLAN), Set.of("studies", "change", "lastDay"), List.of(Actor.EO, Actor.SO),
            MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.SUPPORT_STUDIES);

    private static final LocalDate CHANGE = LocalDate.of(2026, 8, 1);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        List<LocalDate> late = s.plan().supportStudies().stream()
                .map(DateRange::end)
                .filter(end -> !end.isBefore(CHANGE))
                .toList();
        if (!late.isEmpty()) {
            findings.about(CARD, Severity.NOTICE)
                    .fact("studies", late.size())
                    .fact("change", CHANGE)
                    .fact("lastDay", Collections.max(late))
                    .add();
        }
    }
}

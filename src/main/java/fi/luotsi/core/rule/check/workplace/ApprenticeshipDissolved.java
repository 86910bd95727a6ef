package fi.luotsi.core.rule.check.workplace;

import fi.luotsi.core.plan.Performance.Mode;
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
import fi.luotsi.core.rule.Trait;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * K1: KOSKI tells that an apprenticeship was ended early, within the limit or on a day to come.
 *
 * <p>Not one of the numbered rules of the definitions but a sign of KOSKI's own; information, for the agreement may
 * have been replaced by another. Of several the latest is told. While a period goes on after it, rule E19 says it.
 */
public final class ApprenticeshipDissolved implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "K1", Phase.WORKPLACE, List.of(Severity.INFO),
            new Basis(Origin.PROVIDER, "531/2017 § 70"),
            List.of(LimitSpec.days("days", 365)),
            Set.of(Need.KOSKI_RESULTS),
            Set.of("agreementStart", "agreementEnd", "plannedEnd", "limit", "until", "today", "next"),
            List.of(Actor.TC, Actor.OPO), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.KOSKI_AGREEMENT, Trait.KOSKI_AGREEMENTS_UNKNOWN);

    private final int days;

    public ApprenticeshipDissolved(Limits limits) {
        days = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        List<Mode> agreements = Apprenticeships.inKoski(s);
        if (agreements == null) {
            findings.notComputed(CARD, Need.KOSKI_RESULTS.key());
            return;
        }
        if (agreements.isEmpty()) {
            return;
        }
        agreements.stream()
                .filter(agreement -> agreement.dissolved() != null)
                .max(Comparator.comparing(Mode::dissolved))
                .ifPresent(agreement -> check(s, agreement, agreements, findings));
    }

    private void check(Situation s, Mode agreement, List<Mode> agreements, Findings findings) {
        LocalDate dissolved = agreement.dissolved();
        if (dissolved == null || dissolved.plusDays(days).isBefore(s.today())) {
            return;
        }
        Findings.Draft draft = findings.about(CARD, Severity.INFO)
                .fact("agreementStart", agreement.start())
                .fact("agreementEnd", dissolved);
        if (agreement.end() != null && agreement.end().isAfter(dissolved)) {
            draft.fact("plannedEnd", agreement.end());
        }
        agreements.stream().map(Mode::start).filter(start -> !start.isBefore(dissolved))
                .min(Comparator.naturalOrder()).ifPresent(start -> draft.fact("next", start));
        draft.limit("days", days).fact("until", dissolved.plusDays(days)).fact("today", s.today()).add();
    }
}

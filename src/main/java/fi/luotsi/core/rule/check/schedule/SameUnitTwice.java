package fi.luotsi.core.rule.check.schedule;

import fi.luotsi.core.plan.PlanItem;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * D11: a vocational unit stands in the plan on more than one row.
 *
 * <p>Never asked of sub-areas, whose compulsory and optional share have the same code, nor of local units, which have no
 * code in common.
 */
public final class SameUnitTwice implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "D11", Phase.PLAN, List.of(Severity.INFO),
            new Basis(Origin.PROVIDER, "884/2017 § 5–6"),
            List.of(),
            Set.of(Need.PLAN),
            Set.of("item", "rows", "periods"),
            List.of(Actor.SO), MendedIn.OWN_SYSTEM, null, null);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        Map<String, List<PlanItem>> byCode = new LinkedHashMap<>();
        for (PlanItem item : s.plan().items()) {
            if (item.kind() == PlanItem.Kind.VOCATIONAL) {
                byCode.computeIfAbsent(item.key(), key -> new ArrayList<>()).add(item);
            }
        }
        for (List<PlanItem> rows : byCode.values()) {
            if (rows.size() > 1) {
                findings.about(CARD, Severity.INFO)
                        .item(rows.getFirst())
                        .fact("rows", rows.size())
                        .fact("periods", rows.stream().mapToLong(row -> row.periods().size()).sum())
                        .add();
            }
        }
    }
}

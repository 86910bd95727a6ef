package fi.luotsi.core.rule.check.schedule;

import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.ItemView;
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
            List.of(Actor.SO), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.UNIT_TWICE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        if (!anyTwice(s.items())) {
            return;
        }
        Map<String, List<PlanItem>> byCode = new LinkedHashMap<>();
        for (ItemView view : s.items()) {
            PlanItem item = view.item();
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

    /** Looks over all pairs: plans have some ten units, and few have one twice. */
    private static boolean anyTwice(ItemView[] items) {
        for (int i = 0; i < items.length; i++) {
            if (items[i].kind() == PlanItem.Kind.VOCATIONAL) {
                String key = items[i].item().key();
                for (int j = i + 1; j < items.length; j++) {
                    if (items[j].kind() == PlanItem.Kind.VOCATIONAL && key.equals(items[j].item().key())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}

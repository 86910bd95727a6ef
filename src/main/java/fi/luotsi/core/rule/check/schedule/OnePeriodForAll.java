package fi.luotsi.core.rule.check.schedule;

import fi.luotsi.core.plan.DateRange;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.ItemView;
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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * D18: nearly all dated items begin and end on the same days, the sign of a plan made in bulk.
 *
 * <p>An item's span runs from the earliest start to the latest end of its periods; demonstrations give no span. An item
 * without a period is not counted, neither above nor below the line.
 */
public final class OnePeriodForAll implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "D18", Phase.PLAN, List.of(Severity.NOTICE),
            new Basis(Origin.LAW, "531/2017 § 48"),
            List.of(
                    new LimitSpec("share", 80, LimitUnit.PERCENT, 1, 100, Origin.UNIT),
                    new LimitSpec("minimum", 4, LimitUnit.COUNT, 2, 100, Origin.UNIT)),
            Set.of(Need.PLAN),
            Set.of("periodStart", "periodEnd", "same", "dated", "share", "limit", "minimum"),
            List.of(Actor.RT, Actor.UH), MendedIn.OWN_SYSTEM, null, null);

    private final int share;
    private final int minimum;

    public OnePeriodForAll(Limits limits) {
        share = limits.of(CARD, "share");
        minimum = limits.of(CARD, "minimum");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        // Few plans have so many items that end on one day; only of those are whole spans compared.
        if (s.datedItems() < minimum || s.itemsOfSameEnd() * 100 < share * s.datedItems()) {
            return;
        }
        Map<DateRange, Integer> spans = new LinkedHashMap<>();
        int dated = 0;
        for (ItemView view : s.items()) {
            DateRange span = span(view);
            if (span != null) {
                dated++;
                spans.merge(span, 1, Integer::sum);
            }
        }
        if (dated < minimum) {
            return;
        }
        Map.Entry<DateRange, Integer> commonest = Collections.max(spans.entrySet(), Map.Entry.comparingByValue());
        int same = commonest.getValue();
        if (same * 100 >= share * dated) {
            findings.about(CARD, Severity.NOTICE)
                    .fact("periodStart", commonest.getKey().start())
                    .fact("periodEnd", commonest.getKey().end())
                    .fact("same", same)
                    .fact("dated", dated)
                    .fact("share", new Fact.Percent(100.0 * same / dated))
                    .limit("share", share)
                    .fact("minimum", minimum)
                    .add();
        }
    }

    private static @Nullable DateRange span(ItemView view) {
        LocalDate end = view.lastPeriodEnd();
        if (end == null) {
            return null;
        }
        LocalDate start = end;
        for (LearningPeriod period : view.periods()) {
            if (period.start().isBefore(start)) {
                start = period.start();
            }
        }
        return new DateRange(start, end);
    }
}

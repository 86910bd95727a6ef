package fi.luotsi.core.change;

import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.rule.Done;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the items of two versions of a plan, by their keys; rows with the same key are one item. */
final class ItemChanges {

    private final Situation then;
    private final Situation now;
    private final Plan a;
    private final Plan b;
    private final Noted noted;
    private @Nullable Situation nowSeenThen;

    ItemChanges(Situation then, Situation now, Plan a, Plan b, Noted noted) {
        this.then = then;
        this.now = now;
        this.a = a;
        this.b = b;
        this.noted = noted;
    }

    /** @param same whether both versions are equal: then only what the days have brought can be new */
    void look(boolean same) {
        Map<String, Item> before = items(a);
        Map<String, Item> after = same ? before : items(b);
        before.forEach((key, was) -> {
            Item is = after.get(key);
            if (is != null) {
                reached(key, was.rows.getFirst(), is.rows.getFirst());
            }
        });
        if (same) {
            return;
        }
        PeriodChanges periods = new PeriodChanges(noted, b);
        DemonstrationChanges demonstrations = new DemonstrationChanges(noted);
        Map<String, PriorLearning> prior = new HashMap<>();
        b.prior().forEach(row -> prior.putIfAbsent(row.key(), row));
        Map<String, String> recoded = new HashMap<>();
        before.forEach((key, was) -> {
            Item is = after.get(key);
            if (is != null) {
                boolean done = now.done(is.rows.getFirst()) == Done.YES;
                periods.look(key, was.periods(), is.periods(), done);
                demonstrations.look(key, was.demonstrations(), is.demonstrations(), done);
                points(key, was, is);
            } else if (!prior.containsKey(key) && now.done(was.rows.getFirst()) != Done.YES) {
                String other = periods.movedTo(was.periods(), key);
                if (other == null) {
                    noted.add(What.ITEM_GONE, key, (Fact) null, null);
                } else {
                    recoded.put(other, key);
                    noted.add(What.ITEM_CODE, other, Change.text(key), Change.text(other));
                }
            }
        });
        after.forEach((key, is) -> {
            if (!before.containsKey(key) && !recoded.containsKey(key)) {
                noted.add(What.ITEM_ADDED, key, (Fact) null, null);
            }
        });
        periods.ids();
        prior(prior);
    }

    /** The rows of one key. */
    private record Item(List<PlanItem> rows) {
        List<LearningPeriod> periods() {
            return rows.size() == 1 ? rows.getFirst().periods()
                    : rows.stream().flatMap(row -> row.periods().stream()).toList();
        }

        List<Demonstration> demonstrations() {
            return rows.size() == 1 ? rows.getFirst().demonstrations()
                    : rows.stream().flatMap(row -> row.demonstrations().stream()).toList();
        }
    }

    private static Map<String, Item> items(Plan plan) {
        Map<String, Item> items = new LinkedHashMap<>();
        for (PlanItem item : plan.items()) {
            items.merge(item.key(), new Item(List.of(item)), (one, more) ->
                    new Item(Stream.concat(one.rows.stream(), more.rows.stream()).toList()));
        }
        return items;
    }

    /** What the plan says is over by now and was not then; a day written into the past is no progress. */
    private void reached(String key, PlanItem was, PlanItem is) {
        ItemState state = now.itemState(is);
        if (state != ItemState.AWAITING_ASSESSMENT && state != ItemState.ACQUIRED_NO_DEMO) {
            return;
        }
        ItemState earlier = then.itemState(was);
        if (earlier == state || earlier == ItemState.ASSESSED || earlier == ItemState.RECOGNISED
                || earlier == ItemState.AWAITING_ASSESSMENT || seenThen().itemState(is) == state) {
            return;
        }
        LocalDate last = state == ItemState.AWAITING_ASSESSMENT ? lastDemonstration(is) : lastPeriod(is);
        noted.day(state == ItemState.AWAITING_ASSESSMENT ? What.DEMONSTRATED : What.ACQUIRED, key, last);
    }

    /** What the data of now say of the earlier day. */
    private Situation seenThen() {
        Situation seen = nowSeenThen;
        if (seen == null) {
            seen = new Situation(now.student(), then.today(), now.reference());
            nowSeenThen = seen;
        }
        return seen;
    }

    private static @Nullable LocalDate lastDemonstration(PlanItem item) {
        return item.demonstrations().stream().map(Demonstration::end).max(LocalDate::compareTo).orElse(null);
    }

    private static @Nullable LocalDate lastPeriod(PlanItem item) {
        return item.periods().stream().map(LearningPeriod::end).max(LocalDate::compareTo).orElse(null);
    }

    private void points(String key, Item was, Item is) {
        Double before = was.rows.getFirst().points();
        Double after = is.rows.getFirst().points();
        if (before != null && after != null && after < before) {
            noted.add(What.POINTS_LESS, key, new Fact.Decimal(before), new Fact.Decimal(after));
        }
    }

    private void prior(Map<String, PriorLearning> after) {
        Map<String, PriorLearning> before = new HashMap<>();
        a.prior().forEach(row -> before.putIfAbsent(row.key(), row));
        after.forEach((key, is) -> {
            PriorLearning was = before.get(key);
            if (was == null) {
                noted.add(What.PRIOR_ADDED, key, (Fact) null, null);
            } else if (was.sentForAssessment() == null && is.sentForAssessment() != null) {
                noted.day(What.SENT, key, is.sentForAssessment());
            } else {
                noted.rewritten(What.SENT_DAY, key, was.sentForAssessment(), is.sentForAssessment());
            }
        });
    }
}

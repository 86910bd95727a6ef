package fi.luotsi.core.change;

import fi.luotsi.core.plan.Interruption;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.core.rule.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares the periods of an item in two versions of a plan. A period is known again by its id; without one, or with
 * another one, by its mode and first day; last, those left over without ids by their mode and order.
 */
final class PeriodChanges {

    private final Noted noted;
    private final Map<String, String> itemOfId = new HashMap<>();
    private final Map<String, LearningPeriod> byId = new HashMap<>();
    private int ids;

    /** @param now the later version */
    PeriodChanges(Noted noted, Plan now) {
        this.noted = noted;
        for (PlanItem item : now.items()) {
            for (LearningPeriod period : item.periods()) {
                if (period.id() != null) {
                    itemOfId.put(period.id(), item.key());
                    byId.put(period.id(), period);
                }
            }
        }
    }

    /** The key of the one item to which all these periods have moved; null when there is none or nothing to go by. */
    @Nullable String movedTo(List<LearningPeriod> periods, String from) {
        String to = null;
        for (LearningPeriod period : periods) {
            String there = period.id() == null ? null : itemOfId.get(period.id());
            if (there == null || there.equals(from) || (to != null && !to.equals(there))) {
                return null;
            }
            to = there;
        }
        return to;
    }

    /** @param done whether KOSKI has the item's result: then it does not matter what the plan has left out */
    void look(String key, List<LearningPeriod> before, List<LearningPeriod> after, boolean done) {
        if (before.equals(after)) {
            return;
        }
        List<LearningPeriod> left = new ArrayList<>(after);
        List<LearningPeriod> open = new ArrayList<>();
        for (LearningPeriod was : before) {
            LearningPeriod is = was.id() == null ? null : byId.get(was.id());
            if (is == null) {
                open.add(was);
            } else {
                left.remove(is);
                pair(key, was, is);
            }
        }
        int gone = 0;
        for (LearningPeriod was : open) {
            LearningPeriod is = like(was, left);
            if (is == null) {
                gone++;
            } else {
                left.remove(is);
                ids += Objects.equals(was.id(), is.id()) ? 0 : 1;
                pair(key, was, is);
            }
        }
        if (gone > 0 && !done) {
            noted.add(What.PERIODS_GONE, key, null, new Fact.Count(gone));
        }
        left.forEach(is -> noted.day(What.PERIOD_ADDED, key, is.start()));
    }

    private static @Nullable LearningPeriod like(LearningPeriod was, List<LearningPeriod> left) {
        LearningPeriod order = null;
        for (LearningPeriod is : left) {
            if (is.mode().equals(was.mode()) && is.start().equals(was.start())) {
                return is;
            }
            if (order == null && was.id() == null && is.id() == null && is.mode().equals(was.mode())) {
                order = is;
            }
        }
        return order;
    }

    /** Tells once how many periods have other ids than before. */
    void ids() {
        if (ids > 0) {
            noted.add(What.PERIOD_IDS, null, null, new Fact.Count(ids));
        }
    }

    private void pair(String key, LearningPeriod was, LearningPeriod is) {
        if (was.equals(is)) {
            return;
        }
        boolean whole = days(was) == days(is) && !was.start().equals(is.start());
        noted.another(What.PERIOD_STARTS, What.PAST_PERIOD_START, key, was.start(), is.start());
        if (!whole) {
            // A period that is moved as it is needs one sentence only.
            noted.another(What.PERIOD_ENDS, What.PAST_PERIOD_END, key, was.end(), is.end());
        }
        if (!was.mode().equals(is.mode())) {
            noted.add(What.PERIOD_MODE, key, Change.text(was.mode()), Change.text(is.mode()));
        }
        workplace(key, was.workplace(), is.workplace());
        share(key, was, is);
        breaks(key, was.interruptions(), is.interruptions());
    }

    private static long days(LearningPeriod period) {
        return period.end().toEpochDay() - period.start().toEpochDay();
    }

    private void workplace(String key, @Nullable Workplace was, @Nullable Workplace is) {
        if (is == null || is.equals(was)) {
            return;
        }
        if (was == null) {
            noted.add(What.WORKPLACE_ADDED, key, (Fact) null, null);
            return;
        }
        boolean otherName = !Objects.equals(fold(was.name()), fold(is.name()));
        boolean otherId = !Objects.equals(blank(was.businessId()), blank(is.businessId()));
        if (otherName && otherId && blank(was.businessId()) != null) {
            noted.add(What.WORKPLACE_CHANGED, key, (Fact) null, null);
            return;
        }
        if (otherId) {
            boolean added = blank(was.businessId()) == null;
            noted.add(added ? What.BUSINESS_ID_ADDED : What.BUSINESS_ID, key, (Fact) null, null);
        }
        if (!otherId && !Objects.equals(was.name(), is.name())) {
            noted.add(What.WORKPLACE_NAME, key, (Fact) null, null);
        }
        if (blank(was.supervisor()) == null && blank(is.supervisor()) != null) {
            noted.add(What.SUPERVISOR_ADDED, key, (Fact) null, null);
        }
        if (was.reachable() != is.reachable()) {
            noted.add(is.reachable() ? What.CONTACT_ADDED : What.CONTACT_GONE, key, (Fact) null, null);
        }
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable String fold(@Nullable String text) {
        return text == null ? null : text.strip().toLowerCase(Locale.ROOT);
    }

    private void share(String key, LearningPeriod was, LearningPeriod is) {
        if (was.partTime() == null && is.partTime() != null) {
            noted.add(What.SHARE_ADDED, key, (Fact) null, null);
        } else if (was.partTime() != null && is.partTime() != null && !was.partTime().equals(is.partTime())) {
            noted.add(What.SHARE, key, new Fact.Percent(was.partTime()), new Fact.Percent(is.partTime()));
        }
    }

    private void breaks(String key, List<Interruption> was, List<Interruption> is) {
        for (Interruption one : was) {
            Interruption other = is.stream().filter(b -> b.start().equals(one.start())).findFirst().orElse(null);
            if (other == null) {
                noted.add(What.BREAK, key, one.start(), null);
            } else if (one.end() == null && other.end() != null) {
                noted.day(What.BREAK_ENDED, key, other.end());
            } else if (!Objects.equals(one.end(), other.end())) {
                noted.add(What.BREAK, key, one.end(), other.end());
            }
        }
        is.stream().filter(b -> was.stream().noneMatch(one -> one.start().equals(b.start())))
                .forEach(b -> noted.day(What.BREAK_ADDED, key, b.start()));
    }
}

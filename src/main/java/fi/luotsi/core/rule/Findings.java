package fi.luotsi.core.rule;

import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorLearning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the findings of one student; several under one rule and item become one, with the highest severity. */
public final class Findings {

    private static final Object[] NONE = {};
    private static final int COUNTS = 512;
    private static final int DAYS = 512;

    private final List<Finding> list = new ArrayList<>();
    /** Of bare findings, what each is about and how grave it is; several of one item are not put together yet. */
    private @Nullable String[] items = new String[8];
    private Severity[] severities = new Severity[8];
    private int count;
    /** Of bare findings, the draft lent to one at a time. */
    private @Nullable Draft draft;
    private final List<Unsaid> unsaid = new ArrayList<>();
    private final boolean bare;
    /** Where the next draft gathers its facts: lent to one draft at a time, given back when it is added. */
    private Object @Nullable [] spare;
    /** Facts made before: most numbers and days come again and again. */
    private final Fact.@Nullable Count @Nullable [] counts;
    private final Fact.@Nullable Day @Nullable [] days;

    /** Findings with their facts. */
    public Findings() {
        this(false);
    }

    /** @param bare whether facts are left out: for who only wants to compare what one rule finds ({@link #sameAs}) */
    public Findings(boolean bare) {
        this.bare = bare;
        counts = bare ? null : new Fact.Count[COUNTS];
        days = bare ? null : new Fact.Day[DAYS];
    }

    /** Forgets everything, so that the next student can be looked at. */
    public void clear() {
        list.clear();
        count = 0;
        unsaid.clear();
    }

    /** That a rule could not be computed for this student, and the key of what was missing. */
    public record Unsaid(RuleCard rule, String missing) {}

    /** Starts a finding; {@link Draft#add()} ends it. */
    public Draft about(RuleCard rule, Severity severity) {
        Draft lent = draft;
        if (lent == null) {
            return new Draft(rule, severity);
        }
        draft = null;
        lent.item = null;
        lent.severity = severity;
        return lent;
    }

    /**
     * Whether these and others, both bare and of one rule, come to the same: the same items in the same order, each as
     * grave.
     */
    public boolean sameAs(Findings other) {
        if (count == other.count) {
            int i = 0;
            while (i < count && severities[i] == other.severities[i] && same(items[i], other.items[i])) {
                i++;
            }
            if (i == count) {
                return true;
            }
        }
        gather();
        other.gather();
        return count == other.count && Arrays.equals(severities, 0, count, other.severities, 0, count)
                && Arrays.equals(items, 0, count, other.items, 0, count);
    }

    /** Puts bare findings of one item together, with the highest severity, in the place of the first. */
    private void gather() {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int first = 0;
            while (first < kept && !same(items[first], items[i])) {
                first++;
            }
            if (first == kept) {
                items[kept] = items[i];
                severities[kept++] = severities[i];
            } else if (severities[i].compareTo(severities[first]) > 0) {
                severities[first] = severities[i];
            }
        }
        count = kept;
    }

    private void note(@Nullable String item, Severity severity) {
        if (count == items.length) {
            items = Arrays.copyOf(items, 2 * count);
            severities = Arrays.copyOf(severities, 2 * count);
        }
        items[count] = item;
        severities[count++] = severity;
    }

    /** What has been found so far, in the order found; nothing of bare findings. */
    public List<Finding> list() {
        return list;
    }

    /** What could not be computed, in the order told. */
    public List<Unsaid> unsaid() {
        return unsaid;
    }

    /**
     * Tells that the rule cannot be computed for this student.
     *
     * @param missing key of what is missing, as in {@link RuleCard.Need#key()}, or {@code extent}
     */
    public void notComputed(RuleCard rule, String missing) {
        unsaid.add(new Unsaid(rule, missing));
    }

    private Fact.Count countFact(long count) {
        if (counts == null || count < 0 || count >= COUNTS) {
            return new Fact.Count(count);
        }
        Fact.Count known = counts[(int) count];
        if (known == null) {
            known = new Fact.Count(count);
            counts[(int) count] = known;
        }
        return known;
    }

    private Fact.Day dayFact(LocalDate day) {
        if (days == null) {
            return new Fact.Day(day);
        }
        int slot = day.hashCode() & (DAYS - 1);
        Fact.Day known = days[slot];
        if (known == null || !known.value().equals(day)) {
            known = new Fact.Day(day);
            days[slot] = known;
        }
        return known;
    }

    private void add(Finding finding) {
        // A rule is asked once, so its findings follow each other.
        for (int i = list.size() - 1; i >= 0 && list.get(i).rule() == finding.rule(); i--) {
            Finding earlier = list.get(i);
            if (same(earlier.item(), finding.item())) {
                if (finding.severity().compareTo(earlier.severity()) > 0) {
                    list.set(i, finding);
                }
                return;
            }
        }
        list.add(finding);
    }

    /** Whether two keys are the same; most differ in their hashes, which texts keep. */
    private static boolean same(@Nullable String one, @Nullable String other) {
        return one == other || (one != null && other != null && one.hashCode() == other.hashCode() && one.equals(other));
    }

    /** A finding in the making. */
    public final class Draft {
        private final RuleCard rule;
        private Severity severity;
        private Object[] facts;
        private int length;
        private @Nullable String item;
        private @Nullable String about;
        private @Nullable String limit;

        private Draft(RuleCard rule, Severity severity) {
            this.rule = rule;
            this.severity = severity;
            Object[] lent = spare;
            facts = bare ? NONE : lent == null ? new Object[32] : lent;
            spare = null;
        }

        /** The item it is about, by its stable key. */
        public Draft item(String key) {
            item = key;
            about = key;
            return this;
        }

        /** The period it is about, and the item that the period belongs to, by their stable keys. */
        public Draft period(String periodKey, String itemKey) {
            item = periodKey;
            about = itemKey;
            return this;
        }

        /** The plan's item it is about; its code, or a local unit's name, becomes the fact {@code item}. */
        public Draft item(PlanItem planItem) {
            return item(planItem.key()).named(planItem);
        }

        /** The plan's period it is about; the item that it belongs to becomes the fact {@code item}. */
        public Draft period(LearningPeriod planPeriod, PlanItem planItem) {
            return period(planPeriod.key(planItem), planItem.key()).named(planItem);
        }

        /** The plan's prior learning it is about; its code, or a local unit's name, becomes the fact {@code item}. */
        public Draft item(PriorLearning prior) {
            return item(prior.key()).named(prior);
        }

        /** Names an item as the fact {@code item} in a finding that is about the plan as a whole. */
        public Draft named(PlanItem planItem) {
            return named(planItem.code(), planItem.name());
        }

        /** Names prior learning as the fact {@code item} in a finding that is about the plan as a whole. */
        public Draft named(PriorLearning prior) {
            return named(prior.code(), prior.name());
        }

        private Draft named(@Nullable String code, @Nullable String name) {
            return bare ? this : code == null ? text("item", name) : fact("item", new Fact.Code(code));
        }

        /** The limit that was passed; its value becomes the fact {@code limit}. */
        public Draft limit(String name, int value) {
            limit = name;
            return fact("limit", value);
        }

        /** The limit that was passed, one with a decimal; its value becomes the fact {@code limit}. */
        public Draft limit(String name, double value) {
            limit = name;
            return bare ? this : fact("limit", new Fact.Decimal(value));
        }

        public Draft fact(String name, LocalDate day) {
            return bare ? this : fact(name, dayFact(day));
        }

        public Draft fact(String name, long number) {
            return bare ? this : fact(name, countFact(number));
        }

        public Draft fact(String name, Fact fact) {
            if (bare) {
                return this;
            }
            for (int i = 0; i < length; i += 2) {
                if (name.equals(facts[i])) {
                    facts[i + 1] = fact;
                    return this;
                }
            }
            if (length == facts.length) {
                facts = Arrays.copyOf(facts, 2 * length);
            }
            facts[length++] = name;
            facts[length++] = fact;
            return this;
        }

        /** Adds the fact unless the text is null. */
        public Draft text(String name, @Nullable String text) {
            return bare || text == null || text.isBlank() ? this : fact(name, new Fact.Text(text));
        }

        public void add() {
            if (bare) {
                note(item, severity);
                draft = this;
                return;
            }
            Findings.this.add(new Finding(rule, item, about, severity, limit, Facts.of(facts, length)));
            spare = facts;
        }
    }
}

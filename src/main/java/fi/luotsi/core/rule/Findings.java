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

    /** What has been found, each matter in an array of its own: a run makes some hundred thousand and keeps none. */
    private RuleCard[] rules = new RuleCard[16];
    private @Nullable String[] items = new String[16];
    private @Nullable String[] abouts = new String[16];
    private Severity[] severities = new Severity[16];
    private @Nullable String[] limits = new String[16];
    /** Empty of bare findings. */
    private Facts[] facts = {};
    private int count;
    /** How many there were when they were last put together. */
    private int gathered;
    private final List<Unsaid> unsaid = new ArrayList<>();
    private final boolean bare;
    /** Lent to one finding in the making at a time. */
    private @Nullable Draft draft;
    /** Facts made before: most numbers and days come again and again. */
    private final Fact.@Nullable Count @Nullable [] counts;
    private final Fact.@Nullable Day @Nullable [] days;

    /** Findings with their facts. */
    public Findings() {
        this(false);
    }

    /** @param bare whether facts are left out, for who does not ask for them or asks for them later ({@link Untold}) */
    public Findings(boolean bare) {
        this(bare, !bare);
    }

    private Findings(boolean bare, boolean again) {
        this.bare = bare;
        counts = again ? new Fact.Count[COUNTS] : null;
        days = again ? new Fact.Day[DAYS] : null;
    }

    /** Findings with their facts, for one student only. */
    static Findings once() {
        return new Findings(false, false);
    }

    /** Forgets everything, so that the next student can be looked at. */
    public void clear() {
        count = 0;
        gathered = 0;
        unsaid.clear();
    }

    /** That a rule could not be computed for this student, and the key of what was missing. */
    public record Unsaid(RuleCard rule, String missing) {}

    /** Starts a finding; {@link Draft#add()} ends it. */
    public Draft about(RuleCard rule, Severity severity) {
        Draft lent = draft;
        draft = null;
        return lent == null ? new Draft(rule, severity) : lent.again(rule, severity);
    }

    /**
     * Whether these and others, both of one rule, come to the same: the same items in the same order, each as grave.
     */
    public boolean sameAs(Findings other) {
        return same(other) || (size() == other.size() && same(other));
    }

    private boolean same(Findings other) {
        int i = 0;
        while (i < count && i < other.count && severities[i] == other.severities[i] && same(items[i], other.items[i])) {
            i++;
        }
        return i == count && i == other.count;
    }

    /** How many there are, several of one rule and item put together. */
    public int size() {
        gather();
        return count;
    }

    /** The rule of one of them; places are from 0 to before {@link #size}. */
    public RuleCard rule(int place) {
        return rules[place];
    }

    /** As {@link Finding#item}. */
    public @Nullable String item(int place) {
        return items[place];
    }

    /** As {@link Finding#about}. */
    public @Nullable String about(int place) {
        return abouts[place];
    }

    /** How grave one of them is. */
    public Severity severity(int place) {
        return severities[place];
    }

    /** As {@link Finding#limit}. */
    public @Nullable String limit(int place) {
        return limits[place];
    }

    /**
     * Puts findings of one rule and item together: the first of the highest severity, in the place of the first. A rule
     * is asked once, so its findings follow each other.
     */
    private void gather() {
        if (gathered == count) {
            return;
        }
        int kept = 0;
        int from = 0;
        long seen = 0;
        RuleCard rule = null;
        for (int i = 0; i < count; i++) {
            if (rules[i] != rule) {
                rule = rules[i];
                from = kept;
                seen = 0;
            }
            String item = items[i];
            long bit = item == null ? 1 : 1L << item.hashCode();
            int first = (seen & bit) == 0 ? kept : from;
            seen |= bit;
            while (first < kept && !same(items[first], item)) {
                first++;
            }
            if (first == kept || severities[i].compareTo(severities[first]) > 0) {
                move(i, first);
            }
            kept = Math.max(kept, first + 1);
        }
        count = kept;
        gathered = kept;
    }

    private void move(int from, int to) {
        if (from != to) {
            rules[to] = rules[from];
            items[to] = items[from];
            abouts[to] = abouts[from];
            severities[to] = severities[from];
            limits[to] = limits[from];
            if (!bare) {
                facts[to] = facts[from];
            }
        }
    }

    private void note(Draft made) {
        if (count == rules.length) {
            rules = Arrays.copyOf(rules, 2 * count);
            items = Arrays.copyOf(items, 2 * count);
            abouts = Arrays.copyOf(abouts, 2 * count);
            severities = Arrays.copyOf(severities, 2 * count);
            limits = Arrays.copyOf(limits, 2 * count);
        }
        rules[count] = made.rule;
        items[count] = made.item;
        abouts[count] = made.about;
        severities[count] = made.severity;
        limits[count] = made.limit;
        if (!bare) {
            if (count >= facts.length) {
                facts = Arrays.copyOf(facts, rules.length);
            }
            facts[count] = Facts.of(made.facts, made.length);
        }
        count++;
    }

    /** What has been found so far, in the order found; bare findings have no facts. */
    public List<Finding> list() {
        List<Finding> list = new ArrayList<>(size());
        for (int i = 0; i < count; i++) {
            list.add(new Finding(
                    rules[i], items[i], abouts[i], severities[i], limits[i], bare ? Map.of() : facts[i]));
        }
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

    /** Whether two keys are the same; most differ in their hashes, which texts keep. */
    private static boolean same(@Nullable String one, @Nullable String other) {
        return one == other || (one != null && other != null && one.hashCode() == other.hashCode() && one.equals(other));
    }

    /** A finding in the making. */
    public final class Draft {
        private RuleCard rule;
        private Severity severity;
        private Object[] facts = NONE;
        private int length;
        private @Nullable String item;
        private @Nullable String about;
        private @Nullable String limit;

        private Draft(RuleCard rule, Severity severity) {
            this.rule = rule;
            this.severity = severity;
        }

        private Draft again(RuleCard card, Severity grave) {
            rule = card;
            severity = grave;
            length = 0;
            item = null;
            about = null;
            limit = null;
            return this;
        }

        /** Whether facts are left out; what is worked out for a fact alone need not be then. */
        public boolean bare() {
            return bare;
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

        /** As {@link #item(PlanItem)}. */
        public Draft item(ItemView view) {
            item(view.key());
            return bare ? this : named(view.item());
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
                facts = Arrays.copyOf(facts, Math.max(32, 2 * length));
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
            note(this);
            draft = this;
        }
    }
}

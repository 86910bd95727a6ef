package fi.luotsi.core.follow;

import fi.luotsi.core.keep.Mark;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.core.rule.RuleCard.Origin;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Untold;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A finding of one student, settled: it is shown, or hidden by a more telling one.
 *
 * @param studyRight oid of the study right
 * @param item stable key of the item or period, null when the whole plan or right is meant
 * @param about key of the item that a period belongs to; else equal to {@code item}
 * @param hiddenBy id of the shown flag that tells the matter better, {@code ended} or {@code suspended}; null = shown
 * @param facts worked out when somebody reads them ({@link Untold})
 * @param limit the limit that was passed, null when the rule has none
 * @param doubtful whether it rests on data in which a fault was found: shown grey and counted apart
 * @param state where it stands in its life; OPEN until the marks have been laid on it
 */
public record Flag(
        RuleCard rule,
        String studyRight,
        @Nullable String item,
        @Nullable String about,
        Severity severity,
        @Nullable String hiddenBy,
        Map<String, Fact> facts,
        @Nullable LimitUsed limit,
        boolean doubtful,
        FlagState state) {

    /** A flag on which nobody has laid a mark yet. */
    public Flag(
            RuleCard rule, String studyRight, @Nullable String item, @Nullable String about, Severity severity,
            @Nullable String hiddenBy, Map<String, Fact> facts, @Nullable LimitUsed limit, boolean doubtful) {
        this(rule, studyRight, item, about, severity, hiddenBy, facts, limit, doubtful, FlagState.OPEN);
    }

    /** The same flag with its facts worked out: unlike one that a run gives, it does not hold the student's records. */
    public Flag apart() {
        return with(Untold.told(facts));
    }

    /** The same flag with other facts. */
    Flag with(Map<String, Fact> others) {
        return new Flag(rule, studyRight, item, about, severity, hiddenBy, others, limit, doubtful, state);
    }

    /** The same flag in another state of its life. */
    Flag in(FlagState other) {
        return other == state ? this
                : new Flag(rule, studyRight, item, about, severity, hiddenBy, facts, limit, doubtful, other);
    }

    /** A flag that rests on sound data. */
    public Flag(
            RuleCard rule, String studyRight, @Nullable String item, @Nullable String about, Severity severity,
            @Nullable String hiddenBy, Map<String, Fact> facts, @Nullable LimitUsed limit) {
        this(rule, studyRight, item, about, severity, hiddenBy, facts, limit, false);
    }

    /** Value of {@link #hiddenBy} when the study right has ended. */
    public static final String ENDED = "ended";
    /** Value of {@link #hiddenBy} when the study right is suspended. */
    public static final String SUSPENDED = "suspended";

    /**
     * The limit as it was in force, with who set it.
     *
     * @param decision the unit's decision behind it, null for a default
     */
    public record LimitUsed(
            String name, int value, RuleCard.LimitUnit unit, Origin origin, @Nullable LimitChange decision) {}

    /**
     * Whether it is in sight: not hidden, and heavier than information. A flag stays open when its data turn out to be
     * doubtful, so that this alone never clears it.
     */
    public boolean open() {
        return hiddenBy == null && severity.counted();
    }

    /** Whether somebody should look at it: open, and neither postponed nor judged wrong for now. */
    public boolean awaited() {
        return open() && !state.resting();
    }

    /** Whether figures and counts by severity hold it: awaited, and its data are sound. */
    public boolean counted() {
        return awaited() && !doubtful;
    }

    /** The stable key by which it is the same flag from import to import: rule + study right + item. */
    public Key key() {
        return new Key(rule.id(), studyRight, item);
    }

    /** Identity of a flag across imports. */
    public record Key(String rule, String studyRight, @Nullable String item) {

        /** The key of the flag that a mark was made on. */
        public static Key of(Mark mark) {
            return new Key(mark.rule(), mark.studyRight(), mark.item());
        }
    }
}

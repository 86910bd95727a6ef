package fi.luotsi.core.figure;

import fi.luotsi.core.rule.Limits;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One indicator of ehoks.md section 6: a small class, an id, and a text in three languages in Indicators.properties. */
public interface Indicator {

    /** Id on the command line and in texts, e.g. {@code coverage}. */
    String id();

    Figure.Kind kind();

    /** The limit that the figure depends on, which its name and definition tell; null when there is none. */
    default @Nullable Integer limit(Limits limits) {
        return null;
    }

    /** The figure for a group. Missing data are counted in {@link Figure#notComputed()}, never as zero. */
    Figure of(Group group);

    /** Study rights of those that a count of some of the students counts; empty for other figures. */
    default Set<String> counted(Group group) {
        return Set.of();
    }

    /**
     * Study rights of those that a share leaves out: in the denominator but not in the numerator. Empty for figures that
     * are no shares of students.
     */
    default Set<String> outside(Group group) {
        return Set.of();
    }
}

package fi.luotsi.desktop.upcoming;

import fi.luotsi.core.ahead.Deadline;
import java.util.List;

/**
 * A deadline with its words, made off the FX thread.
 *
 * @param words what the table says, by {@link Column}
 * @param severity what its severity is called
 * @param more what is known besides, for the line under the table
 */
record DeadlineRow(Deadline deadline, List<String> words, String severity, String more) {

    /** The columns of the table, in their order. */
    enum Column {
        SAFE, LEFT, DUE, EVENT, NAME, GROUP, MISSING, WHO;

        boolean right() {
            return this == LEFT;
        }
    }

    DeadlineRow {
        words = List.copyOf(words);
    }

    String words(Column column) {
        return words.get(column.ordinal());
    }

    /** Whether both are about the same matter, before and after data came. */
    boolean same(DeadlineRow other) {
        return deadline.studyRight().equals(other.deadline.studyRight()) && deadline.kind() == other.deadline.kind()
                && deadline.rule().id().equals(other.deadline.rule().id())
                && deadline.items().equals(other.deadline.items());
    }
}

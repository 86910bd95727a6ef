package fi.luotsi.core.change;

import fi.luotsi.core.rule.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes down the changes of one student. */
final class Noted {

    private final String studyRight;
    private final LocalDate before;
    private final List<Change> changes = new ArrayList<>();

    /** @param before the day of the earlier state */
    Noted(String studyRight, LocalDate before) {
        this.studyRight = studyRight;
        this.before = before;
    }

    List<Change> changes() {
        return changes;
    }

    void add(What what, @Nullable String item, @Nullable Fact from, @Nullable Fact to) {
        changes.add(new Change(what, studyRight, item, from, to));
    }

    void add(What what, @Nullable String item, @Nullable LocalDate from, @Nullable LocalDate to) {
        add(what, item, Change.day(from), Change.day(to));
    }

    void day(What what, @Nullable String item, @Nullable LocalDate to) {
        add(what, item, null, to);
    }

    /**
     * A day that is another now: of the past when the new one lies before the day of the earlier state, else moved. A planned day
     * that is moved on is no correction, even if it should have come already.
     */
    void another(What moved, What corrected, @Nullable String item, LocalDate from, LocalDate to) {
        if (!from.equals(to)) {
            add(to.isBefore(before) ? corrected : moved, item, from, to);
        }
    }

    /** A day that has been written anew, whatever it is now. */
    void rewritten(What what, @Nullable String item, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && !from.equals(to)) {
            add(what, item, from, to);
        }
    }

    void rewritten(What what, @Nullable String item, @Nullable String from, @Nullable String to) {
        if (!Objects.equals(from, to)) {
            add(what, item, Change.text(from), Change.text(to));
        }
    }
}

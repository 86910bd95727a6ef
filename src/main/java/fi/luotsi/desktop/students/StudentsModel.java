package fi.luotsi.desktop.students;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import org.jspecify.annotations.Nullable;

/** What the Students screen shows and how; changed on the FX thread. */
final class StudentsModel {

    private final Choices choices;
    private final ReadOnlyObjectWrapper<@Nullable StudentRows> rows = new ReadOnlyObjectWrapper<>();
    private final ObservableList<StudentRow> all = FXCollections.observableArrayList();
    private final FilteredList<StudentRow> narrowed = new FilteredList<>(all);
    private final SortedList<StudentRow> seen = new SortedList<>(narrowed, StudentRow.worstFirst());
    private final ReadOnlyIntegerWrapper change = new ReadOnlyIntegerWrapper();
    private final ObservableSet<String> ticked = FXCollections.observableSet(new LinkedHashSet<>());
    private final StringProperty told = new SimpleStringProperty("");
    private List<int[]> counts = List.of();

    StudentsModel(Choices choices) {
        this.choices = choices;
        sort(choices.sortedBy(), choices.rising());
    }

    Choices choices() {
        return choices;
    }

    /** Shows other rows under the same conditions and in the same order. */
    void show(StudentRows made) {
        StudentRows with = made.with(choices.chosen());
        all.clear();
        rows.set(with);
        Filter filter = filter(with);
        narrowed.setPredicate(filter);
        all.setAll(with.rows());
        settle(with, filter);
    }

    /** Looks again at who fulfils the conditions, after they changed. */
    void narrow() {
        StudentRows now = rows.get();
        if (now != null) {
            Filter filter = filter(now);
            narrowed.setPredicate(filter);
            settle(now, filter);
        }
    }

    private Filter filter(StudentRows now) {
        Choices.Only only = choices.only();
        return new Filter(now, choices.search(), only == null ? null : only.studyRights(), choices.chosen());
    }

    private void settle(StudentRows now, Filter filter) {
        counts = filter.counts(now);
        // A deed must never touch somebody who is out of sight.
        if (!ticked.isEmpty()) {
            Set<String> left = new LinkedHashSet<>();
            seen.forEach(row -> left.add(row.studyRight()));
            ticked.retainAll(left);
        }
        change.set(change.get() + 1);
    }

    /** All rows of the standing; null before the first are made. */
    ReadOnlyObjectProperty<@Nullable StudentRows> rows() {
        return rows.getReadOnlyProperty();
    }

    /** The rows that fulfil the conditions, in the order chosen. */
    ObservableList<StudentRow> seen() {
        return seen;
    }

    /** Changes whenever rows, conditions or counts did. */
    ReadOnlyIntegerProperty change() {
        return change.getReadOnlyProperty();
    }

    /** How many rows a facet value would show. */
    int count(Facet facet, int value) {
        return counts.get(facet.ordinal())[value];
    }

    void choose(Facet facet, String key, boolean on) {
        boolean changed = on ? choices.chosen(facet).add(key) : choices.chosen(facet).remove(key);
        if (changed) {
            narrow();
        }
    }

    void sort(Column column, boolean rising) {
        choices.sort(column, rising);
        seen.setComparator(StudentRow.by(column, rising));
    }

    /** Study rights of the ticked rows. */
    ObservableSet<String> ticked() {
        return ticked;
    }

    void tick(StudentRow row, boolean on) {
        if (on) {
            ticked.add(row.studyRight());
        } else {
            ticked.remove(row.studyRight());
        }
    }

    /** The ticked rows in the order they are seen. */
    List<StudentRow> tickedRows() {
        return seen.stream().filter(row -> ticked.contains(row.studyRight())).toList();
    }

    /** Ticks everybody seen, or nobody. */
    void tickAll(boolean on) {
        if (on) {
            List<String> everybody = new ArrayList<>(seen.size());
            seen.forEach(row -> everybody.add(row.studyRight()));
            ticked.addAll(everybody);
        } else {
            ticked.clear();
        }
    }

    /** Place of a student among those seen, -1 when out of sight. */
    int place(String studyRight) {
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i).studyRight().equals(studyRight)) {
                return i;
            }
        }
        return -1;
    }

    /** What a deed just did, in words; "" = nothing to tell. */
    StringProperty told() {
        return told;
    }
}

package fi.luotsi.desktop.students;

import fi.luotsi.core.keep.SavedView;
import fi.luotsi.core.rule.Severity;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
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
    private final ReadOnlyIntegerWrapper lookChange = new ReadOnlyIntegerWrapper();
    private final Set<String> ticked = new HashSet<>();
    private final ReadOnlyIntegerWrapper tickChange = new ReadOnlyIntegerWrapper();
    private final Told told = new Told();
    private final BooleanProperty failed = new SimpleBooleanProperty();
    private List<int[]> counts = List.of();
    private @Nullable Filter filter;
    private boolean settling;

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
        settling = true;
        failed.set(false);
        all.clear();
        rows.set(with);
        Filter filter = filter(with);
        narrowed.setPredicate(filter);
        all.setAll(with.rows());
        settling = false;
        settle(with, filter);
    }

    /** Looks again at who fulfils the conditions, after they changed. */
    void narrow() {
        StudentRows now = rows.get();
        if (now != null) {
            Filter filter = filter(now);
            settling = true;
            narrowed.setPredicate(filter);
            settling = false;
            settle(now, filter);
        }
    }

    private Filter filter(StudentRows now) {
        Choices.Only only = choices.only();
        Filter made = new Filter(now, choices.search(), only == null ? null : only.studyRights(), choices.chosen());
        filter = made;
        return made;
    }

    private void settle(StudentRows now, Filter filter) {
        counts = filter.counts(now);
        // A deed must never touch somebody who is out of sight.
        if (!ticked.isEmpty()) {
            Set<String> left = new HashSet<>();
            seen.forEach(row -> left.add(row.studyRight()));
            if (ticked.retainAll(left)) {
                tickChange.set(tickChange.get() + 1);
            }
        }
        change.set(change.get() + 1);
    }

    /** Whether the list is just changing, so that what a table has selected means nothing. */
    boolean settling() {
        return settling;
    }

    /** Whether the rows could not be made, or making them was stopped. */
    BooleanProperty failed() {
        return failed;
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

    /** What a severity is called; "" before the first rows. */
    String severity(Severity severity) {
        StudentRows now = rows.get();
        return now == null ? "" : now.values(Facet.WORST).stream()
                .filter(value -> value.severity() == severity)
                .map(FacetValue::label)
                .findFirst().orElse("");
    }

    /** Where the words searched for were found when these columns do not show it; null = they do, or nothing is sought. */
    Filter.@Nullable Found unseen(StudentRow row, Collection<Column> shown) {
        Filter now = filter;
        return now == null || choices.search().isBlank() ? null : now.unseen(row, shown);
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
        settling = true;
        seen.setComparator(StudentRow.by(column, rising));
        settling = false;
        looked();
    }

    /** Changes whenever the columns or the order were chosen anew. */
    ReadOnlyIntegerProperty lookChange() {
        return lookChange.getReadOnlyProperty();
    }

    /** Tells that other columns have been chosen. */
    void looked() {
        lookChange.set(lookChange.get() + 1);
    }

    /** How the list is looked at now. */
    Look look() {
        return new Look(choices.saved(""), choices.only());
    }

    /** Looks again as it was looked at. */
    void take(Look look) {
        choices.take(look.view());
        choices.only(look.only());
        sort(choices.sortedBy(), choices.rising());
        StudentRows now = rows.get();
        if (now != null) {
            rows.set(now.with(choices.chosen()));
            narrow();
        }
    }

    /** A way to look at the list, with the students picked elsewhere. */
    record Look(SavedView view, Choices.@Nullable Only only) {}

    /** Looks as a saved view says. */
    void take(SavedView view) {
        take(new Look(view, null));
    }

    /** Changes whenever rows were ticked or unticked. */
    ReadOnlyIntegerProperty tickChange() {
        return tickChange.getReadOnlyProperty();
    }

    boolean ticked(StudentRow row) {
        return ticked.contains(row.studyRight());
    }

    /** Study rights of the ticked rows. */
    Set<String> ticked() {
        return Set.copyOf(ticked);
    }

    /** How many rows are ticked. */
    int tickedCount() {
        return ticked.size();
    }

    void tick(StudentRow row, boolean on) {
        if (on ? ticked.add(row.studyRight()) : ticked.remove(row.studyRight())) {
            tickChange.set(tickChange.get() + 1);
        }
    }

    /** Ticks just these. */
    void tickJust(Collection<String> studyRights) {
        ticked.clear();
        ticked.addAll(studyRights);
        tickChange.set(tickChange.get() + 1);
    }

    /** The ticked rows in the order they are seen. */
    List<StudentRow> tickedRows() {
        return seen.stream().filter(this::ticked).toList();
    }

    /** Ticks everybody seen, or nobody. */
    void tickAll(boolean on) {
        tickJust(on ? seen.stream().map(StudentRow::studyRight).toList() : List.of());
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

    /** What deeds just did, and the way to take them back. */
    Told told() {
        return told;
    }
}

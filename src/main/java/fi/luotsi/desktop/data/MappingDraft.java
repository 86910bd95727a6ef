package fi.luotsi.desktop.data;

import fi.luotsi.core.mapping.Field;
import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.core.mapping.Mapping.SlashDates;
import fi.luotsi.core.mapping.TablePreview;
import fi.luotsi.core.plan.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A mapping while it is being chosen, with the beginning of the table it is tried on. Used on the FX thread. */
final class MappingDraft {

    private static final Pattern SLASHES = Pattern.compile("\\s*\\d{1,4}/\\d{1,2}/\\d{1,4}\\b.*");
    /** Columns that never reach the store; their cells are not shown either. */
    private static final Set<Field> NEVER = Set.of(Field.IDENTITY_CODE, Field.CONTACT, Field.SENSITIVE);

    final StringProperty name = new SimpleStringProperty();
    final ObjectProperty<SlashDates> dates = new SimpleObjectProperty<>();
    final List<ObjectProperty<Field>> fields = new ArrayList<>();
    /** What the mapping in force makes of the first rows. */
    final ObjectProperty<TablePreview> seen = new SimpleObjectProperty<>();
    /** Why the file would be refused as a whole; null = nothing known against it. */
    final ObjectProperty<@Nullable Problem> refused = new SimpleObjectProperty<>();

    private final Mapping first;
    private final boolean remembered;
    /** Headings that do not say plainly what their columns hold. */
    private final Set<@Nullable String> unclear = new HashSet<>();

    /** How sure a column's field is. */
    enum Sureness {
        REMEMBERED, KNOWN, GUESSED, CHOSEN, NEVER_KEPT, UNUSED
    }

    /** @param name under which it will be kept, until the user says otherwise */
    MappingDraft(TablePreview table, String name) {
        first = table.mapping();
        remembered = table.saved();
        table.problems().stream().filter(problem -> problem.code().startsWith("csv.unclear-"))
                .map(Problem::field).forEach(unclear::add);
        this.name.set(name);
        dates.set(first.dates());
        for (Mapping.Column column : first.columns()) {
            fields.add(new SimpleObjectProperty<>(column.field()));
        }
        seen.set(table);
    }

    List<String> heading() {
        return first.columns().stream().map(Mapping.Column::heading).toList();
    }

    Mapping mapping() {
        List<Mapping.Column> columns = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            columns.add(new Mapping.Column(first.columns().get(i).heading(), fields.get(i).get()));
        }
        return new Mapping(name.get().strip(), first.fingerprint(), columns, dates.get());
    }

    Sureness sureness(int column) {
        Field field = fields.get(column).get();
        if (NEVER.contains(field)) {
            return Sureness.NEVER_KEPT;
        }
        if (field != first.columns().get(column).field()) {
            return field == Field.NOTHING ? Sureness.UNUSED : Sureness.CHOSEN;
        }
        if (!remembered && unclear.contains(first.columns().get(column).heading())) {
            return Sureness.GUESSED;
        }
        return field == Field.NOTHING ? Sureness.UNUSED : remembered ? Sureness.REMEMBERED : Sureness.KNOWN;
    }

    /** Whether the cells of a column may be shown. */
    boolean shown(int column) {
        return !NEVER.contains(fields.get(column).get());
    }

    /** Whether some column tells whose row it is. */
    boolean tellsWhose() {
        return fields.stream().map(ObjectProperty::get)
                .anyMatch(field -> field == Field.STUDY_RIGHT || field == Field.LEARNER);
    }

    boolean named() {
        return name.get() != null && !name.get().isBlank();
    }

    /** How many columns are left out to protect people. */
    int neverKept() {
        return (int) fields.stream().filter(field -> NEVER.contains(field.get())).count();
    }

    /** Lines of the rows shown that would be left out. */
    List<Long> leftOut() {
        return seen.get().problems().stream()
                .filter(problem -> problem.gravity() == Problem.Gravity.ROW_LEFT_OUT && problem.row() != null)
                .map(Problem::row).distinct().sorted().collect(Collectors.toList());
    }

    /** Whether the rows shown hold dates with slashes, which are never guessed. */
    boolean slashes() {
        return dates.get() != SlashDates.REFUSED || seen.get().rows().stream()
                .flatMap(row -> row.cells().stream()).anyMatch(cell -> SLASHES.matcher(cell).matches());
    }

    /** The first cell of a column that is not empty; "" when there is none. */
    String example(int column) {
        return seen.get().rows().stream().map(row -> column < row.cells().size() ? row.cells().get(column) : "")
                .map(String::strip).filter(cell -> !cell.isEmpty()).findFirst().orElse("");
    }
}

package fi.luotsi.intake.mapping;

import fi.luotsi.core.mapping.Field;
import fi.luotsi.core.mapping.Field.Part;
import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.core.mapping.Mapping.Column;
import fi.luotsi.core.mapping.Mapping.SlashDates;
import fi.luotsi.intake.mapping.Chosen.Same;
import fi.luotsi.intake.mapping.Headings.Generic;
import fi.luotsi.intake.mapping.Headings.Sense;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Guesses what the columns of a table hold: by their headings, then by the other columns, then by their values.
 *
 * <p>What it is not sure of it says; a file is read without asking only when nothing is unclear.
 */
final class Guess {

    /**
     * A column whose meaning is not clear.
     *
     * @param column its place, from 0
     * @param code key of the sentence that says so
     * @param words what goes into the sentence
     */
    record Unclear(int column, String code, List<String> words) {}

    private final Head head;
    private final @Nullable Field[] fields;
    private final @Nullable Sense[] senses;
    private final Map<Field, Integer> places = new EnumMap<>(Field.class);
    private final Map<Integer, Field> passedOver = new TreeMap<>();
    private final List<Unclear> unclear = new ArrayList<>();

    private Guess(Head head, Headings headings) {
        this.head = head;
        fields = new Field[head.width()];
        senses = new Sense[head.width()];
        for (int i = 0; i < head.width(); i++) {
            senses[i] = headings.sense(head.names().get(i));
        }
    }

    static Guess of(Head head, Headings headings) {
        Guess guess = new Guess(head, headings);
        guess.byHeading();
        guess.byOthers();
        guess.byValues();
        guess.doubt();
        guess.undated();
        return guess;
    }

    /** Whether the heading of a column is one that Luotsi knows. */
    boolean known(int column) {
        return senses[column] != null;
    }

    List<Unclear> unclear() {
        return unclear;
    }

    /** The guess as a mapping without a name. */
    Chosen chosen() {
        List<Column> columns = new ArrayList<>();
        List<String> strange = new ArrayList<>();
        for (int i = 0; i < fields.length; i++) {
            Field field = fields[i] == null ? Field.NOTHING : fields[i];
            columns.add(new Column(head.names().get(i), field));
            if (field == Field.NOTHING && !head.names().get(i).isEmpty() && !passedOver.containsKey(i)) {
                strange.add(head.name(i));
            }
        }
        return new Chosen(new Mapping("", head.fingerprint(), columns, SlashDates.REFUSED), false, strange,
                same());
    }

    private List<Same> same() {
        List<Same> same = new ArrayList<>();
        passedOver.forEach((column, field) -> same.add(new Same(head.name(column), head.name(places.get(field)))));
        return same;
    }

    private void byHeading() {
        for (int i = 0; i < fields.length; i++) {
            if (senses[i] != null && senses[i].field() != null) {
                Field field = senses[i].field();
                boolean foreign = (field == Field.LEARNER || field == Field.STUDY_RIGHT)
                        && !head.names().get(i).toLowerCase(Locale.ROOT).contains("oid")
                        && Shape.none(head.values(i), text -> text.startsWith("1.2.246.") || text.contains("E+"));
                if (!foreign) {
                    put(i, field);
                }
            }
        }
    }

    /** Gives a column a field; of two columns for one field the surer heading keeps it if the field is a mere text. */
    private void put(int column, Field field) {
        fields[column] = field;
        if (field.part() == Part.DROPPED) {
            return;
        }
        Integer other = places.putIfAbsent(field, column);
        if (other == null || other == column) {
            return;
        }
        if (Set.of(Field.FIRST_NAME, Field.GROUP, Field.UNIT, Field.TEACHER, Field.QUALIFICATION).contains(field)) {
            boolean surer = rank(column) < rank(other);
            passedOver.put(surer ? other : column, field);
            fields[surer ? other : column] = Field.NOTHING;
            places.put(field, surer ? column : other);
        } else {
            fields[column] = Field.NOTHING;
            unclear.add(new Unclear(column, "csv.unclear-same", List.of(head.name(other))));
        }
    }

    private int rank(int column) {
        return senses[column] == null ? Integer.MAX_VALUE : senses[column].rank();
    }

    private void byOthers() {
        // What is planned is clear by itself, and makes others clear.
        byOthers(EnumSet.of(Generic.PLANNED_START, Generic.PLANNED_END));
        byOthers(EnumSet.allOf(Generic.class));
    }

    private void byOthers(Set<Generic> now) {
        for (int i = 0; i < fields.length; i++) {
            Generic generic = senses[i] == null ? null : senses[i].generic();
            if (generic != null && now.contains(generic) && fields[i] == null) {
                generic(i, generic);
            }
        }
    }

    private void generic(int column, Generic generic) {
        List<String> values = head.values(column);
        switch (generic) {
            case START, BEGIN -> start(column, generic);
            case END -> end(column);
            case PLANNED_START -> planned(column, Field.ITEM_START, Field.RIGHT_START, true);
            case PLANNED_END -> planned(column, Field.ITEM_END, Field.RIGHT_ESTIMATED_END, false);
            case DAY -> day(column);
            case ID -> {
                if (Shape.all(values, Shape::studyRight) && !has(Field.STUDY_RIGHT)) {
                    put(column, Field.STUDY_RIGHT);
                } else if (Shape.all(values, Shape::learner) && !has(Field.LEARNER)) {
                    put(column, Field.LEARNER);
                }
            }
            case NAME -> {
                if (!has(Field.LAST_NAME)) {
                    take(column, Field.LAST_NAME, has(Field.ITEM_CODE) && !has(Field.ITEM_NAME));
                } else if (has(Field.ITEM_CODE)) {
                    take(column, Field.ITEM_NAME, false);
                }
            }
            case PERSON -> {
                if (Shape.all(values, Shape::learner) && !has(Field.LEARNER)) {
                    put(column, Field.LEARNER);
                } else if (!has(Field.LAST_NAME) && values.stream().anyMatch(text -> !Shape.data(text))) {
                    put(column, Field.LAST_NAME);
                }
            }
            case STATE -> {
                if (Shape.all(values, text -> CellWords.STATE.code(text) != null)) {
                    put(column, Field.RIGHT_STATE);
                }
            }
            case CODE -> {
                if (Shape.all(values, Shape::code) && !has(Field.ITEM_CODE)) {
                    take(column, Field.ITEM_CODE, true);
                }
            }
            case PLACE -> {
                if (has(Field.DEMONSTRATION_START) && !has(Field.DEMONSTRATION_PLACE)) {
                    put(column, Field.DEMONSTRATION_PLACE);
                }
            }
            case GUIDE -> {
                if (!has(Field.TEACHER) && !workplace()) {
                    put(column, Field.TEACHER);
                } else if (workplace() && !has(Field.SUPERVISOR)) {
                    take(column, Field.SUPERVISOR, !has(Field.TEACHER));
                }
            }
            case NUMBER -> {
                if (workplace() && !has(Field.AGREEMENT_NUMBER)) {
                    take(column, Field.AGREEMENT_NUMBER, true);
                }
            }
        }
    }

    private void start(int column, Generic generic) {
        boolean ends = generics(Generic.END) || has(Field.ITEM_END);
        if (item() && !has(Field.ITEM_START) && (ends || !(has(Field.RIGHT_ESTIMATED_END) || has(Field.RIGHT_END)))) {
            put(column, Field.ITEM_START);
        } else if (!item() && workplace() && !has(Field.WORKPLACE_START)) {
            put(column, Field.WORKPLACE_START);
        } else if (!item() && has(Field.DEMONSTRATION_PLACE) && !has(Field.DEMONSTRATION_START)) {
            put(column, Field.DEMONSTRATION_START);
        } else if (!has(Field.RIGHT_START)) {
            take(column, Field.RIGHT_START, generic == Generic.START && !right());
        } else {
            unclear.add(new Unclear(column, "csv.unclear-date", List.of()));
        }
    }

    private void end(int column) {
        if (item() && !has(Field.ITEM_END)) {
            put(column, Field.ITEM_END);
        } else if (!item() && workplace() && !has(Field.WORKPLACE_END)) {
            put(column, Field.WORKPLACE_END);
        } else if (!item() && has(Field.DEMONSTRATION_PLACE) && !has(Field.DEMONSTRATION_END)) {
            put(column, Field.DEMONSTRATION_END);
        } else if (has(Field.RIGHT_ESTIMATED_END) && !has(Field.RIGHT_END)) {
            put(column, Field.RIGHT_END);
        } else {
            // The day on which studies ended, or the one on which they are thought to end?
            take(column, has(Field.RIGHT_ESTIMATED_END) ? Field.NOTHING : Field.RIGHT_ESTIMATED_END, true);
        }
    }

    /** A planned day is the item's where there are items; else it is the study right's, if nothing else could be meant. */
    private void planned(int column, Field ofItem, Field ofRight, boolean doubtful) {
        if (item()) {
            put(column, ofItem);
        } else {
            take(column, ofRight, doubtful || workplace() || has(Field.DEMONSTRATION_PLACE));
        }
    }

    private void day(int column) {
        if ((has(Field.GRADE) || has(Field.RECOGNISED)) && !has(Field.GRADE_DATE)) {
            put(column, Field.GRADE_DATE);
        } else if (has(Field.DEMONSTRATION_PLACE) && !has(Field.DEMONSTRATION_START)) {
            put(column, Field.DEMONSTRATION_START);
        } else if (item() || workplace()) {
            unclear.add(new Unclear(column, "csv.unclear-date", List.of()));
        }
    }

    private void take(int column, Field field, boolean doubtful) {
        put(column, field);
        if (doubtful) {
            unclear.add(new Unclear(column, field.form() == Field.Form.DATE ? "csv.unclear-date" : "csv.unclear-heading",
                    List.of()));
        }
    }

    private boolean has(Field field) {
        return places.containsKey(field);
    }

    private boolean item() {
        return has(Field.ITEM_CODE) || has(Field.ITEM_NAME);
    }

    private boolean workplace() {
        return has(Field.WORKPLACE) || has(Field.WORKPLACE_ID) || has(Field.AGREEMENT_NUMBER);
    }

    private boolean right() {
        return has(Field.RIGHT_STATE) || has(Field.QUALIFICATION) || has(Field.RIGHT_ESTIMATED_END);
    }

    private boolean generics(Generic generic) {
        return Arrays.stream(senses).anyMatch(sense -> sense != null && sense.generic() == generic);
    }

    private void byValues() {
        for (int i = 0; i < fields.length; i++) {
            List<String> values = head.values(i);
            if (fields[i] == null && values.stream().anyMatch(Shape::identityCode)) {
                fields[i] = Field.IDENTITY_CODE;
            } else if (fields[i] == null && Shape.all(values, Shape::mail)) {
                fields[i] = Field.CONTACT;
            } else if (fields[i] == null && !has(Field.STUDY_RIGHT) && Shape.all(values, Shape::studyRight)) {
                put(i, Field.STUDY_RIGHT);
                unclear.add(new Unclear(i, "csv.unclear-right", List.of()));
            }
        }
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] == null && !has(Field.STUDY_RIGHT) && !has(Field.LEARNER)
                    && Shape.all(head.values(i), Shape::learner)) {
                put(i, Field.LEARNER);
                unclear.add(new Unclear(i, "csv.unclear-learner", List.of()));
            }
        }
    }

    /** Workplaces or units without any date are worth little: is it that of a column whose heading nobody knows? */
    private void undated() {
        boolean dates = has(Field.ITEM_START) || has(Field.WORKPLACE_START);
        boolean results = has(Field.GRADE_DATE) || has(Field.DEMONSTRATION_START) || has(Field.RECOGNISED);
        if (dates || !(workplace() || item() && !results)) {
            return;
        }
        for (int i = 0; i < fields.length; i++) {
            int column = i;
            if (fields[i] == null && Shape.all(head.values(i), Shape::date)
                    && unclear.stream().noneMatch(one -> one.column == column)) {
                unclear.add(new Unclear(i, "csv.unclear-date", List.of()));
            }
        }
    }

    /**
     * A column with the heading of a date in which no date stands means something else; and who needs support is kept
     * only when somebody has said so.
     */
    private void doubt() {
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] == Field.NEEDS_SUPPORT) {
                unclear.add(new Unclear(i, "csv.unclear-support", List.of()));
            }
            if (fields[i] != null && fields[i].form() == Field.Form.DATE && Shape.none(head.values(i), Shape::date)) {
                unclear.add(new Unclear(i, "csv.unclear-no-dates", List.of()));
            }
        }
    }
}

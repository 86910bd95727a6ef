package fi.luotsi.intake.mapping;

import fi.luotsi.core.mapping.Field;
import fi.luotsi.core.mapping.Field.Part;
import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.intake.mapping.Guess.Unclear;
import fi.luotsi.intake.part.FileFault;
import fi.luotsi.intake.part.Tally;
import fi.luotsi.intake.table.Line;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Chooses the mapping for a table: the one asked for, else the saved one for its heading, else a guess that is sure. */
final class Choice {

    /** The name by which a missing study-right column is asked for. */
    static final String STUDY_RIGHT = "opiskeluoikeus_oid";

    /** So many rows may stand above the heading. */
    private static final int TITLES = 20;

    private final @Nullable Mapping asked;
    private final List<Mapping> saved;
    private final Headings headings;

    Choice(@Nullable Mapping asked, List<Mapping> saved, Headings headings) {
        this.asked = asked;
        this.saved = saved;
        this.headings = headings;
    }

    /**
     * Finds the heading: the row of a mapping at hand, else the first row with two known headings, else the first row.
     *
     * @throws FileFault when there is no row at all
     */
    Head head(List<Line> lines) throws FileFault {
        if (lines.isEmpty()) {
            throw new FileFault("file.empty");
        }
        int found = -1;
        for (int i = 0; i < Math.min(lines.size(), TITLES) && found < 0; i++) {
            Head head = Head.of(lines.get(i), List.of());
            String fingerprint = head.fingerprint();
            if (asked != null && asked.fingerprint().equals(fingerprint) || savedFor(fingerprint) != null) {
                found = i;
            }
        }
        for (int i = 0; i < Math.min(lines.size(), TITLES) && found < 0; i++) {
            Head head = Head.of(lines.get(i), List.of());
            if (head.names().stream().filter(name -> headings.sense(name) != null).count() > 1) {
                found = i;
            }
        }
        found = Math.max(found, 0);
        return Head.of(lines.get(found), lines.subList(found + 1, lines.size()));
    }

    private @Nullable Mapping savedFor(String fingerprint) {
        for (Mapping mapping : saved) {
            if (mapping.fingerprint().equals(fingerprint)) {
                return mapping;
            }
        }
        return null;
    }

    /**
     * The mapping to read by.
     *
     * @param tally takes what is unclear as warnings, and the guess is tried all the same; null = what is unclear is a fault
     * @throws FileFault when no mapping will do
     */
    Chosen choose(Head head, @Nullable Tally tally) throws FileFault {
        Mapping kept = asked != null ? asked : savedFor(head.fingerprint());
        if (kept != null) {
            Chosen chosen = Chosen.by(kept, head, asked == null);
            check(head, chosen, tally);
            return chosen;
        }
        Guess guess = Guess.of(head, headings);
        Chosen chosen = guess.chosen();
        boolean none = IntStream.range(0, head.width()).noneMatch(guess::known);
        boolean data = head.names().stream().anyMatch(Shape::data);
        if (none && (data || guess.unclear().isEmpty())) {
            throw new FileFault("csv.no-header", head.line(), null);
        }
        twice(head, guess, tally);
        for (Unclear unclear : guess.unclear()) {
            fault(head, unclear, tally);
        }
        ids(head, chosen, tally);
        return chosen;
    }

    private static void fault(Head head, Unclear unclear, @Nullable Tally tally) throws FileFault {
        String[] words = unclear.words().toArray(String[]::new);
        if (tally == null) {
            throw new FileFault(unclear.code(), head.line(), head.name(unclear.column()), words);
        }
        tally.warnLine(unclear.code(), head.line(), head.name(unclear.column()), words);
    }

    /** A known heading that stands twice is a mistake in the table; only somebody who is asked can choose between them. */
    private static void twice(Head head, Guess guess, @Nullable Tally tally) throws FileFault {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < head.width(); i++) {
            if (guess.known(i) && !seen.add(head.names().get(i).toLowerCase(Locale.ROOT))) {
                fault(head, new Unclear(i, "csv.column-twice", List.of()), tally);
            }
        }
    }

    /** A mapping made by hand must have an id, and no field twice. */
    private static void check(Head head, Chosen chosen, @Nullable Tally tally) throws FileFault {
        Set<Field> seen = EnumSet.noneOf(Field.class);
        for (int i = 0; i < chosen.fields().size(); i++) {
            Field field = chosen.fields().get(i);
            if (field.part() != Part.DROPPED && !seen.add(field)) {
                fault(head, new Unclear(i, "csv.field-twice", List.of(head.name(chosen.fields().indexOf(field)))), tally);
            }
        }
        ids(head, chosen, tally);
    }

    private static void ids(Head head, Chosen chosen, @Nullable Tally tally) throws FileFault {
        if (chosen.fields().contains(Field.STUDY_RIGHT) || chosen.fields().contains(Field.LEARNER)) {
            return;
        }
        if (tally == null) {
            throw new FileFault("csv.missing-column", head.line(), STUDY_RIGHT);
        }
        tally.warnLine("csv.missing-column", head.line(), STUDY_RIGHT);
    }
}

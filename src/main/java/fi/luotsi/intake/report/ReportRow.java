package fi.luotsi.intake.report;

import fi.luotsi.core.plan.Oid;
import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.RowFault;
import fi.luotsi.intake.part.Tally;
import fi.luotsi.intake.part.Values;
import fi.luotsi.intake.table.Cell;
import fi.luotsi.intake.table.Line;
import fi.luotsi.intake.table.TextDates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of one row by what their columns are used for; a value that cannot be is a fault of the row. */
final class ReportRow {

    private static final int TEXT = 500;
    private static final DateTimeFormatter FINNISH =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Heading heading;
    private final Line line;
    private final Tally tally;
    private final Values values;
    private final TextDates textDates;
    private long raised;

    ReportRow(Heading heading, Line line, Tally tally, Values values, TextDates textDates) {
        this.heading = heading;
        this.line = line;
        this.tally = tally;
        this.values = values;
        this.textDates = textDates;
    }

    /** A text without blanks at its ends; null when the cell is empty or the report has no such column. */
    @Nullable String text(Use use) throws RowFault {
        Cell cell = cell(use);
        String text = cell == null ? null : Clean.text(cell.text());
        if (text == null) {
            return null;
        }
        if (text.length() > TEXT) {
            throw new RowFault("csv.long-field", heading.name(use), Integer.toString(TEXT));
        }
        if (Clean.badCharacters(text)) {
            throw new RowFault("csv.control", heading.name(use));
        }
        String clean = Clean.forStore(text);
        if (!clean.equals(text)) {
            tally.dropped(heading.name(use));
        }
        return values.text(clean);
    }

    private @Nullable Cell cell(Use use) throws RowFault {
        Integer place = heading.place(use);
        if (place == null || place >= line.cells().size()) {
            return null;
        }
        Cell cell = line.cells().get(place);
        if (cell.kind() == Cell.Kind.ERROR) {
            throw new RowFault("csv.error-cell", heading.name(use), Clean.forMessage(cell.text()));
        }
        if (cell.kind() == Cell.Kind.NO_VALUE) {
            throw new RowFault("csv.no-value", heading.name(use));
        }
        if (cell.calculated()) {
            tally.warnLine("csv.calculated", line.number(), heading.name(use));
        }
        return cell;
    }

    /** A value that the row cannot do without. */
    <T> T required(Use use, @Nullable T value) throws RowFault {
        if (value == null) {
            throw new RowFault("csv.empty", heading.name(use));
        }
        return value;
    }

    /** An id of a study right or a learner; in a column of numbers it has lost its figures and is no id. */
    @Nullable String oid(Use use) throws RowFault {
        String oid = text(use);
        if (oid == null) {
            return null;
        }
        boolean right = use == Use.RIGHT || use == Use.OTHER_RIGHT;
        Oid.Check check = right ? Oid.studyRight(oid) : Oid.learner(oid);
        if (check == Oid.Check.NOT_AN_OID) {
            throw new RowFault("csv.not-oid", heading.name(use));
        }
        if (check == Oid.Check.WRONG_CHECK_DIGIT) {
            tally.warnLine("csv.check-digit", line.number(), heading.name(use));
        }
        return oid;
    }

    /** A date: of a date cell, or of text as {@code 2026-08-01} or {@code 1.8.2026}. */
    @Nullable LocalDate date(Use use) throws RowFault {
        String text = text(use);
        if (text == null || text.equals("-")) {
            return null;
        }
        LocalDate date = values.date(text);
        if (date == null) {
            try {
                date = LocalDate.parse(text, FINNISH);
            } catch (DateTimeException e) {
                throw new RowFault("csv.not-date", heading.name(use), Clean.forMessage(text));
            }
        }
        Integer place = heading.place(use);
        if (place != null) {
            textDates.read(line.cells().get(place), line.number(), heading.name(use));
        }
        if (date.getYear() < 1950 || date.getYear() > 2100) {
            tally.warnLine("csv.far-date", line.number(), heading.name(use), Clean.forMessage(text));
        }
        return date;
    }

    /** Yes or no; an empty cell is no. */
    boolean yes(Use use) throws RowFault {
        String text = text(use);
        if (text == null) {
            return false;
        }
        Boolean yes = Figures.yesNo(text);
        if (yes == null) {
            throw new RowFault("csv.not-yes-no", heading.name(use), Clean.forMessage(text));
        }
        return yes;
    }

    /** A figure; null when the cell is empty, or the figure is hidden because it is small. */
    @Nullable Double figure(Use use) throws RowFault {
        String text = text(use);
        if (text == null || text.equals("-")) {
            return null;
        }
        Figures.Figure figure = Figures.figure(text);
        if (figure == null) {
            throw new RowFault("csv.not-number", heading.name(use), Clean.forMessage(text));
        }
        raised += figure.raised() != null && figure.raised() > 0 ? 1 : 0;
        return figure.value();
    }

    /** How many of the figures read so far had a part of raised grades, which is left out. */
    long raised() {
        return raised;
    }

    /** A whole figure. */
    @Nullable Integer count(Use use) throws RowFault {
        Double figure = figure(use);
        if (figure != null && figure != Math.rint(figure)) {
            throw new RowFault("csv.not-number", heading.name(use), Clean.forMessage(String.valueOf(text(use))));
        }
        return figure == null ? null : figure.intValue();
    }

    /** Codes in lower case, in the order of the cell; a dash stands for none. */
    List<String> codes(Use use) throws RowFault {
        String text = text(use);
        String lower = text == null ? "-" : text.toLowerCase(Locale.ROOT);
        if (lower.indexOf(',') < 0) {
            return lower.equals("-") ? List.of() : List.of(values.text(lower));
        }
        return split(lower, ",").filter(code -> !code.equals("-")).map(values::text).toList();
    }

    /** Names; only a comma without a blank after it stands between two of them. */
    List<String> names(Use use) throws RowFault {
        String text = text(use);
        return text == null ? List.of() : text.indexOf(',') < 0 ? List.of(text)
                : split(text, ",(?! )").map(values::text).toList();
    }

    private static Stream<String> split(String text, String by) {
        return Stream.of(text.split(by)).map(String::strip).filter(part -> !part.isEmpty());
    }

    /** Whether the report has a column for this. */
    boolean has(Use use) {
        return heading.place(use) != null;
    }
}

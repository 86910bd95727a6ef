package fi.luotsi.intake.reference;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.reference.ResponseCount;
import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.FileFault;
import fi.luotsi.intake.part.RowFault;
import fi.luotsi.intake.part.Tally;
import fi.luotsi.intake.part.Values;
import fi.luotsi.intake.reference.Responses.Amount;
import fi.luotsi.intake.table.Ahead;
import fi.luotsi.intake.table.Line;
import fi.luotsi.intake.table.Table;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables about surveys (koski.md 5.3, 5.4): Arvo's response codes, Arvo's answers, and counts. What comes out is
 * numbers by survey, period, unit and qualification. Response codes, links, answers and background are dropped, and what
 * is dropped is counted.
 */
public final class ResponseTable {

    /** What answers are counted under: their own headings are questions and may be long. */
    private static final String ANSWER = "Vastaus";
    /** Titles may stand above the heading, but not many. */
    private static final int LINES = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");

    private final Tally tally;
    private final Progress progress;
    private final String file;
    private final Values values = new Values();
    private final Responses sums = new Responses();
    private final Set<String> counted = new HashSet<>();
    private final Map<ResponseColumn, Integer> places = new EnumMap<>(ResponseColumn.class);
    private List<String> heading = List.of();

    /**
     * A reader of one table.
     *
     * @param file name of the file, which names the survey when no column does
     */
    public ResponseTable(Tally tally, Progress progress, String file) {
        this.tally = tally;
        this.progress = progress;
        int dot = file.lastIndexOf('.');
        this.file = dot > 0 ? file.substring(0, dot) : file;
    }

    /** The heading of a table about surveys, with all above it taken from the table; null when it is another table. */
    public static @Nullable Line head(Ahead table) throws FileFault, IOException {
        List<Line> first = table.look(LINES);
        for (int i = 0; i < first.size(); i++) {
            if (first.get(i).fault() == null && fits(first.get(i).texts())) {
                for (int title = 0; title < i; title++) {
                    table.next();
                }
                return table.next();
            }
        }
        return null;
    }

    /** Whether a table with this heading is about surveys. */
    static boolean fits(List<String> heading) {
        Set<ResponseColumn> found = new HashSet<>();
        for (String name : heading) {
            ResponseColumn column = ResponseColumn.of(name);
            if (column != null) {
                found.add(column);
            }
        }
        boolean counts = found.contains(ResponseColumn.TARGETS) || found.contains(ResponseColumn.ANSWERS)
                || found.contains(ResponseColumn.BOTH);
        return found.contains(ResponseColumn.RESPONDENT) && (counts || found.contains(ResponseColumn.ANSWERED))
                || found.contains(ResponseColumn.SURVEY) && counts;
    }

    /**
     * Reads the rest of a table whose heading fits.
     *
     * @param head the row with the heading, already taken from the table
     * @param limit after how many rows to stop
     */
    public void read(Line head, Table table, Rows rows, long limit) throws FileFault, IOException {
        if (!table.encoding().isEmpty() && !table.encoding().equals("UTF-8")) {
            tally.warnLine("csv.other-encoding", null, null, table.encoding());
        }
        heading = head.texts();
        for (int i = 0; i < heading.size(); i++) {
            ResponseColumn column = ResponseColumn.of(heading.get(i));
            if (column != null) {
                places.putIfAbsent(column, i);
            } else if (!personal() && Clean.text(heading.get(i)) != null) {
                tally.unknownKey(Clean.forMessage(heading.get(i)));
            }
        }
        tally.table(heading, answers());
        long read = 0;
        for (Line line = table.next(); line != null && read < limit; line = table.next()) {
            progress.check();
            if (!line.blank()) {
                read++;
                line(line);
            }
        }
        if (read == 0) {
            throw new FileFault("csv.no-rows");
        }
        for (ResponseCount count : sums.counts()) {
            tally.taken(rows.other(count));
        }
    }

    /** Whether a row is about a person who was asked. */
    private boolean personal() {
        return heading.stream().anyMatch(name -> ResponseColumn.of(name) == ResponseColumn.RESPONDENT);
    }

    /** The places of codes, links and what a person has answered: never kept, not even with a row in quarantine. */
    private Set<Integer> answers() {
        Set<Integer> columns = new HashSet<>();
        for (int i = 0; i < heading.size() && personal(); i++) {
            ResponseColumn column = ResponseColumn.of(heading.get(i));
            if (column == null || column == ResponseColumn.RESPONDENT || column == ResponseColumn.LINK) {
                columns.add(i);
            }
        }
        return columns;
    }

    private void line(Line line) {
        try {
            if (line.fault() != null) {
                throw line.fault();
            }
            if (line.cells().size() > heading.size()) {
                throw new RowFault("csv.width", null,
                        Integer.toString(heading.size()), Integer.toString(line.cells().size()));
            }
            add(line);
        } catch (RowFault fault) {
            tally.lineLeftOut(line.number(), fault, line.texts());
        }
    }

    private void add(Line line) throws RowFault {
        Amount targets = amount(line, ResponseColumn.TARGETS);
        Amount answers = amount(line, ResponseColumn.ANSWERS);
        String both = text(line, ResponseColumn.BOTH);
        if (both != null) {
            String[] sides = Responses.sides(both);
            String field = heading.get(place(ResponseColumn.BOTH));
            targets = Responses.amount(sides == null ? both : sides[1], field);
            answers = sides == null || places.containsKey(ResponseColumn.ANSWERS)
                    ? answers : Responses.amount(sides[0], field);
        }
        String survey = text(line, ResponseColumn.SURVEY);
        String period = period(line);
        if (personal()) {
            String code = text(line, ResponseColumn.RESPONDENT);
            if (code == null) {
                throw new RowFault("csv.empty-cell", heading.get(place(ResponseColumn.RESPONDENT)));
            }
            drop(line);
            if (!counted.add(code)) {
                return; // the same person's next answer
            }
            if (!places.containsKey(ResponseColumn.ANSWERS) && both == null) {
                answers = places.containsKey(ResponseColumn.ANSWERED) && text(line, ResponseColumn.ANSWERED) != null
                        ? Amount.ONE : Amount.NONE;
            }
        } else if (survey == null) {
            throw new RowFault("csv.empty-cell", heading.get(place(ResponseColumn.SURVEY)));
        }
        String qualification = Responses.known(text(line, ResponseColumn.QUALIFICATION_NAME));
        sums.add(survey == null ? file : survey, period, unit(line),
                qualification == null ? Responses.known(text(line, ResponseColumn.QUALIFICATION)) : qualification,
                targets, answers);
    }

    private @Nullable String unit(Line line) {
        for (ResponseColumn column : List.of(
                ResponseColumn.UNIT, ResponseColumn.INSTITUTION, ResponseColumn.PROVIDER)) {
            String unit = Responses.known(text(line, column));
            if (unit != null) {
                return unit;
            }
        }
        return null;
    }

    /** The period as the file has it, else the funding season of the day the survey opened or was answered. */
    private @Nullable String period(Line line) throws RowFault {
        String period = text(line, ResponseColumn.PERIOD);
        if (period != null) {
            return period;
        }
        for (ResponseColumn column : List.of(ResponseColumn.VALID_FROM, ResponseColumn.ANSWERED)) {
            String text = text(line, column);
            if (text != null) {
                LocalDate day = day(text);
                if (day == null) {
                    throw new RowFault("csv.not-date", heading.get(place(column)), Clean.forMessage(text));
                }
                return Responses.season(day);
            }
        }
        return text(line, ResponseColumn.YEAR);
    }

    private @Nullable LocalDate day(String text) {
        LocalDate day = values.date(text);
        if (day != null) {
            return day;
        }
        try {
            return LocalDate.parse(text.split(" ")[0], DAY);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Counts what is left out to protect those who answered. */
    private void drop(Line line) {
        boolean answers = !places.containsKey(ResponseColumn.ANSWERS) && !places.containsKey(ResponseColumn.TARGETS)
                && !places.containsKey(ResponseColumn.BOTH);
        for (int i = 0; i < heading.size(); i++) {
            ResponseColumn column = ResponseColumn.of(heading.get(i));
            boolean personal = column == null || column == ResponseColumn.RESPONDENT || column == ResponseColumn.LINK;
            if (personal && Clean.text(line.text(i)) != null) {
                tally.dropped(column == null && answers ? ANSWER : Clean.forMessage(heading.get(i)));
            }
        }
    }

    private Amount amount(Line line, ResponseColumn column) throws RowFault {
        Integer place = places.get(column);
        return place == null ? Amount.UNKNOWN : Responses.amount(line.text(place), Clean.forMessage(heading.get(place)));
    }

    private @Nullable String text(Line line, ResponseColumn column) {
        Integer place = places.get(column);
        String text = place == null ? null : Clean.text(line.text(place));
        return text == null || Clean.badCharacters(text) ? null : text;
    }

    private int place(ResponseColumn column) {
        return places.getOrDefault(column, 0);
    }
}

package fi.luotsi.intake.part;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.Problem.Gravity;
import fi.luotsi.core.plan.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of the rows of one file and gathers its problems; makes the file's report in the end. */
public final class Tally {

    /** How many warnings of one kind about one field are listed; the rest are counted. */
    private static final int LISTED = 20;
    /** A guard on memory for files in which nearly everything is wrong. */
    private static final int LEFT_OUT_LISTED = 50_000;
    private static final int KEYS_LISTED = 1_000;
    /**
     * Gaps in a plan that rules of their own show, check digits, which old data have wrong, and what a report says of
     * itself: listed, but the file as such is in order.
     */
    private static final Set<String> NOTES =
            Set.of(
            "record.check-digit", "csv.check-digit", "report.made", "report.raised", "plan.v6", "plan.v7", "plan.v8", "plan.v9");

    private final String file;
    private String shown;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Long> repeats = new LinkedHashMap<>();
    private final Map<String, Long> dropped = new TreeMap<>();
    private final Map<String, Long> unknownKeys = new TreeMap<>();
    private final Map<String, Long> unknownCodes = new TreeMap<>();
    private final Map<String, Long> byOutcome = new HashMap<>();
    private long begun;
    private long read;
    private long quarantined;
    private boolean warned;
    private final Aside aside;
    private final Share share;
    private long row;
    private String right = "";
    private String item = "";

    /** A tally that only counts. */
    public Tally(String file) {
        this(file, null, false);
    }

    /**
     * A tally that hands rows that are left out to the quarantine.
     *
     * @param again whether the rows come out of quarantine, so that it is no wonder when many of them are bad
     */
    public Tally(String file, @Nullable Rows rows, boolean again) {
        this.file = file;
        this.shown = file;
        this.aside = new Aside(rows);
        this.share = new Share(again);
    }

    /** Says what the rows that follow are, and by which mapping they are read. */
    public void readAs(Source source, @Nullable String mapping) {
        aside.readAs(source, mapping);
    }

    /**
     * Says that a table begins.
     *
     * @param heading its heading as the file has it
     * @param withheld the places, from 0, of columns never kept: identity codes, contact details, sensitive data
     */
    public void table(List<String> heading, Set<Integer> withheld) {
        aside.heading(heading, withheld);
        share.begin(begun, quarantined);
    }

    /**
     * Says that the table has been read to its end.
     *
     * @throws FileFault when so many of its rows are bad that it must be the wrong file
     */
    public void tableEnded() throws FileFault {
        share.end(begun, quarantined);
    }

    /** Says that what follows is about a file inside the file, or about the file itself when null. */
    public void inside(@Nullable String entry) {
        shown = entry == null ? file : file + " › " + Clean.forMessage(entry);
    }

    /** A record has begun in the file, whether or not it can be read to its end. */
    public void begin() {
        begun++;
    }

    /** What had begun was a wrapping, not a record. */
    public void notARecord() {
        begun--;
    }

    /** The record that the next warnings are about, counted from 1. */
    public void at(long record) {
        row = record;
        right = "";
        item = "";
    }

    /** The study right that the next warnings are about. */
    public void about(String studyRight) {
        right = studyRight;
    }

    /** The unit that the next warnings are about, "" for the record itself. */
    public void within(@Nullable String unit) {
        item = unit == null ? "" : unit;
    }

    /** Counts a row that the store has taken or had already. */
    public void taken(Rows.Outcome outcome) {
        read++;
        byOutcome.merge(outcome.name(), 1L, Long::sum);
        if (outcome == Rows.Outcome.REPEATED) {
            warn("record.repeated", null);
        } else if (outcome == Rows.Outcome.OLDER) {
            warn("record.older", null);
        }
    }

    /**
     * Counts a record, lists why it was left out and keeps it in quarantine.
     *
     * @param record the record as JSON text, asked for when somebody wants it
     */
    public void leftOut(RowFault fault, Supplier<String> record) {
        Problem problem = leftOut(fault);
        if (aside.wanted()) {
            aside.record(problem, record.get());
        }
    }

    /** As {@link #leftOut(RowFault, Supplier)} for a record that is a line of some table of its own. */
    public void leftOut(RowFault fault, List<String> heading, List<String> cells, Set<Integer> withheld) {
        Problem problem = leftOut(fault);
        if (aside.wanted()) {
            aside.heading(heading, withheld);
            aside.line(problem, cells, fault.field() == null);
        }
    }

    /** Counts a row and lists why it was left out. */
    public Problem leftOut(RowFault fault) {
        return leave(new Problem(
                Gravity.ROW_LEFT_OUT, fault.code(), shown, row, fault.field(), recordWords(fault.words())));
    }

    /** Counts a line of a table, lists why it was left out and keeps its cells in quarantine. */
    public void lineLeftOut(long line, RowFault fault, List<String> cells) {
        Problem problem = lineLeftOut(line, fault);
        if (aside.wanted()) {
            aside.line(problem, cells, fault.field() == null);
        }
    }

    /** Counts a line of a table and lists why it was left out. */
    public Problem lineLeftOut(long line, RowFault fault) {
        return leave(new Problem(Gravity.ROW_LEFT_OUT, fault.code(), shown, line, fault.field(), fault.words()));
    }

    private Problem leave(Problem problem) {
        read++;
        quarantined++;
        share.bad(problem);
        if (quarantined <= LEFT_OUT_LISTED) {
            problems.add(problem);
        }
        return problem;
    }

    /** Warns about the current record. */
    public void warn(String code, @Nullable String field, String... words) {
        warn(code, row == 0 ? null : row, field, recordWords(List.of(words)));
    }

    /** Warns about a line of a table, or about the file when {@code line} is null. */
    public void warnLine(String code, @Nullable Long line, @Nullable String field, String... words) {
        warn(code, line, field, List.of(words));
    }

    private void warn(String code, @Nullable Long at, @Nullable String field, List<String> words) {
        warned |= !NOTES.contains(code);
        if (repeats.size() < KEYS_LISTED && repeats.merge(kind(code, field), 1L, Long::sum) <= LISTED) {
            problems.add(new Problem(Gravity.WARNING, code, shown, at, field, words));
        }
    }

    private List<String> recordWords(List<String> words) {
        List<String> all = new ArrayList<>();
        all.add(right);
        all.add(item);
        all.addAll(words);
        return all;
    }

    /** Forgets everything: the file is read anew. */
    public void reset() {
        List.of(repeats, dropped, unknownKeys, unknownCodes, byOutcome).forEach(Map::clear);
        problems.clear();
        begun = 0;
        read = 0;
        quarantined = 0;
        warned = false;
        aside.reset();
        at(0);
    }

    /** Takes out what has been noted since the last time; the counts of rows stay. */
    public Notes cut() {
        return new Notes(
                right, item, taken(problems), taken(repeats), taken(dropped), taken(unknownKeys), taken(unknownCodes));
    }

    private static List<Problem> taken(List<Problem> from) {
        List<Problem> all = List.copyOf(from);
        from.clear();
        return all;
    }

    private static Map<String, Long> taken(Map<String, Long> from) {
        Map<String, Long> all = from.isEmpty() ? Map.of() : new LinkedHashMap<>(from);
        from.clear();
        return all;
    }

    /** Adds what was noted elsewhere about the record that is read now. */
    public void add(Notes notes) {
        right = notes.right();
        item = notes.item();
        Map<String, Long> unlisted = notes.repeats().isEmpty() ? Map.of() : new LinkedHashMap<>(notes.repeats());
        for (Problem problem : notes.problems()) {
            warn(problem.code(), problem.row(), problem.field(), problem.words());
            unlisted.merge(kind(problem.code(), problem.field()), -1L, Long::sum);
        }
        unlisted.forEach((kind, times) -> repeats.computeIfPresent(kind, (same, before) -> before + times));
        notes.dropped().forEach((key, times) -> dropped.merge(key, times, Long::sum));
        notes.unknownKeys().forEach((key, times) -> unknown(unknownKeys, key, times));
        notes.unknownCodes().forEach((code, times) -> unknown(unknownCodes, code, times));
    }

    private static String kind(String code, @Nullable String field) {
        return field == null ? code : code + " " + field;
    }

    private static void unknown(Map<String, Long> counts, String what, long times) {
        if (counts.size() < KEYS_LISTED || counts.containsKey(what)) {
            counts.merge(what, times, Long::sum);
        }
    }

    /** Counts something that was left out on purpose to protect people. */
    public void dropped(String field) {
        dropped.merge(field, 1L, Long::sum);
    }

    public Map<String, Long> dropped() {
        return dropped;
    }

    public void unknownKey(String key) {
        unknown(unknownKeys, key, 1);
    }

    public void unknownCode(String code) {
        unknown(unknownCodes, code, 1);
    }

    /** Rows so far, good and bad. */
    public long read() {
        return read;
    }

    /** The report of a file that was read to its end. */
    public FileReport report(Source source) {
        inside(null);
        List<Problem> all = new ArrayList<>(problems);
        repeats.forEach((what, times) -> {
            if (times > LISTED) {
                int blank = what.indexOf(' ');
                String field = blank < 0 ? null : what.substring(blank + 1);
                all.add(new Problem(
                        Gravity.WARNING, "file.more", file, null, field, List.of(Long.toString(times - LISTED))));
            }
        });
        if (quarantined > LISTED) {
            all.add(new Problem(Gravity.WARNING, "file.many-left-out", file, null, null,
                    List.of(Long.toString(quarantined), Long.toString(read))));
        }
        FileReport.Status status = quarantined > 0 ? FileReport.Status.QUARANTINED
                : warned ? FileReport.Status.WARNED : FileReport.Status.ACCEPTED;
        long added = count(Rows.Outcome.NEW);
        long changed = count(Rows.Outcome.CHANGED);
        long unchanged = count(Rows.Outcome.UNCHANGED);
        return new FileReport(
                file, source, status, read, added + changed + unchanged, unchanged, added, changed, quarantined,
                dropped, unknownKeys, unknownCodes, all);
    }

    private long count(Rows.Outcome outcome) {
        return byOutcome.getOrDefault(outcome.name(), 0L);
    }

    /** The report of a file that was refused: nothing of it counts. */
    public FileReport refused(@Nullable Source source, FileFault fault) {
        return new FileReport(
                file, source, FileReport.Status.REFUSED, Math.max(begun, read), 0, 0, 0, 0, 0, Map.of(), Map.of(),
                Map.of(), List.of(new Problem(
                        Gravity.FILE_REFUSED, fault.code(), shown, fault.row(), fault.field(), fault.words())));
    }
}

package fi.luotsi.intake;

import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.Source;
import fi.luotsi.intake.RecordReader.Part;
import fi.luotsi.intake.RecordReader.Read;
import fi.luotsi.intake.part.Notes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns what was read of a record into a text to remember, and back: a record that comes unchanged is not parsed again,
 * and its report is the same as if it had been.
 */
final class RecordMemory {

    /**
     * The edition of the readers. To be raised whenever they read or note anything differently, so that nothing is
     * remembered of what they gave before.
     */
    static final int READERS = 2;

    /** Stands for the row's own study right, so that many records have the same text. */
    private static final String OF_THE_ROW = "=";
    private static final int LONGEST = 4_000;
    /** Beyond this they repeat too little for holding to be worth its memory. */
    private static final int HELD = 2_000;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final String file;
    private final LocalDate today;
    private final Map<String, Memo> decoded = new HashMap<>();
    private final Map<Memo, String> encoded = new HashMap<>();

    /** @param today warnings on dates in the future depend on it */
    RecordMemory(String file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    /** What is remembered: no file, no number of the record, no study right where its row tells it. */
    record Memo(int day, Source source, List<Row> rows) {}

    record Row(boolean taken, boolean passedOver, Notes notes) {}

    /** What to remember of a record, null when it must be read anew the next time. */
    @Nullable String text(Read read) {
        List<Row> rows = new ArrayList<>(read.parts().size());
        for (Part part : read.parts()) {
            boolean asBefore = part.fault() == null && part.notes().problems().stream()
                    .allMatch(problem -> !problem.code().equals("plan.v13") && problem.words().size() > 1);
            if (!asBefore || read.old() || read.other() != null || read.source() == null) {
                return null;
            }
            rows.add(new Row(part.row() != null, part.passedOver(), bare(part)));
        }
        String text = encoded(new Memo((int) today.toEpochDay(), read.source(), rows));
        return text.length() > LONGEST ? null : text;
    }

    /** Of most records nothing is noted that was not noted of another one. */
    private String encoded(Memo memo) {
        String known = encoded.get(memo);
        if (known != null) {
            return known;
        }
        String text = MAPPER.writeValueAsString(memo);
        if (encoded.size() < HELD) {
            encoded.put(memo, text);
        }
        return text;
    }

    private static Notes bare(Part part) {
        return with(part.notes(), "", null, part.row() == null ? null : part.notes().right(), OF_THE_ROW);
    }

    private static Notes with(Notes notes, String file, @Nullable Long number, @Nullable String from, String to) {
        List<Problem> problems = new ArrayList<>(notes.problems().size());
        for (Problem problem : notes.problems()) {
            List<String> words = new ArrayList<>(problem.words());
            if (words.getFirst().equals(from)) {
                words.set(0, to);
            }
            problems.add(new Problem(problem.gravity(), problem.code(), file, number, problem.field(), words));
        }
        return new Notes(
                notes.right().equals(from) ? to : notes.right(), notes.item(), problems, notes.repeats(),
                notes.dropped(), notes.unknownKeys(), notes.unknownCodes());
    }

    /** A record as it was read before, null when it has to be read anew. */
    @Nullable Read read(long number, Rows.Recalled recalled) {
        Memo memo = decoded.computeIfAbsent(recalled.notes(), text -> MAPPER.readValue(text, Memo.class));
        if (today.toEpochDay() < memo.day) {
            return null;
        }
        List<Part> parts = new ArrayList<>(memo.rows.size());
        int next = 0;
        for (Row row : memo.rows) {
            Rows.Known known = row.taken ? recalled.rows().get(next++) : null;
            String right = known == null ? null : known.studyRight();
            Notes notes = with(row.notes, file, number, right == null ? null : OF_THE_ROW, String.valueOf(right));
            parts.add(new Part(
                    notes, known == null ? null : known.row(), memo.source == Source.EHOKS ? right : null, null,
                    row.passedOver, null));
        }
        return new Read(number, memo.source, false, parts, null, null, null, null);
    }
}

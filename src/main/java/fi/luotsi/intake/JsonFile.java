package fi.luotsi.intake;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.plan.Source;
import fi.luotsi.intake.RecordReader.Part;
import fi.luotsi.intake.RecordReader.Read;
import fi.luotsi.intake.json.Fields;
import fi.luotsi.intake.json.JsonObject;
import fi.luotsi.intake.json.SideBySide;
import fi.luotsi.intake.koski.RightReader;
import fi.luotsi.intake.part.FileFault;
import fi.luotsi.intake.part.RowFault;
import fi.luotsi.intake.part.Tally;
import fi.luotsi.intake.reference.ReferenceRecords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the records of one JSON file: takes plans and study rights as they were read, and hands on the others. */
final class JsonFile implements SideBySide.Sink<Read> {

    private final Tally tally;
    private final Rows rows;
    private final Reading options;
    private final Progress progress;
    private final RecordReader reader;
    private final ReferenceRecords references;
    private final Set<String> seen = new HashSet<>();
    private @Nullable Source source;
    private long records;
    private long plansOfOldFormat;
    private long passedOver;

    /**
     * Takes the records of one file.
     *
     * @param reader reads records that come unread
     */
    JsonFile(Tally tally, Rows rows, Reading options, Progress progress, RecordReader reader) {
        this.tally = tally;
        this.rows = rows;
        this.options = options;
        this.progress = progress;
        this.reader = reader;
        this.references = new ReferenceRecords(new Fields(tally), rows);
    }

    @Override
    public boolean take(JsonObject record, long number) throws FileFault {
        take(reader.read(record, number));
        return records < options.rowLimit();
    }

    @Override
    public void take(Read read) throws FileFault {
        progress.check();
        records++;
        tally.at(read.number());
        Source kind = read.source();
        if (kind == null) {
            leaveOut(new RowFault("record.not-recognised", null), read.text());
        } else if (source != null && source != kind) {
            if (read.text() == null) {
                // The file is read anew, so that the row's text can go into quarantine.
                throw new FileFault("record.other-source");
            }
            leaveOut(new RowFault("record.other-source", null), read.text());
        } else {
            if (options.asked() != null && options.asked() != kind) {
                throw new FileFault("file.other-source", Sources.name(kind), Sources.name(options.asked()));
            }
            if (source == null) {
                tally.readAs(kind, null);
            }
            source = kind;
            if (read.other() != null) {
                references.take(kind, read.other());
            }
            plansOfOldFormat += read.old() ? 1 : 0;
            read.parts().forEach(this::part);
            if (read.digest() != null && read.memo() != null) {
                rows.remember(read.digest(), taken(read), read.memo());
            }
        }
    }

    private static List<Rows.Ready> taken(Read read) {
        List<Rows.Ready> taken = new ArrayList<>(1);
        for (Part part : read.parts()) {
            if (part.row() != null) {
                taken.add(part.row());
            }
        }
        return taken;
    }

    private void part(Part part) {
        tally.add(part.notes());
        passedOver += part.passedOver() ? 1 : 0;
        if (part.fault() != null) {
            leaveOut(part.fault(), part.text());
        } else if (part.row() != null) {
            Rows.Outcome outcome = part.row().take();
            tally.within(null);
            tally.taken(outcome);
            boolean again = part.studyRight() != null && !seen.add(part.studyRight());
            if (again && outcome != Rows.Outcome.REPEATED) {
                tally.warn("plan.v20", "opiskeluoikeus-oid");
            }
        }
    }

    private void leaveOut(RowFault fault, @Nullable Supplier<String> text) {
        if (text == null) {
            tally.leftOut(fault);
        } else {
            tally.leftOut(fault, text);
        }
    }

    @Override
    public void failed(int count) {
        tally.warnLine("plan.failed-ids", null, "failed-ids", Integer.toString(count));
    }

    /**
     * Looks at the file as a whole once it is read.
     *
     * @throws FileFault when nothing in it can be used
     */
    Source finish() throws FileFault {
        if (records == 0) {
            throw new FileFault("json.no-records");
        }
        if (source == null) {
            throw new FileFault("json.not-recognised");
        }
        references.finish();
        if (plansOfOldFormat > 0 && plansOfOldFormat == records) {
            throw new FileFault("plan.only-old");
        }
        if (source == Source.KOSKI) {
            if (tally.read() == 0) {
                throw new FileFault(passedOver > 0 ? "right.only-other" : "json.no-records");
            }
            if (passedOver > 0) {
                tally.warnLine("right.other-education", null, "tyyppi", Long.toString(passedOver));
            }
            Map<String, Long> sensitive = RightReader.sensitive(tally.dropped());
            if (!sensitive.isEmpty()) {
                long times = sensitive.values().stream().mapToLong(Long::longValue).sum();
                tally.warnLine("right.sensitive", null, null, Long.toString(times), listed(sensitive));
            }
        }
        return source;
    }

    private static String listed(Map<String, Long> times) {
        return times.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")").collect(Collectors.joining(", "));
    }
}

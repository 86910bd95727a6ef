package fi.luotsi.work;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Quarantined;
import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.reference.Versioned;
import fi.luotsi.core.words.Language;
import fi.luotsi.intake.Intake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows that imports left out: looked at, written to a file, tried again, let go. */
public final class Quarantine {

    private final Intake intake;

    public Quarantine(ImportFiles importFiles) {
        this.intake = importFiles.intake();
    }

    /**
     * Rows of one file that have the same fault in the same field.
     *
     * @param taken when the import was, local time in Europe/Helsinki
     * @param code the fault's, as in {@link fi.luotsi.core.plan.Problem}
     */
    public record Group(
            String file, Source source, LocalDateTime taken, String code, @Nullable String field,
            List<Quarantined> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What became of rows that were tried again.
     *
     * @param files one report a file whose rows were read, or cannot be; a refused one took nothing
     * @param released rows that went in and left quarantine, or that a newer file has overtaken
     * @param stayed rows that are still there
     * @param snapshot number of the newest snapshot afterwards, 0 when there is none
     */
    public record Retried(List<FileReport> files, int released, int stayed, int snapshot) {

        public Retried {
            files = List.copyOf(files);
        }
    }

    /** All rows in groups, newest import first, in the order of their files. */
    public List<Group> groups(Keep keep) {
        record Key(int snapshot, String file, Source source, String code, @Nullable String field) {}
        Map<Key, List<Quarantined>> groups = new LinkedHashMap<>();
        for (Quarantined row : keep.quarantine()) {
            LeftOut leftOut = row.row();
            groups.computeIfAbsent(
                    new Key(row.snapshot(), leftOut.problem().file(), leftOut.source(), leftOut.problem().code(),
                            leftOut.problem().field()),
                    none -> new ArrayList<>()).add(row);
        }
        return groups.entrySet().stream().map(group -> new Group(
                group.getKey().file, group.getKey().source, group.getValue().getFirst().taken(), group.getKey().code,
                group.getKey().field, group.getValue())).toList();
    }

    /**
     * Writes rows as CSV for a spreadsheet: what is wrong with each, then its cells in the columns of its own heading.
     *
     * @param file replaced when it is there already
     */
    public void export(List<Quarantined> rows, Language language, Path file) throws IOException {
        WholeFile.write(file, new QuarantineCsv(language).of(rows).getBytes(StandardCharsets.UTF_8));
    }

    /** Lets rows go for good. */
    public void discard(Keep keep, List<Quarantined> rows) {
        keep.release(rows.stream().map(Quarantined::id).toList());
    }

    /**
     * Reads rows again, those of one file together, and brings in those that are in order now.
     *
     * <p>Rows of a provider's table in which a student has many rows stay when a newer file tells of the student: they
     * would stand for the whole student.
     *
     * @param taken the time of this import, local time in Europe/Helsinki
     * @throws Progress.Cancelled when the user stops it; everything is then as before
     */
    public Retried retry(Keep keep, List<Quarantined> rows, LocalDateTime taken, Progress progress) {
        Mappings mappings = new Mappings(keep);
        List<FileReport> reports = new ArrayList<>();
        List<FileReport> kept = new ArrayList<>();
        List<Long> in = new ArrayList<>();
        int snapshot = keep.snapshots().isEmpty() ? 0 : keep.snapshots().getFirst().number();
        try (Importing importing = keep.begin(taken)) {
            for (LeftOutFile file : LeftOutFile.of(rows)) {
                progress.check();
                Importing.FileRows into = importing.addition(file.input().name());
                SourcedRows sourced = new SourcedRows(into);
                Watch watch = new Watch(sourced);
                FileReport report = intake.again(file.input(), watch, file.reading(mappings), progress);
                reports.add(report);
                boolean whole = report.source() != Source.TABLE || !watch.older;
                if (report.status() == FileReport.Status.REFUSED || report.source() == null || !whole) {
                    into.discard();
                } else {
                    // The text is not the file's own: no file imported later may pass for it.
                    into.keep(sourced.sources(report.source()), "again " + UUID.randomUUID());
                    kept.add(report);
                    in.addAll(file.without(watch.left));
                }
            }
            if (!in.isEmpty()) {
                snapshot = importing.complete(kept);
            }
        }
        keep.release(in);
        reports.addAll(LeftOutFile.unreadable(rows));
        return new Retried(reports, in.size(), rows.size() - in.size(), snapshot);
    }

    /** Notes which rows were left out once more; they are in quarantine already. */
    private static final class Watch implements Rows {
        private final Rows to;
        private final Set<Long> left = new HashSet<>();
        private boolean older;

        Watch(Rows to) {
            this.to = to;
        }

        private Outcome noted(Outcome outcome) {
            older |= outcome == Outcome.OLDER;
            return outcome;
        }

        @Override
        public Outcome plan(Plan plan) {
            return noted(to.plan(plan));
        }

        @Override
        public Outcome right(StudyRight right) {
            return noted(to.right(right));
        }

        @Override
        public Outcome placement(Placement placement) {
            return noted(to.placement(placement));
        }

        @Override
        public Outcome named(Placement placement) {
            return to.named(placement);
        }

        @Override
        public Outcome other(Versioned row) {
            return noted(to.other(row));
        }

        @Override
        public void again() {
            older = false;
            to.again();
        }

        @Override
        public void leftOut(LeftOut row) {
            Long place = row.problem().row();
            if (place != null) {
                left.add(place);
            }
        }
    }
}

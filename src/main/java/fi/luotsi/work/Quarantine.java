package fi.luotsi.work;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Quarantined;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.words.Language;
import fi.luotsi.intake.Intake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows that imports left out: looked at, written to a file, tried again, let go. */
public final class Quarantine {

    /** Sources in which several rows make one document. */
    private static final Set<Source> TOGETHER = Set.of(Source.TABLE, Source.KOSKI_REPORT, Source.ARVO);

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

        /** Why rows were not taken at all, each cause once. */
        public List<Problem> unread() {
            Map<String, Problem> causes = new LinkedHashMap<>();
            files.stream().filter(file -> file.status() == FileReport.Status.REFUSED)
                    .flatMap(file -> file.problems().stream()).forEach(each -> causes.putIfAbsent(each.code(), each));
            return List.copyOf(causes.values());
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
     * Rows as CSV for a spreadsheet: what is wrong with each, then its cells in the columns of its own heading.
     *
     * @return the text without the mark that tells spreadsheets of UTF-8
     */
    public static String csv(List<Quarantined> rows, Language language) {
        return new QuarantineCsv(language).of(rows);
    }

    /**
     * Writes rows as {@link #csv}.
     *
     * @param file replaced when it is there already
     */
    public void export(List<Quarantined> rows, Language language, Path file) throws IOException {
        WholeFile.write(file, ("\uFEFF" + csv(rows, language)).getBytes(StandardCharsets.UTF_8));
    }

    /** Why a row can never be tried again, and what to do instead; null when it can be tried again. */
    public static @Nullable Problem hindrance(LeftOut row) {
        String why = LeftOutFile.hindrance(row);
        return why == null ? null
                : LeftOutFile.unread(row.problem().file(), row.source(), why).problems().getFirst();
    }

    /** Lets rows go for good. */
    public void discard(Keep keep, List<Quarantined> rows) {
        keep.release(rows.stream().map(Quarantined::id).toList());
    }

    /**
     * Reads rows again, those of one file together, and brings in those that are in order now.
     *
     * <p>In a provider's table, a report and a list of surveys, rows stand together for a student or a survey. A row stays
     * when the newest file tells of its student: alone it would take the place of all that is known.
     *
     * @param taken the time of this import, local time in Europe/Helsinki
     * @throws Progress.Cancelled when the user stops it; everything is then as before
     */
    public Retried retry(Keep keep, List<Quarantined> rows, LocalDateTime taken, Progress progress) {
        int snapshot = keep.snapshots().isEmpty() ? 0 : keep.snapshots().getFirst().number();
        Run run = new Run(keep, progress);
        try (Importing importing = keep.begin(taken)) {
            LeftOutFile.of(rows).forEach(file -> run.again(importing, file));
            if (!run.in.isEmpty()) {
                snapshot = importing.complete(run.kept);
            }
        }
        keep.release(run.in);
        keep.explain(run.explained);
        run.reports.addAll(LeftOutFile.unreadable(rows));
        return new Retried(run.reports, run.in.size(), rows.size() - run.in.size(), snapshot);
    }

    /** One retry under way. */
    private final class Run {
        private final Keep keep;
        private final Progress progress;
        private final Mappings mappings;
        private final List<FileReport> reports = new ArrayList<>();
        private final List<FileReport> kept = new ArrayList<>();
        private final List<Long> in = new ArrayList<>();
        private final List<Quarantined> explained = new ArrayList<>();

        Run(Keep keep, Progress progress) {
            this.keep = keep;
            this.progress = progress;
            this.mappings = new Mappings(keep);
        }

        void again(Importing importing, LeftOutFile file) {
            progress.check();
            Importing.FileRows into = importing.addition(file.name());
            SourcedRows sourced = new SourcedRows(into);
            AgainRows watched = new AgainRows(sourced);
            FileReport report = file.read(intake, keep.snapshots(), mappings, watched, progress);
            if (report.status() == FileReport.Status.REFUSED || report.source() == null) {
                into.discard();
                reports.add(report);
            } else if (TOGETHER.contains(report.source()) && watched.older()) {
                into.discard();
                apart(importing, file, watched);
            } else {
                // The text is not the file's own: no file imported later may pass for it.
                into.keep(sourced.sources(report.source()), "again " + UUID.randomUUID());
                kept.add(report);
                in.addAll(file.without(watched.left().keySet()));
                explained.addAll(file.explained(watched.left()));
                reports.add(report);
            }
        }

        /** Leaves the rows of those whom the newest file tells of, and reads the others. */
        private void apart(Importing importing, LeftOutFile file, AgainRows watched) {
            List<Quarantined> others =
                    file.rows().stream().filter(row -> !watched.tellsOfOlder(row.row().cells())).toList();
            reports.add(LeftOutFile.unread(file.name(), file.source(), "again.part"));
            if (others.size() < file.rows().size()) {
                LeftOutFile.of(others).forEach(rest -> again(importing, rest));
            }
        }
    }
}

package fi.luotsi.cli;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.StoreTroubleTexts;
import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.ProblemTexts;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.words.Format;
import fi.luotsi.intake.InputFile;
import fi.luotsi.intake.Reading;
import fi.luotsi.work.ImportFiles;
import fi.luotsi.work.KeepSafe;
import fi.luotsi.work.Mappings;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code luotsi import FILE…}: one import of any number of files, with a report on each. */
@CommandLine.Command(name = "import")
final class ImportCommand extends Command {

    /** How many problems of a file are shown as text; JSON and the store hold all. */
    private static final int SHOWN = 20;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    List<Path> files = new ArrayList<>();

    @Option(names = "--source", descriptionKey = "source",
            paramLabel = "auto|ehoks|koski|koski-report|roster|csv|eperusteet|koodisto|organisations|arvo")
    String source = "auto";

    @Option(names = "--mapping", paramLabel = "NAME", descriptionKey = "mapping")
    @Nullable String mapping;

    @Option(names = "--xlsx-password-file", paramLabel = "FILE", descriptionKey = "xlsx-password-file")
    @Nullable Path passwordFile;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    boolean dryRun;

    ImportCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws StoreTrouble {
        Reading reading = reading();
        try (Keep keep = open()) {
            if (keep.practice()) {
                throw new Mistake("practice-takes-no-files");
            }
            ImportFiles.Choice choice = new ImportFiles.Choice(reading.by(mapping(keep)), dryRun);
            List<InputFile> inputs = files.stream().map(InputFile::of).toList();
            LocalDateTime now = LocalDateTime.now(around.clock()).withNano(0);
            KeepSafe safe = new KeepSafe(keep);
            tell(dryRun ? null : safe.ifChanged(now).trouble());
            LocalDateTime taken = taken(keep, now);
            ImportFiles.Result result = around.importFiles().run(keep, inputs, choice, taken, progress());
            if (!taken.equals(now) && result.changed() && !dryRun) {
                say("import-taken", Format.day(taken.toLocalDate()));
            }
            if (output().isJson()) {
                Map<String, Object> answer = new LinkedHashMap<>();
                answer.put("files", result.files().stream().map(this::json).toList());
                answer.put("snapshot", result.snapshot());
                output().json(answer);
            } else {
                output().table(
                        List.of("file", "source", "status", "read", "accepted", "unchanged", "new", "changed",
                                "quarantined"),
                        result.files().stream().map(this::json).toList());
                result.files().forEach(this::tell);
                if (!result.changed() && !dryRun) {
                    say(result.files().stream().allMatch(file -> file.status() == FileReport.Status.REFUSED)
                            ? "import-nothing" : "import-no-changes");
                }
            }
            tell(result.changed() ? safe.ifChanged(now).trouble() : null);
            return exitCode(result.files());
        }
    }

    /**
     * The time that the data are of: now, or the day asked for, so that a history can be made of files that were kept. It is
     * never later than now nor earlier than the newest import, for imports stand in the order in which they were made.
     */
    private LocalDateTime taken(Keep keep, LocalDateTime now) {
        LocalDateTime wanted = date().atTime(now.toLocalTime());
        LocalDateTime newest = keep.snapshots().isEmpty() ? wanted : keep.snapshots().getFirst().taken();
        LocalDateTime taken = wanted.isBefore(newest) ? newest : wanted;
        return taken.isAfter(now) ? now : taken;
    }

    /** Says that there is no backup; the import is done all the same. */
    private void tell(@Nullable StoreTrouble trouble) {
        if (trouble != null) {
            around.err().println(new StoreTroubleTexts().say(language(), trouble));
        }
    }

    private Reading reading() {
        Reading reading = source.equals("auto") ? Reading.ALL
                : Arrays.stream(Source.values()).filter(one -> one.key().equals(source)).findFirst()
                        .map(Reading::of).orElseThrow(() -> new Mistake("unknown-source", source));
        Path file = passwordFile;
        if (file == null) {
            return reading;
        }
        char[] password = Secrets.passphrase(file, "");
        return reading.with((name, wrong) -> wrong == 0 ? password.clone() : null);
    }

    private @Nullable Mapping mapping(Keep keep) {
        if (mapping == null) {
            return null;
        }
        Mappings mappings = new Mappings(keep);
        Mapping found = mappings.find(mapping);
        if (found == null) {
            throw new Mistake("unknown-mapping", mapping,
                    mappings.list().stream().map(Mapping::name).collect(Collectors.joining(", ")));
        }
        return found;
    }

    /** 2 when nothing could be used, 1 when something needs a look, else 0. */
    private static int exitCode(List<FileReport> reports) {
        if (reports.stream().allMatch(report -> report.status() == FileReport.Status.REFUSED)) {
            return 2;
        }
        return reports.stream().allMatch(report -> report.status() == FileReport.Status.ACCEPTED) ? 0 : 1;
    }

    private Map<String, @Nullable Object> json(FileReport report) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("file", report.file());
        row.put("source", report.source() == null ? null : report.source().key());
        row.put("status", report.status().name().toLowerCase(Locale.ROOT));
        row.put("read", report.read());
        row.put("accepted", report.accepted());
        row.put("unchanged", report.unchanged());
        row.put("new", report.added());
        row.put("changed", report.changed());
        row.put("quarantined", report.quarantined());
        row.put("dropped", report.dropped());
        row.put("unknownKeys", report.unknownKeys());
        row.put("unknownCodes", report.unknownCodes());
        row.put("problems", report.problems().stream().map(this::json).toList());
        return row;
    }

    private Map<String, @Nullable Object> json(Problem problem) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("file", problem.file());
        row.put("row", problem.row());
        row.put("field", problem.field());
        row.put("code", problem.code());
        row.put("gravity", problem.gravity().name().toLowerCase(Locale.ROOT));
        row.put("message", new ProblemTexts().sentence(language(), problem));
        return row;
    }

    private void tell(FileReport report) {
        report.problems().stream().limit(SHOWN)
                .forEach(problem -> around.err().println(new ProblemTexts().sentence(language(), problem)));
        if (report.problems().size() > SHOWN) {
            say("import-more-problems", report.file(), report.problems().size() - SHOWN);
        }
        if (!report.dropped().isEmpty()) {
            long dropped = report.dropped().values().stream().mapToLong(Long::longValue).sum();
            say("import-dropped", report.file(), dropped, String.join(", ", report.dropped().keySet()));
        }
        if (!report.unknownKeys().isEmpty()) {
            String some = report.unknownKeys().keySet().stream().limit(SHOWN).collect(Collectors.joining(", "));
            say("import-unknown-keys", report.file(), report.unknownKeys().size() > SHOWN ? some + " …" : some);
        }
    }
}

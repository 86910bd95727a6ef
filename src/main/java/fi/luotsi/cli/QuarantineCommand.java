package fi.luotsi.cli;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Quarantined;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.plan.ProblemTexts;
import fi.luotsi.work.Quarantine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code luotsi quarantine}: the rows that imports left out; they can be tried again, written to a file, let go. */
@CommandLine.Command(name = "quarantine")
final class QuarantineCommand extends Command {

    @Option(names = "--export", paramLabel = "FILE", descriptionKey = "export")
    @Nullable Path export;

    @Option(names = "--retry", descriptionKey = "retry")
    boolean retry;

    @Option(names = "--discard", descriptionKey = "discard")
    boolean discard;

    private final ProblemTexts sentences = new ProblemTexts();

    QuarantineCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws StoreTrouble {
        Quarantine quarantine = new Quarantine(around.importFiles());
        try (Keep keep = open()) {
            if (retry) {
                LocalDateTime now = LocalDateTime.now(around.clock()).withNano(0);
                Quarantine.Retried retried = quarantine.retry(keep, keep.quarantine(), now, progress());
                say("quarantine-retried", retried.released(), retried.stayed());
                retried.unread().forEach(problem -> told(sentences.sentence(language(), problem)));
            }
            List<Quarantine.Group> groups = quarantine.groups(keep);
            List<Quarantined> rows = groups.stream().flatMap(group -> group.rows().stream()).toList();
            if (export != null) {
                write(quarantine, rows, export);
                keep.uses().add(Use.of(Use.What.EXPORT, export.getFileName() + ": " + rows.size()));
            }
            show(groups);
            if (discard) {
                quarantine.discard(keep, rows);
                say("quarantine-discarded", rows.size());
            }
            return rows.isEmpty() || discard ? 0 : 1;
        }
    }

    private void write(Quarantine quarantine, List<Quarantined> rows, Path file) {
        if (Files.isDirectory(file)) {
            throw new Mistake("export-a-folder", file);
        }
        try {
            quarantine.export(rows, language(), file.toAbsolutePath());
        } catch (IOException e) {
            throw new Mistake("export-unwritable", file);
        }
        say("quarantine-exported", rows.size(), file);
    }

    private void show(List<Quarantine.Group> groups) {
        if (output().isJson()) {
            output().json(groups.stream().map(this::json).toList());
        } else if (groups.isEmpty()) {
            say("quarantine-empty");
        } else {
            output().table(List.of("file", "source", "imported", "rows", "first", "field", "reason"),
                    groups.stream().map(this::row).toList());
        }
    }

    private Map<String, @Nullable Object> row(Quarantine.Group group) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("file", group.file());
        row.put("source", group.source().key());
        row.put("imported", group.taken().toLocalDate());
        row.put("rows", group.rows().size());
        row.put("first", group.rows().getFirst().row().problem().row());
        row.put("field", group.field());
        row.put("reason", sentences.text(language(), group.rows().getFirst().row().problem()));
        return row;
    }

    private Map<String, @Nullable Object> json(Quarantine.Group group) {
        Map<String, @Nullable Object> json = row(group);
        json.put("imported", group.taken().toString());
        json.put("code", group.code());
        json.put("rows", group.rows().stream().map(QuarantineCommand::json).toList());
        return json;
    }

    private static Map<String, @Nullable Object> json(Quarantined row) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", row.id());
        json.put("row", row.row().problem().row());
        json.put("heading", row.row().heading());
        json.put("cells", row.row().cells());
        return json;
    }
}

package fi.luotsi.cli;

import fi.luotsi.core.keep.Backup;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.StoreTrouble;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code luotsi backup}: makes a verified backup, or lists the backups. */
@CommandLine.Command(name = "backup")
final class BackupCommand extends Command {

    @Option(names = "--list", descriptionKey = "backup-list")
    boolean list;

    BackupCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws StoreTrouble {
        Path folder = folder();
        if (list) {
            tell(around.door().care().backups(folder));
            return 0;
        }
        try (Keep keep = open()) {
            Backup made = keep.backUp(LocalDateTime.now(around.clock()), progress());
            if (made == null) {
                say("backup-unchanged");
            } else {
                say("backup-done", made.name());
            }
            tell(around.door().care().backups(folder).stream().limit(1).toList());
        }
        return 0;
    }

    private void tell(List<Backup> backups) {
        List<Map<String, Object>> rows = backups.stream().map(BackupCommand::row).toList();
        if (output().isJson()) {
            output().json(rows);
        } else if (rows.isEmpty()) {
            say("backup-none");
        } else {
            output().table(List.of("name", "made", "bytes"), rows);
        }
    }

    private static Map<String, Object> row(Backup backup) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", backup.name());
        row.put("made", backup.made().toString());
        row.put("bytes", backup.bytes());
        return row;
    }
}

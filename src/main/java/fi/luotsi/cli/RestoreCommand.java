package fi.luotsi.cli;

import fi.luotsi.core.keep.Backup;
import fi.luotsi.core.keep.StoreTrouble;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code luotsi restore}: puts a backup in the database's place and keeps the database so far. */
@CommandLine.Command(name = "restore")
final class RestoreCommand extends Command {

    @Parameters(arity = "0..1", paramLabel = "BACKUP", descriptionKey = "backup-name")
    @Nullable String name;

    RestoreCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws StoreTrouble {
        Path folder = folder();
        Backup backup = backup(around.door().care().backups(folder));
        char[] secret = secret(folder);
        try {
            Path aside = around.door().care()
                    .restore(folder, backup, secret, LocalDateTime.now(around.clock()), progress());
            say("restore-done", backup.name(), aside);
            if (output().isJson()) {
                output().json(Map.of("backup", backup.name(), "aside", aside.toString()));
            }
            return 0;
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private Backup backup(List<Backup> backups) {
        if (backups.isEmpty()) {
            throw new Mistake("backup-none");
        }
        return name == null ? backups.getFirst() : backups.stream().filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(() -> new Mistake("restore-unknown", name));
    }
}

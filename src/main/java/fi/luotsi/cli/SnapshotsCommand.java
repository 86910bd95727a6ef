package fi.luotsi.cli;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.keep.StoreTrouble;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** {@code luotsi snapshots}: the imports, newest first. */
@CommandLine.Command(name = "snapshots")
final class SnapshotsCommand extends Command {

    SnapshotsCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws StoreTrouble {
        try (Keep keep = open()) {
            List<Map<String, Object>> rows = keep.snapshots().stream().map(SnapshotsCommand::row).toList();
            if (output().isJson()) {
                output().json(rows);
            } else {
                output().table(List.of("snapshot", "taken", "files", "new", "changed", "unchanged"), rows);
            }
            return 0;
        }
    }

    private static Map<String, Object> row(SnapshotInfo info) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("snapshot", info.number());
        row.put("taken", info.taken().toString());
        row.put("files", info.files().stream().map(FileReport::file).toList());
        row.put("new", info.files().stream().mapToLong(FileReport::added).sum());
        row.put("changed", info.files().stream().mapToLong(FileReport::changed).sum());
        row.put("unchanged", info.files().stream().mapToLong(FileReport::unchanged).sum());
        return row;
    }
}

package fi.luotsi.store;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.intake.InputFile;
import fi.luotsi.intake.Intake;
import fi.luotsi.work.ImportFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The program that {@link FileFaultsTest} kills: imports a file of plans round after round, and says when each is in. */
final class ImportChild {

    private ImportChild() {}

    /** A file of plans updated in this round. */
    static InputFile plans(int count, int round) {
        String updated = Imports.MONDAY.toLocalDate().plusDays(round) + "T10:00:00Z";
        return InputFile.of("hoksit" + round + ".json", IntStream.range(0, count)
                .mapToObj(n -> "{\"id\": " + (n + 1) + ", \"opiskeluoikeus-oid\": \"" + MakeMany.rightOid(n)
                        + "\", \"ensikertainen-hyvaksyminen\": \"2026-08-20\", \"paivitetty\": \"" + updated
                        + "\", \"osaamisen-hankkimisen-tarve\": true}")
                .collect(Collectors.joining(",\n", "[", "]")).getBytes(StandardCharsets.UTF_8));
    }

    static ImportFiles.Result bring(Keep keep, InputFile file, int round) {
        return new ImportFiles(new Intake(Clock.systemUTC())).run(keep, List.of(file), ImportFiles.Choice.ALL,
                Imports.MONDAY.plusDays(round), Progress.NONE);
    }

    public static void main(String[] arguments) throws Exception {
        FaultRuns.endWithParent();
        try (Keep keep = TestStores.open(Path.of(arguments[0]))) {
            int done = keep.snapshots().size();
            say("open " + done);
            while (true) {
                done = bring(keep, plans(Integer.parseInt(arguments[1]), done), done).snapshot();
                say("done " + done);
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}

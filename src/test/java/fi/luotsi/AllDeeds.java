package fi.luotsi;

import fi.luotsi.cli.Cli;
import fi.luotsi.cli.Surroundings;
import fi.luotsi.core.keep.StoreDoor;
import fi.luotsi.intake.Intake;
import fi.luotsi.store.TestStores;
import fi.luotsi.work.ImportFiles;
import fi.luotsi.work.PracticeStore;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The program that {@link MarkerTest} looks through afterwards: does what its list says, one command a line. */
final class AllDeeds {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final Clock CLOCK =
            Clock.fixed(LocalDateTime.of(2026, 11, 23, 9, 2).atZone(HELSINKI).toInstant(), HELSINKI);

    private AllDeeds() {}

    /** @param folders of the program, and of what it gives out: the answer to the n-th command is in n.out and n.err */
    public static void main(String[] folders) throws Exception {
        Path root = Path.of(folders[0]);
        Path out = Path.of(folders[1]);
        log(root.resolve("log.txt"));
        StoreDoor door = TestStores.door();
        ImportFiles importFiles = new ImportFiles(new Intake(CLOCK));
        List<String> codes = new ArrayList<>();
        List<String> lines = Files.readAllLines(out.resolve("commands"));
        for (int n = 0; n < lines.size(); n++) {
            try (PrintStream answer = new PrintStream(out.resolve(n + ".out").toFile(), StandardCharsets.UTF_8);
                    PrintStream said = new PrintStream(out.resolve(n + ".err").toFile(), StandardCharsets.UTF_8)) {
                codes.add(new Cli(new Surroundings(
                        door, importFiles, new PracticeStore(door, importFiles), root, "tuovi", CLOCK, answer, said))
                        .run(lines.get(n).split("\\|")) + " " + lines.get(n));
            }
        }
        Files.write(out.resolve("codes"), codes);
        if (Sockets.told()) {
            Files.write(out.resolve("sockets"), Sockets.open());
        }
    }

    /** What a person who looks for a fault would turn on. */
    private static void log(Path file) throws Exception {
        FileHandler handler = new FileHandler(file.toString());
        handler.setFormatter(new SimpleFormatter());
        handler.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(handler);
        Logger.getLogger("fi.luotsi").setLevel(Level.ALL);
    }
}

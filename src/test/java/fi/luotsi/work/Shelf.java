package fi.luotsi.work;

import com.sun.management.OperatingSystemMXBean;
import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.ProblemTexts;
import fi.luotsi.core.words.Language;
import fi.luotsi.intake.InputFile;
import fi.luotsi.intake.Intake;
import fi.luotsi.intake.Reading;
import fi.luotsi.store.TestStores;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** Real stores for tests of imports, each with good data of three sources in it already. */
final class Shelf {

    static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 16, 8, 30);
    static final Path GOOD = Path.of("src/test/samples/good");
    static final ImportFiles IMPORT =
            new ImportFiles(new Intake(Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC)));

    private static Path pattern;

    private final Path folder;
    private int number;

    /** Stores in a folder; what they are copies of is made once, because making takes its time. */
    Shelf(Path folder) throws Exception {
        this.folder = folder;
        pattern();
    }

    private static synchronized Path pattern() throws Exception {
        if (pattern == null) {
            Path made = TestStores.fresh(TestStores.untilTheEnd("luotsi-shelf"));
            try (Keep keep = TestStores.open(made)) {
                run(keep, MONDAY, List.of("ehoks.json", "koski.json", "csv.csv").stream()
                        .map(name -> InputFile.of(GOOD.resolve(name))).toArray(InputFile[]::new));
            }
            pattern = made;
        }
        return pattern;
    }

    /** A new store; the caller closes it. */
    Keep open() throws Exception {
        return TestStores.open(TestStores.copy(pattern(), folder.resolve("store" + number++)));
    }

    static ImportFiles.Result run(Keep keep, LocalDateTime taken, InputFile... files) {
        return run(keep, taken, Reading.ALL, files);
    }

    static ImportFiles.Result run(Keep keep, LocalDateTime taken, Reading reading, InputFile... files) {
        return IMPORT.run(keep, List.of(files), new ImportFiles.Choice(reading, false), taken, Progress.NONE);
    }

    /** Everything that a store tells, and how many rows its tables have: equal texts mean that nothing has changed. */
    static String digest(Keep keep) {
        Keep.Health health = keep.health(Progress.NONE);
        int newest = keep.snapshots().isEmpty() ? 0 : keep.snapshots().getFirst().number();
        return health + "\n" + keep.snapshots() + "\n" + keep.cohort(newest) + "\n" + keep.quarantine() + "\n"
                + keep.settings();
    }

    /** The processor's time that a deed takes: what else the machine has to do is not its fault. */
    static Duration cost(Runnable deed) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = system.getProcessCpuTime();
        deed.run();
        return Duration.ofNanos(system.getProcessCpuTime() - start);
    }

    /** All sentences of a report, one a line. */
    static String sentences(FileReport report, Language language) {
        return report.problems().stream().map(problem -> new ProblemTexts().sentence(language, problem))
                .collect(Collectors.joining("\n"));
    }
}

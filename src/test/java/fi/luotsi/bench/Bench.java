package fi.luotsi.bench;

import com.sun.management.OperatingSystemMXBean;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.follow.RuleSets;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.intake.InputFile;
import fi.luotsi.intake.Intake;
import fi.luotsi.intake.NoRows;
import fi.luotsi.intake.Reading;
import fi.luotsi.intake.practice.PracticeData;
import fi.luotsi.store.EncryptedStores;
import fi.luotsi.work.FollowUp;
import fi.luotsi.work.ImportFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints how fast imports are against nothing but parsing, and rules against SQL, in one run: {@code
 * docs/performance.md} says how to start it.
 *
 * <p>Arguments: students (15000), rounds (5), students imported in a small heap (100000), students of a country whom
 * all rules look at (350000); 0 leaves either of the last two out.
 */
public final class Bench {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK = Clock.fixed(DAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final OperatingSystemMXBean SYSTEM = Times.SYSTEM;
    private static final int LARGEST_SET = 50_000;

    private final Times times = new Times();
    private final RuleSteps rules = new RuleSteps(times, DAY);
    private final Path folder;

    private Bench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 1 && arguments[0].equals("heap")) {
            heap(Path.of(arguments[1]));
            return;
        }
        if (arguments.length > 2 && arguments[0].equals("country")) {
            new Country(Path.of(arguments[1]), DAY, CLOCK).run(Integer.parseInt(arguments[2]));
            return;
        }
        int students = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        int many = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100_000;
        int country = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 350_000;
        Path folder = Files.createTempDirectory("luotsi-bench");
        try {
            new Bench(folder).run(students, rounds);
            if (many > 0) {
                child(folder, many);
            }
            if (country > 0) {
                process("all rules over " + country + " students", "2g", "country", folder.toString(),
                        Integer.toString(country));
            }
        } finally {
            delete(folder);
        }
    }

    private void run(int students, int rounds) throws Exception {
        List<Path> first = write(new PracticeData(1, students, 1, DAY), folder.resolve("first"));
        List<Path> next = changed(first, folder.resolve("next"));
        System.out.printf("%d students, %d MB of JSON, %d processors, load %.1f%n", students,
                (Files.size(first.get(0)) + Files.size(first.get(1))) >> 20, SYSTEM.getAvailableProcessors(),
                SYSTEM.getSystemLoadAverage());
        for (int round = 0; round < rounds; round++) {
            Path store = folder.resolve("store" + round);
            Cohort[] held = new Cohort[1];
            times.time("parse only, lean", () -> lean(first));
            times.time("parse only, own readers", () -> read(first));
            try (Keep keep = create(store)) {
                ImportFiles imports = new ImportFiles(new Intake(CLOCK));
                times.time("first import", () -> run(imports, keep, first, 0));
                times.time("standing after it", () -> standing(keep));
                rules.measure(keep.cohort(1), folder.resolve("tables"));
                times.time("re-import, 5 % changed", () -> run(imports, keep, next, 7));
                cancel(imports, keep, folder.resolve("first"));
                held[0] = keep.cohort(1);
            }
            delete(store);
            if (round == 0) {
                held(held);
            }
            held[0] = null;
            System.out.printf("round %d of %d, load %.1f%n", round + 1, rounds, SYSTEM.getSystemLoadAverage());
        }
        print();
    }

    /** Heap that a cohort read from a store needs, with what the rules keep of it, and the flags of one run. */
    private static void held(Cohort[] box) {
        int students = box[0].students().size();
        FlagRun[] run = {FlagRun.of(box[0], new RuleSets(LimitBook.EMPTY, DAY, null), DAY)};
        long all = Peak.used();
        run[0] = null;
        long cohort = Peak.used();
        box[0] = null;
        long rest = Peak.used();
        System.out.printf("heap of %d study rights: %d bytes each, their flags %d more%n", students,
                (cohort - rest) / students, (all - cohort) / students);
    }

    private void print() {
        double[] lean = times.median("parse only, lean");
        double[] own = times.median("parse only, own readers");
        double[] first = times.median("first import");
        System.out.printf("%-26s %8s %8s %12s %12s %14s%n", "median of rounds", "wall s", "CPU s", "of lean wall",
                "of lean CPU", "of own wall");
        times.steps().forEach(what -> {
            double[] one = times.median(what);
            System.out.printf(Locale.ROOT, "%-26s %8.3f %8.3f %12.2f %12.2f %14.2f%n", what, one[0], one[1],
                    lean[0] / one[0], lean[1] / one[1], own[0] / one[0]);
        });
        rules.print(lean);
        double[] again = times.median("re-import, 5 % changed");
        System.out.printf(Locale.ROOT, "re-import against first import: %.2f times as fast by wall, %.2f by CPU%n",
                first[0] / again[0], first[1] / again[1]);
    }

    private static void lean(List<Path> files) throws IOException {
        for (Path file : files.subList(0, 2)) {
            Lean.read(Files.newInputStream(file));
        }
    }

    private static void read(List<Path> files) {
        for (Path file : files.subList(0, 2)) {
            // A limit makes it one thread from end to end.
            new Intake(CLOCK).read(
                    InputFile.of(file), new NoRows(null), Reading.ALL.first(Long.MAX_VALUE - 1), Progress.NONE);
        }
    }

    private static void run(ImportFiles imports, Keep keep, List<Path> files, int later) {
        ImportFiles.Result result = imports.run(keep, files.stream().map(InputFile::of).toList(), ImportFiles.Choice.ALL,
                DAY.plusDays(later).atTime(9, 0), Progress.NONE);
        if (!result.changed()) {
            throw new IllegalStateException("nothing imported: " + result.files());
        }
    }

    private static void standing(Keep keep) {
        new FollowUp(keep).standing(DAY, null, LimitBook.EMPTY, 8, Progress.NONE);
    }

    /** Stops an import in which every plan has changed after two thirds; measures from the wish to the end. */
    private void cancel(ImportFiles imports, Keep keep, Path folder) throws Exception {
        Path other = folder.resolveSibling("other.json");
        Path plans = folder.resolve("0.json");
        rewrite(plans, other, (line, number) -> line.replaceFirst("\"paivitetty\":\"[^\"]*\"",
                "\"paivitetty\":\"2026-11-23\""));
        long[] wish = {0};
        Progress stop = new Progress() {
            @Override
            public void at(String what, long done, long total) {
                if (wish[0] == 0 && total > 0 && done > total * 2 / 3) {
                    wish[0] = System.nanoTime();
                }
            }

            @Override
            public boolean cancelled() {
                return wish[0] != 0;
            }
        };
        long rows = keep.health(Progress.NONE).rows();
        long cpu = SYSTEM.getProcessCpuTime();
        try {
            imports.run(keep, List.of(InputFile.of(other)), ImportFiles.Choice.ALL, DAY.plusDays(9).atTime(9, 0), stop);
            throw new IllegalStateException("not cancelled");
        } catch (Progress.Cancelled e) {
            times.add("cancel, wish to end", (System.nanoTime() - wish[0]) / 1e9,
                    (SYSTEM.getProcessCpuTime() - cpu) / 1e9);
        }
        if (keep.health(Progress.NONE).rows() != rows) {
            throw new IllegalStateException("a cancelled import left something");
        }
        Files.delete(other);
    }

    private static Keep create(Path store) throws Exception {
        return new EncryptedStores("koe").create(store, "Koe", true, "vain kokeita varten".toCharArray()).keep();
    }

    static List<Path> write(PracticeData data, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (InputFile file : data.weeks().getFirst().files()) {
            Path path = folder.resolve(written.size() + file.name().substring(file.name().lastIndexOf('.')));
            try (InputStream in = file.open()) {
                Files.copy(in, path);
            }
            written.add(path);
        }
        return written;
    }

    /** The same files with another day of update, or another version, in every twentieth record. */
    private static List<Path> changed(List<Path> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> changed = new ArrayList<>();
        for (Path file : files) {
            Path path = folder.resolve(file.getFileName());
            rewrite(file, path, (line, number) -> number % 20 != 7 ? line
                    : line.replaceFirst("\"paivitetty\":\"[^\"]*\"", "\"paivitetty\":\"2026-11-22\"")
                            .replaceFirst("\"versionumero\":", "\"versionumero\":9"));
            changed.add(path);
        }
        return changed;
    }

    private interface Change {
        String of(String record, int number);
    }

    /** Practice files have one record a line. */
    private static void rewrite(Path from, Path to, Change change) throws IOException {
        try (Stream<String> lines = Files.lines(from);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), 1 << 20)) {
            int[] number = {0};
            for (String line : (Iterable<String>) lines::iterator) {
                out.write((change.of(line, number[0]++) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Starts a process with 512 MB of heap that imports plans of many students. */
    private static void child(Path folder, int students) throws Exception {
        Path files = folder.resolve("many");
        // Several sets, because a file may have at most 1 GB.
        for (int set = 0, left = students; left > 0; set++, left -= LARGEST_SET) {
            write(new PracticeData(2 + set, Math.min(left, LARGEST_SET), 1, DAY), files.resolve("set" + set));
        }
        process(students + " students imported", "512m", "heap", files.toString());
    }

    /** Starts a process with a given heap and waits for it. */
    private static void process(String what, String heap, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap, "-cp",
                System.getProperty("java.class.path"), Bench.class.getName()));
        command.addAll(List.of(arguments));
        int ended = new ProcessBuilder(command).inheritIO().start().waitFor();
        System.out.println(what + " in a heap of " + heap + ": " + (ended == 0 ? "done" : "FAILED"));
    }

    private static void heap(Path files) throws Exception {
        try (Keep keep = create(files.resolveSibling("heap"))) {
            List<Path> all;
            try (Stream<Path> found = Files.walk(files)) {
                all = found.filter(Files::isRegularFile).sorted().toList();
            }
            long bytes = 0;
            for (Path file : all) {
                bytes += Files.size(file);
            }
            long start = System.nanoTime();
            run(new ImportFiles(new Intake(CLOCK)), keep, all, 0);
            long used = 0;
            for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
                if (pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null) {
                    used += pool.getPeakUsage().getUsed();
                }
            }
            System.out.printf(Locale.ROOT, "import of %d MB: %.0f s, peak of the heap %d MB%n",
                    bytes >> 20, (System.nanoTime() - start) / 1e9, used >> 20);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

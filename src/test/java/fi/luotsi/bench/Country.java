package fi.luotsi.bench;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.follow.NotComputed;
import fi.luotsi.core.follow.RuleSets;
import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.intake.InputFile;
import fi.luotsi.intake.Intake;
import fi.luotsi.intake.Reading;
import fi.luotsi.intake.practice.PracticeData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * All rules over as many students as a country has, in a process of its own with a given heap.
 *
 * <p>The students are those of many providers, one set each: their plans are read, joined, looked at and let go, and
 * only the flags of all are held to the end, with their facts, and what could not be computed. That gives what one
 * cohort of everybody would give because the only things compared across students stay in one provider's set: the plans
 * of a group (D19; a group is one of a unit), the rights of a person (K2), and people who look alike, which makes flags
 * doubtful – two who look alike at different providers are not noticed. {@link #apartAsTogether} looks whether it is
 * so. Earlier imports are not held: rules about what has changed are not computed.
 */
final class Country {

    private static final int SET = 5_000;
    private static final int SMALL = 400;

    private final Path folder;
    private final LocalDate day;
    private final Intake intake;
    private final RuleSets rules;

    Country(Path folder, LocalDate day, Clock clock) {
        this.folder = folder;
        this.day = day;
        this.intake = new Intake(clock);
        this.rules = new RuleSets(LimitBook.EMPTY, day, null);
    }

    void run(int students) throws IOException {
        apartAsTogether();
        Peak peak = Peak.watch();
        long base = Peak.used();
        long start = System.nanoTime();
        long ruling = 0;
        long count = 0;
        long bytes = 0;
        List<List<Flag>> flags = new ArrayList<>();
        List<List<NotComputed>> gaps = new ArrayList<>();
        for (int set = 0, left = students; left > 0; set++, left -= SET) {
            Gathered gathered = new Gathered();
            bytes += read(gathered, set, Math.min(left, SET));
            Cohort cohort = gathered.cohort(day);
            long before = System.nanoTime();
            FlagRun run = FlagRun.of(cohort, rules, day);
            flags.add(run.flags().stream().map(Flag::apart).toList());
            ruling += System.nanoTime() - before;
            count += cohort.students().size();
            gaps.add(run.notComputed());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long held = Peak.used() - base;
        System.out.printf(Locale.ROOT,
                "%d study rights (%d MB of JSON) of %d providers: %.0f s, of which rules %.1f s%n", count,
                bytes >> 20, flags.size(), seconds, ruling / 1e9);
        System.out.printf(Locale.ROOT,
                "heap: at most %d MB in use when a collection began, %d MB when one had ended; "
                        + "held at the end %d MB for %d flags and %d gaps, %d bytes a student%n",
                peak.before() >> 20, peak.after() >> 20, held >> 20, sum(flags), sum(gaps), held / count);
    }

    private static <T> long sum(List<List<T>> lists) {
        return lists.stream().mapToLong(List::size).sum();
    }

    /** Two providers together must give the flags that they give apart. */
    private void apartAsTogether() throws IOException {
        Gathered both = new Gathered();
        Set<Flag> apart = new HashSet<>();
        for (int set = 0; set < 2; set++) {
            Gathered one = new Gathered();
            read(one, set, SMALL);
            read(both, set, SMALL);
            apart.addAll(FlagRun.of(one.cohort(day), rules, day).flags());
        }
        Set<Flag> together = new HashSet<>(FlagRun.of(both.cohort(day), rules, day).flags());
        if (!apart.equals(together)) {
            Set<Flag> alone = new HashSet<>(together);
            alone.removeAll(apart);
            apart.removeAll(together);
            throw new IllegalStateException("apart " + apart + ", together " + alone);
        }
    }

    /** Writes one provider's files, reads them and deletes them; gives the size of the JSON. */
    private long read(Gathered into, int set, int students) throws IOException {
        into.provider(set);
        List<Path> files = Bench.write(new PracticeData(1_000 + set, students, 1, day), folder.resolve("set"));
        long bytes = 0;
        for (Path file : files) {
            FileReport report = intake.read(InputFile.of(file), into, Reading.ALL, Progress.NONE);
            if (report.status() == FileReport.Status.REFUSED) {
                throw new IllegalStateException("refused: " + report);
            }
            bytes += file.toString().endsWith(".json") ? Files.size(file) : 0;
            Files.delete(file);
        }
        return bytes;
    }
}

package fi.luotsi.store;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.Backup;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.plan.Student;
import fi.luotsi.store.FaultRuns.Child;
import fi.luotsi.store.db.OldStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F1 and F3: a program is killed while somebody edits, and in the middle of deeds on keys, backups and versions. */
@Tag("fault")
class KillDeedsTest {

    private final Random random = new Random(20261122);

    @TempDir
    private Path temp;

    private Path folder;
    /** How long the deed takes, in milliseconds; 0 = not looked at yet. */
    private int whole;
    private List<Student> students;

    @BeforeEach
    void fill() throws Exception {
        folder = TestStores.fresh(temp);
        try (Keep keep = TestStores.open(folder)) {
            Imports.plans(keep, Imports.MONDAY, "a", IntStream.range(0, 40)
                    .mapToObj(n -> MakeMany.plan(n, "2026-10-01")).toList());
            keep.backUp(Imports.MONDAY, Progress.NONE);
            students = keep.cohort(1).students();
        }
    }

    private List<String> kill(Path store, String deed, int lines, int millis, String... words) throws Exception {
        String[] all = new String[words.length + 2];
        all[0] = deed;
        all[1] = store.toString();
        System.arraycopy(words, 0, all, 2, words.length);
        List<String> said = Child.start(temp, DeedChild.class, List.of(), all).killAfter(lines, millis);
        assertThat(said).hasSizeGreaterThanOrEqualTo(lines).allMatch(line -> line.matches("[a-z]+ \\d+"));
        return said;
    }

    /**
     * Some moment at which a deed is under way or just over. In a full run it is chosen by how long the deed takes on
     * this machine, looked at once in a copy of the store.
     *
     * @param lines what the program has said when the deed begins
     * @param usual how long it takes on most machines, in milliseconds
     */
    private int moment(Path store, String deed, int lines, int usual) throws Exception {
        if (FaultRuns.of(0, 1) == 0) {
            return random.nextInt(usual);
        }
        if (whole == 0) {
            Path copy = tree(store, Files.createTempDirectory(temp, "whole").resolve("store"));
            whole = Child.start(temp, DeedChild.class, List.of(), deed, copy.toString()).untilNext(lines);
        }
        return random.nextInt(whole * 5 / 4 + 1);
    }

    /** A copy with the backups. */
    private static Path tree(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
        return to;
    }

    private static int number(List<String> said) {
        return Integer.parseInt(said.getLast().split(" ")[1]);
    }

    @Test
    void F1_what_was_told_saved_survives_every_kill() throws Exception {
        int runs = FaultRuns.of(2, 100);
        long slowest = 0;
        int saves = 0;
        int fast = 0;
        for (int run = 0; run < runs; run++) {
            Path store = run % 2 == 0 ? folder : TestStores.fresh(Files.createTempDirectory(temp, "new"));
            int told = number(kill(store, "edit", 1, 150 + random.nextInt(2350)));
            saves += told;
            long before = System.nanoTime();
            try (Keep keep = TestStores.open(store)) {
                long millis = (System.nanoTime() - before) / 1_000_000;
                slowest = Math.max(slowest, millis);
                fast += millis <= 3000 ? 1 : 0;
                assertThat(Integer.parseInt(keep.settings().getOrDefault("saved", "0"))).isBetween(told, told + 1);
                assertThat(keep.health(Progress.NONE).faults()).isEmpty();
            }
        }
        FaultRuns.tell("F1: " + runs + " kills, " + saves + " saves told, 0 lost, slowest opening " + slowest
                + " ms, within 3 s " + fast);
        assertThat(slowest).isLessThan(15_000);
    }

    private void unharmed(Path store, String secret) throws Exception {
        try (Keep keep = TestStores.door().open(store, secret.toCharArray())) {
            assertThat(keep.cohort(1).students()).isEqualTo(students);
            assertThat(keep.health(Progress.NONE).faults()).isEmpty();
        }
        assertThat(store.resolve("luotsi.pending")).doesNotExist();
    }

    /** How many changes of the passphrase the log tells, those too that were noticed later. */
    private long changes(String secret) throws Exception {
        try (Keep keep = TestStores.door().open(folder, secret.toCharArray())) {
            assertThat(keep.uses().broken()).isZero();
            return keep.uses().newest(10_000).stream()
                    .filter(logged -> logged.use().what() == Use.What.PASSPHRASE).count();
        }
    }

    private boolean opens(String secret) throws Exception {
        try (Keep keep = TestStores.door().open(folder, secret.toCharArray())) {
            return !keep.readOnly();
        } catch (StoreTrouble trouble) {
            assertThat(trouble.code()).isEqualTo("wrong-passphrase");
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"passphrase", "renew"})
    void F3_a_kill_leaves_the_old_or_the_new_passphrase(String deed) throws Exception {
        int runs = FaultRuns.of(2, 20);
        int now = 0;
        int done = 0;
        for (int run = 0; run < runs; run++) {
            int told = number(kill(folder, deed, 1, moment(folder, deed, 1, deed.equals("renew") ? 4000 : 1500),
                    Integer.toString(now)));
            int before = now;
            boolean one = opens(DeedChild.PASSPHRASES.get(told % 2));
            boolean other = opens(DeedChild.PASSPHRASES.get((told + 1) % 2));
            assertThat(one ^ other).as("exactly one passphrase opens, run " + run).isTrue();
            now = one ? told : told + 1;
            done += now - before;
            assertThat(changes(DeedChild.PASSPHRASES.get(now % 2))).as("changes in the log, run " + run).isEqualTo(now);
            unharmed(folder, DeedChild.PASSPHRASES.get(now % 2));
        }
        FaultRuns.tell("F3 " + deed + ": " + runs + " kills, " + done + " deeds done, a deed of " + whole
                + " ms, the store opened each time");
    }

    @Test
    void F3_a_kill_leaves_a_person_there_or_gone() throws Exception {
        int runs = FaultRuns.of(2, 20);
        int done = 0;
        for (int run = 0; run < runs; run++) {
            done = number(kill(folder, "purge", 1, moment(folder, "purge", 1, 3000), Integer.toString(done)));
            try (Keep keep = TestStores.open(folder)) {
                List<String> left = keep.cohort(1).students().stream().map(Student::studyRight).toList();
                done = left.contains(MakeMany.rightOid(done)) ? done : done + 1;
                List<String> all = students.stream().map(Student::studyRight).toList();
                List<String> gone = IntStream.range(0, done).mapToObj(MakeMany::rightOid).toList();
                assertThat(left).isEqualTo(all.stream().filter(right -> !gone.contains(right)).toList());
                assertThat(keep.health(Progress.NONE).faults()).isEmpty();
            }
        }
        FaultRuns.tell("F3 purge: " + runs + " kills, " + done + " persons removed, each whole or not at all");
    }

    @Test
    void F3_a_kill_leaves_only_whole_backups() throws Exception {
        int runs = FaultRuns.of(2, 20);
        int looked = 0;
        for (int run = 0; run < runs; run++) {
            kill(folder, "backup", 2, moment(folder, "backup", 2, 1500));
            unharmed(folder, TestStores.PASSPHRASE);
            List<Backup> backups = TestStores.door().care().backups(folder);
            assertThat(backups).isNotEmpty();
            for (Backup backup : backups.subList(0, Math.min(2, backups.size()))) {
                Path copy = TestStores.copy(folder, Files.createTempDirectory(temp, "look").resolve("store"));
                TestStores.door().care().restore(copy, backup, TestStores.PASSPHRASE.toCharArray(), Imports.MONDAY,
                        Progress.NONE);
                unharmed(copy, TestStores.PASSPHRASE);
                looked++;
            }
        }
        FaultRuns.tell("F3 backup: " + runs + " kills, " + looked + " backups restored, all whole");
    }

    @Test
    void F3_a_kill_leaves_the_store_before_or_after_restoring() throws Exception {
        int runs = FaultRuns.of(2, 20);
        int done = 0;
        for (int run = 0; run < runs; run++) {
            done += number(kill(folder, "restore", 1, moment(folder, "restore", 1, 3000)));
            unharmed(folder, TestStores.PASSPHRASE);
        }
        FaultRuns.tell("F3 restore: " + runs + " kills, " + done + " restored, the store opened each time");
    }

    @Test
    void F3_a_kill_leaves_the_old_or_the_new_version() throws Exception {
        int runs = FaultRuns.of(2, 20);
        OldStore.make(folder, TestStores.PASSPHRASE);
        int before = 0;
        for (int run = 0; run < runs; run++) {
            Path store = TestStores.copy(folder, Files.createTempDirectory(temp, "old").resolve("store"));
            kill(store, "migrate", 1, moment(folder, "migrate", 1, 3500));
            before += OldStore.isOld(store, TestStores.PASSPHRASE) ? 1 : 0;
            try (Keep keep = TestStores.open(store)) {
                assertThat(keep.health(Progress.NONE).faults()).isEmpty();
                assertThat(keep.cohort(1).students()).isEqualTo(students);
                keep.setting("new", "table");
            }
            assertThat(TestStores.door().care().backups(store)).isNotEmpty();
        }
        FaultRuns.tell("F3 migration: " + runs + " kills, " + before + " left the old version, all opened");
    }
}

package fi.luotsi.store;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Mark;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.keep.StoreTrouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F9: a database damaged in any place is told as damaged, or holds what it held; its newest backup brings it back. */
@Tag("fault")
class DamagedPlacesTest {

    @TempDir
    private Path temp;

    private Path folder;
    private Path database;
    private byte[] sound;
    private List<Object> content;

    @BeforeEach
    void fill() throws Exception {
        folder = TestStores.fresh(temp);
        database = folder.resolve("luotsi.mv.db");
        try (Keep keep = TestStores.open(folder)) {
            for (int week = 1; week <= 3; week++) {
                int from = week;
                Imports.plans(keep, Imports.MONDAY.plusWeeks(week), "a" + week, IntStream.range(0, 120)
                        .mapToObj(n -> MakeMany.plan(n, n % 4 == 0 ? "2026-10-0" + from : "2026-10-01")).toList());
                for (int n = 0; n < 40; n++) {
                    keep.setting("mapping" + week + "." + n, "sarake".repeat(n));
                }
            }
            keep.backUp(Imports.MONDAY, Progress.NONE);
            content = content(keep);
        }
        sound = Files.readAllBytes(database);
    }

    private static List<Object> content(Keep keep) {
        List<Mark> marks = keep.marks();
        return List.of(keep.settings(), keep.snapshots(), keep.cohort(1).students(), keep.cohort(3).students(), marks,
                keep.planVersions(3), keep.name());
    }

    /** What a user learns within one opening and one look through the store. */
    private String outcome() throws Exception {
        try (Keep keep = TestStores.open(folder)) {
            if (!keep.health(Progress.NONE).faults().isEmpty()) {
                return "told by the health check";
            }
            return content(keep).equals(content) ? "holds what it held" : "silently changed";
        } catch (StoreTrouble trouble) {
            return "told on opening: " + trouble.code();
        } catch (StoreFault fault) {
            return "told on reading: " + fault.code();
        }
    }

    private interface Harm {
        byte[] to(byte[] bytes, Random random);
    }

    private void harm(String name, int times, Harm harm) throws Exception {
        Random random = new Random(name.hashCode());
        Map<String, Integer> outcomes = new TreeMap<>();
        byte[] stamp = Files.readAllBytes(folder.resolve("luotsi.stamp"));
        for (int n = 0; n < times; n++) {
            Files.write(database, harm.to(sound.clone(), random));
            Files.write(folder.resolve("luotsi.stamp"), stamp);
            String outcome = outcome();
            outcomes.merge(outcome, 1, Integer::sum);
            assertThat(outcome).as(name + " " + n).isIn("told by the health check", "holds what it held",
                    "told on opening: damaged", "told on opening: not-a-database", "told on reading: damaged");
        }
        FaultRuns.tell("F9 " + name + ": " + times + " places, " + outcomes);
    }

    @Test
    void F9_one_bit() throws Exception {
        harm("bit", FaultRuns.of(8, 200), (bytes, random) -> {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            return bytes;
        });
    }

    @Test
    void F9_four_kilobytes_of_zeros() throws Exception {
        harm("zeros", FaultRuns.of(6, 100), (bytes, random) -> {
            int from = 4096 * random.nextInt(bytes.length / 4096);
            Arrays.fill(bytes, from, from + 4096, (byte) 0);
            return bytes;
        });
    }

    @Test
    void F9_a_cut() throws Exception {
        harm("cut", FaultRuns.of(4, 60), (bytes, random) -> Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }

    @Test
    void F9_what_is_damaged_is_set_aside_and_the_newest_backup_brings_all_back() throws Exception {
        byte[] bad = sound.clone();
        Arrays.fill(bad, 4096, bad.length * 3 / 4, (byte) 0);
        Files.write(database, bad);
        assertThat(outcome()).startsWith("told");
        byte[] damaged = Files.readAllBytes(database);
        Path aside = TestStores.door().care().restore(folder, TestStores.door().care().backups(folder).getFirst(),
                TestStores.PASSPHRASE.toCharArray(), Imports.MONDAY, Progress.NONE);
        assertThat(aside.resolve("luotsi.mv.db")).hasBinaryContent(damaged);
        assertThat(outcome()).isEqualTo("holds what it held");
        
    }
}

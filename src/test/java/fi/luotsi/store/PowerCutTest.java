package fi.luotsi.store;

import static fi.luotsi.store.sql.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.store.db.Database;
import fi.luotsi.store.db.FaultyDisk;
import fi.luotsi.store.db.FaultyDisk.Step;
import fi.luotsi.store.key.DataKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F4 and F5: the power goes; what was not synced is lost, or only some of it reaches the disk, in another order. */
@Tag("fault")
class PowerCutTest {

    private static final int SAVES = FaultRuns.of(16, 180);
    /** Smaller than anything that is torn: writes are there or not. */
    private static final int WHOLE = 0;

    private final DataKey key = DataKey.random(new SecureRandom());
    private final Random random = new Random(20261122);

    @TempDir
    private Path temp;

    private byte[] start;
    private List<Step> steps;
    private final List<Told> told = new ArrayList<>();

    /** A save that was told: how many steps had been made by then, and the note beside the database. */
    private record Told(int steps, int value, byte[] stamp) {}

    /** What was found in images of the disk. */
    private static final class Found {
        private int lost;
        private int toldDamaged;
        private int silent;
        private int inconsistent;
    }

    @BeforeEach
    void write() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("store"));
        FaultyDisk.plainly(folder, key).create("Rantatie", false).close();
        start = Files.readAllBytes(folder.resolve("luotsi.mv.db"));
        FaultyDisk.record();
        Path stamp = folder.resolve("luotsi.stamp");
        try (Database database = FaultyDisk.opening(folder, key).open()) {
            told.add(new Told(FaultyDisk.stepsSoFar(), 0, Files.readAllBytes(stamp)));
            for (int n = 1; n <= SAVES; n++) {
                save(database, n);
                told.add(new Told(FaultyDisk.stepsSoFar(), n, Files.readAllBytes(stamp)));
            }
        }
        steps = FaultyDisk.steps();
    }

    @AfterEach
    void mend() {
        FaultyDisk.mend();
    }

    private static void save(Database database, int n) {
        String value = Integer.toString(n);
        database.save(sql -> {
            for (String name : List.of("value", "note" + n % 5)) {
                String content = name.equals("value") ? value : value.repeat(n % 40 * 50);
                sql.insertInto(SETTING).set(SETTING.NAME, name).set(SETTING.CONTENT, content)
                        .onConflict(SETTING.NAME).doUpdate().set(SETTING.CONTENT, content).execute();
            }
            return n;
        });
    }

    @Test
    void F4_what_was_told_saved_survives_when_unsynced_writes_are_lost() throws Exception {
        int images = FaultRuns.of(6, 400);
        Found found = new Found();
        for (int image = 0; image < images; image++) {
            look(random.nextInt(told.getFirst().steps, steps.size() + 1), -1, found);
        }
        FaultRuns.tell("F4: " + images + " images, lost " + found.lost + ", told as damaged " + found.toldDamaged
                + ", inconsistent " + found.inconsistent);
        assertThat(List.of(found.lost, found.toldDamaged, found.silent, found.inconsistent)).containsOnly(0);
    }

    @Test
    void F5_reordered_writes_lose_nothing() throws Exception {
        reordered("whole", WHOLE, 0);
    }

    @Test
    void F5_writes_torn_at_4096_bytes_lose_nothing() throws Exception {
        reordered("4096", 4096, 0);
    }

    @Test
    void F5_writes_torn_at_512_bytes_lose_the_last_save_at_most_and_say_so() throws Exception {
        reordered("512", 512, 3);
    }

    private void reordered(String name, int torn, int percent) throws Exception {
        int images = FaultRuns.of(6, 400);
        Found found = new Found();
        for (int image = 0; image < images; image++) {
            look(random.nextInt(told.getFirst().steps, steps.size() + 1), torn, found);
        }
        FaultRuns.tell("F5 torn " + name + ": " + images + " images, lost without a word " + found.silent
                + ", told as damaged " + found.toldDamaged + ", inconsistent " + found.inconsistent);
        assertThat(found.silent).isZero();
        assertThat(found.inconsistent).isZero();
        assertThat(found.toldDamaged * 100).isLessThanOrEqualTo(Math.max(percent * images, percent > 0 ? 100 : 0));
    }

    /** Opens what a cut after so many steps leaves. */
    private void look(int cut, int torn, Found found) throws Exception {
        Told last = told.stream().filter(one -> one.steps <= cut).reduce((one, other) -> other).orElseThrow();
        Path folder = Files.createTempDirectory(temp, "image");
        Files.write(folder.resolve("luotsi.mv.db"), image(cut, torn));
        Files.write(folder.resolve("luotsi.stamp"), last.stamp);
        try (Database database = FaultyDisk.plainly(folder, key).open()) {
            String value = database.run(sql -> sql.select(SETTING.CONTENT).from(SETTING)
                    .where(SETTING.NAME.eq("value")).fetchOne(SETTING.CONTENT));
            int has = value == null ? 0 : Integer.parseInt(value);
            if (has < last.value) {
                found.lost++;
                found.silent++;
            }
            assertThat(has).isLessThanOrEqualTo(last.value + 1);
            if (!HealthCheck.of(database, Progress.NONE).faults().isEmpty()) {
                found.inconsistent++;
            }
        } catch (StoreTrouble | StoreFault trouble) {
            found.toldDamaged++;
        }
        for (Path file : TestStores.files(folder)) {
            Files.delete(file);
        }
    }

    /** The file after a cut: all until the last sync; of what came after it nothing (-1), or some in pieces. */
    private byte[] image(int cut, int torn) {
        int synced = 0;
        for (int i = 0; i < cut; i++) {
            synced = steps.get(i) instanceof Step.Force ? i + 1 : synced;
        }
        byte[] file = start;
        for (int i = 0; i < (torn < 0 ? synced : cut); i++) {
            Step step = steps.get(i);
            boolean sure = i < synced;
            if (step instanceof Step.Cut change && (sure || random.nextBoolean())) {
                file = Arrays.copyOf(file, (int) Math.min(file.length, change.size()));
            } else if (step instanceof Step.Write write && (sure || random.nextInt(4) > 0)) {
                file = written(file, write, sure ? WHOLE : torn);
            }
        }
        return file;
    }

    private byte[] written(byte[] file, Step.Write write, int torn) {
        byte[] bytes = write.bytes();
        int piece = torn == WHOLE ? Math.max(1, bytes.length) : torn;
        byte[] to = file;
        for (int from = 0; from < bytes.length; from += piece) {
            if (torn == WHOLE || random.nextBoolean()) {
                int length = Math.min(piece, bytes.length - from);
                int end = (int) write.at() + from + length;
                to = to.length < end ? Arrays.copyOf(to, end) : to == file ? to.clone() : to;
                System.arraycopy(bytes, from, to, (int) write.at() + from, length);
            }
        }
        return to;
    }
}

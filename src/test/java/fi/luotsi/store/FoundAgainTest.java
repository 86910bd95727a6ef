package fi.luotsi.store;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.StoreTrouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** After every save, what lies on the disk at that moment opens and holds that save, as it must after a kill. */
class FoundAgainTest {

    private static final int OPENINGS = 6;
    private static final int SAVES = 8;

    @TempDir
    private Path temp;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the open file cannot be copied there")
    void every_save_is_found_in_a_copy_of_the_open_store() throws Exception {
        Path folder = TestStores.fresh(temp);
        Random random = new Random(2026);
        List<String> lost = new ArrayList<>();
        for (int opening = 0; opening < OPENINGS; opening++) {
            try (Keep keep = TestStores.open(folder)) {
                for (int save = 0; save < SAVES; save++) {
                    // Changes of unlike size: H2 foresees the next one's place from the size of the last.
                    String content = text(random, save % 3 == 2 ? 30_000 : 20);
                    keep.setting("key " + random.nextInt(5), content);
                    if (!found(folder, keep.settings(), opening * SAVES + save)) {
                        lost.add("opening " + opening + " save " + save);
                    }
                }
            }
        }
        assertThat(lost).as("of " + OPENINGS * SAVES + " saves").isEmpty();
    }

    @Test
    void closing_gives_the_space_of_old_changes_back() throws Exception {
        Path folder = TestStores.fresh(temp);
        Path file = folder.resolve("luotsi.mv.db");
        Random random = new Random(7);
        long open;
        try (Keep keep = TestStores.open(folder)) {
            for (int save = 0; save < 100; save++) {
                keep.setting("key", text(random, 30_000));
            }
            open = Files.size(file);
        }
        assertThat(Files.size(file)).isLessThan(open / 4);
    }

    private boolean found(Path folder, Map<String, String> expected, int number) throws Exception {
        Path copy = TestStores.copy(folder, temp.resolve("copy" + number));
        try (Keep keep = TestStores.open(copy)) {
            return keep.settings().equals(expected);
        } catch (StoreTrouble e) {
            return false;
        }
    }

    private static String text(Random random, int length) {
        return random.ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}

package fi.luotsi.store;

import static fi.luotsi.store.Imports.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.StoreTroubleTexts;
import fi.luotsi.core.words.Language;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged files are told as damaged: never opened as empty, never called a wrong passphrase. */
class DamageTest {

    private static final Path CORPUS = Path.of("..", "shared", "badinput", "vault");

    @TempDir
    private Path temp;

    private Path folder;
    private Path database;

    @BeforeEach
    void fill() throws Exception {
        folder = TestStores.fresh(temp);
        database = folder.resolve("luotsi.mv.db");
        try (Keep keep = TestStores.open(folder)) {
            Imports.plans(keep, MONDAY, "a1",
                    IntStream.range(0, 400).mapToObj(n -> MakeMany.plan(n, "2026-10-01")).toList());
        }
    }

    private String trouble() {
        try (Keep keep = TestStores.open(folder)) {
            return "opened with " + keep.snapshots().size();
        } catch (StoreTrouble trouble) {
            return trouble.code();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void an_empty_file_is_damage_and_stays_as_it_is() throws Exception {
        Files.write(database, new byte[0]);
        assertThat(trouble()).isEqualTo("damaged");
        assertThat(Files.size(database)).isZero();
    }

    @Test
    void a_file_with_nothing_but_its_header_is_damage() throws Exception {
        byte[] bytes = Files.readAllBytes(database);
        Files.write(database, Arrays.copyOf(bytes, 4096));
        assertThat(trouble()).isEqualTo("damaged");
        assertThat(Files.size(database)).isEqualTo(4096);
    }

    @Test
    void a_missing_file_is_damage() throws Exception {
        Files.delete(database);
        assertThat(trouble()).isEqualTo("damaged");
        assertThat(database).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 30, 50, 70, 90})
    void a_cut_file_is_damage_unless_the_part_was_not_in_use(int percent) throws Exception {
        byte[] bytes = Files.readAllBytes(database);
        Files.write(database, Arrays.copyOf(bytes, bytes.length * percent / 100));
        assertThat(state()).isIn(percent > 50 ? List.of("damaged", "told by the health check", "as it was")
                : List.of("damaged"));
    }

    @Test
    void an_older_state_of_the_database_is_not_taken_for_the_newest() throws Exception {
        Path old = Files.copy(database, temp.resolve("old"));
        try (Keep keep = TestStores.open(folder)) {
            keep.setting("a", "b");
        }
        Files.copy(old, database, StandardCopyOption.REPLACE_EXISTING);
        assertThat(trouble()).isEqualTo("damaged");
        Files.delete(folder.resolve("luotsi.stamp"));
        assertThat(trouble()).as("a person may decide otherwise").isEqualTo("opened with 1");
    }

    @Test
    void changed_bytes_are_found_on_opening_on_reading_or_by_the_health_check() throws Exception {
        byte[] sound = Files.readAllBytes(database);
        Random random = new Random(7);
        for (int i = 0; i < 8; i++) {
            byte[] bytes = sound.clone();
            int from = 8192 + random.nextInt(bytes.length - 8192 - 65536);
            Arrays.fill(bytes, from, from + 65536, (byte) 0);
            Files.write(database, bytes);
            assertThat(state()).as("zeros from " + from).isIn("damaged", "told by the health check", "as it was");
        }
    }

    /** What a user learns: an opened store either tells its damage or holds every plan unchanged. */
    private String state() throws Exception {
        try (Keep keep = TestStores.open(folder)) {
            if (!keep.health(Progress.NONE).faults().isEmpty()) {
                return "told by the health check";
            }
            return keep.cohort(1).students().stream()
                    .allMatch(one -> IntStream.range(0, 400).anyMatch(n -> one.studyRight().equals(MakeMany.rightOid(n))
                            && MakeMany.plan(n, "2026-10-01").equals(one.plan())))
                    && keep.cohort(1).students().size() == 400 ? "as it was" : "silently changed";
        } catch (StoreTrouble trouble) {
            return trouble.code();
        } catch (StoreFault fault) {
            return fault.code();
        }
    }

    @Test
    void one_damaged_key_file_is_mended_from_the_other() throws Exception {
        Path first = folder.resolve("luotsi.keys");
        Path second = folder.resolve("luotsi.keys.copy");
        byte[] good = Files.readAllBytes(first);
        for (Path file : List.of(first, second)) {
            Files.write(file, Arrays.copyOf(good, good.length / 2));
            assertThat(keysMended()).isTrue();
            assertThat(file).hasBinaryContent(good);
            Files.delete(file);
            assertThat(keysMended()).isTrue();
            assertThat(file).hasBinaryContent(good);
            assertThat(keysMended()).as("told once").isFalse();
        }
    }

    private boolean keysMended() throws Exception {
        try (Keep keep = TestStores.open(folder)) {
            assertThat(keep.snapshots()).hasSize(1);
            return keep.keysMended();
        }
    }

    @Test
    void a_changed_key_file_is_damaged_not_a_wrong_passphrase() throws Exception {
        String good = Files.readString(folder.resolve("luotsi.keys"));
        for (int at = 20; at < good.length() - 5; at += 37) {
            char sign = good.charAt(at);
            String bad = good.substring(0, at) + (char) (sign ^ 1) + good.substring(at + 1);
            Files.writeString(folder.resolve("luotsi.keys"), bad);
            Files.writeString(folder.resolve("luotsi.keys.copy"), bad);
            assertThat(trouble()).isIn("key-file-damaged", "key-file-weak", "key-file-heavy", "newer", "opened with 1");
        }
        Files.delete(folder.resolve("luotsi.keys"));
        Files.delete(folder.resolve("luotsi.keys.copy"));
        assertThat(trouble()).isEqualTo("key-file-damaged");
        assertThatThrownBy(() -> TestStores.open(folder)).hasMessage("key-file-damaged").hasNoCause();
    }

    @ParameterizedTest
    @CsvSource({
        "keyfile_truncated.json, key-file-damaged, avaintiedosto",
        "keyfile_kdf_too_weak.json, key-file-weak, avaintiedosto",
        "keyfile_kdf_memory_bomb.json, key-file-heavy, avaintiedosto",
        "keyfile_future_format.json, newer, uudempi versio"
    })
    void key_files_of_the_corpus_are_refused(String file, String code, String words) throws Exception {
        assumeTrue(Files.exists(CORPUS));
        byte[] before = Files.readAllBytes(database);
        byte[] bad = Files.readAllBytes(CORPUS.resolve(file));
        Files.write(folder.resolve("luotsi.keys"), bad);
        Files.write(folder.resolve("luotsi.keys.copy"), bad);
        told(code, words);
        assertThat(database).hasBinaryContent(before);
        assertThat(folder.resolve("luotsi.keys")).hasBinaryContent(bad);
    }

    @ParameterizedTest
    @CsvSource({
        "db_0_bytes.mv.db, damaged, vioittunut;varmuuskopio",
        "db_not_h2.mv.db, not-a-database, ei ole tietokanta",
        "db_header_only.mv.db, damaged, vioittunut;varmuuskopio"
    })
    void databases_of_the_corpus_are_refused(String file, String code, String words) throws Exception {
        assumeTrue(Files.exists(CORPUS));
        byte[] bad = Files.readAllBytes(CORPUS.resolve(file));
        Files.write(database, bad);
        told(code, words);
        assertThat(database).hasBinaryContent(bad);
    }

    private void told(String code, String words) {
        assertThatThrownBy(() -> TestStores.open(folder)).isInstanceOfSatisfying(StoreTrouble.class, trouble -> {
            assertThat(trouble.code()).isEqualTo(code);
            assertThat(new StoreTroubleTexts().say(Language.FI, trouble).toLowerCase(Language.FI.locale()))
                    .contains(words.split(";"));
        });
    }

    @Test
    void a_broken_page_never_shows_the_databases_own_words() throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            file.seek(4096);
            file.write(new byte[8192]);
        }
        assertThatThrownBy(() -> TestStores.open(folder)).hasMessage("damaged").hasNoCause()
                .hasNoSuppressedExceptions();
    }
}

package fi.luotsi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.cli.Typed.Answer;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.StoreCare;
import fi.luotsi.core.keep.StoreDoor;
import fi.luotsi.core.plan.Oid;
import fi.luotsi.store.TestStores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code backup}, {@code restore}, {@code passphrase} and {@code recover}. */
class CareCommandsTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final Clock CLOCK =
            Clock.fixed(LocalDateTime.of(2026, 11, 23, 9, 2).atZone(HELSINKI).toInstant(), HELSINKI);

    @TempDir
    private Path home;

    private StoreDoor door = TestStores.door();
    private Path store;
    private String code;

    @BeforeEach
    void init() throws Exception {
        store = home.resolve("varasto");
        secret("old", "kuusi sinistä venettä");
        secret("new", "viisi vihreää venettä");
        Answer made = run("init");
        assertThat(made.code()).as(made.err()).isZero();
        code = made.out().strip();
    }

    private void secret(String file, String secret) throws Exception {
        Files.writeString(home.resolve(file), secret + "\n");
    }

    private Answer run(String... words) {
        return with("old", words);
    }

    private Answer with(String secret, String... words) {
        return new Typed(door, home, "matti.m", CLOCK).run(words, "--store", store.toString(), "--lang", "fi",
                "--passphrase-file", home.resolve(secret).toString());
    }

    @Test
    void a_damaged_copy_of_the_key_file_is_mended_and_told_once() throws Exception {
        Path copy = store.resolve("luotsi.keys.copy");
        byte[] good = Files.readAllBytes(copy);
        Files.write(copy, Arrays.copyOf(good, 100));
        Answer told = run("health");
        assertThat(told.code()).isZero();
        assertThat(told.err()).contains("avaintiedoston kahdesta kappaleesta");
        assertThat(copy).hasBinaryContent(good);
        assertThat(run("health").err()).doesNotContain("avaintiedosto");
    }

    @Test
    void a_backup_is_made_listed_and_restored() throws Exception {
        assertThat(run("restore").code()).as("nothing to restore").isEqualTo(2);
        assertThat(run("backup").err()).contains("tehty ja tarkistettu: 2026-11-23_09-02-00_0");
        assertThat(run("backup").err()).contains("Mikään ei ole muuttunut");
        JsonNode list = run("backup", "--list", "--format", "json").json();
        assertThat(list.size()).isOne();
        assertThat(list.get(0).get("made").asString()).isEqualTo("2026-11-23T09:02");
        byte[] bytes = Files.readAllBytes(store.resolve("luotsi.mv.db"));
        Files.write(store.resolve("luotsi.mv.db"), Arrays.copyOf(bytes, bytes.length / 3));
        Answer damaged = run("health");
        assertThat(damaged.code()).isEqualTo(2);
        assertThat(damaged.err()).contains("vioittunut", "23.11.2026 9.02", "luotsi restore --store " + store);
        assertThat(run("restore", "2020-01-01_00-00-00_1").err()).contains("luotsi backup --list");
        Answer restored = run("restore", "--format", "json");
        assertThat(restored.code()).as(restored.err()).isZero();
        assertThat(Path.of(restored.json().get("aside").asString()).resolve("luotsi.mv.db"))
                .hasSize(bytes.length / 3);
        assertThat(run("health").code()).isZero();
    }

    @Test
    void without_a_backup_a_damaged_store_says_that_there_is_none() throws Exception {
        Files.write(store.resolve("luotsi.mv.db"), new byte[0]);
        Answer answer = run("snapshots");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("vioittunut", "Varmuuskopioita ei ole");
    }

    @Test
    void a_folder_of_a_cloud_service_is_warned_of() {
        assertThat(run("health").err()).doesNotContain("pilvipalvelun");
        store = home.resolve("OneDrive - Koulu").resolve("varasto");
        assertThat(run("init").err()).contains("pilvipalvelun");
        assertThat(run("health").err()).contains("pilvipalvelun");
        assertThat(run("health", "--quiet").err()).isEmpty();
    }

    @Test
    void an_import_makes_a_backup_of_what_it_brought() throws Exception {
        String ten = "9000000001";
        Path roster = Files.writeString(home.resolve("ryhmat.csv"), "opiskeluoikeusOid;ryhmä\n1.2.246.562.15." + ten
                + Oid.checkDigit(ten, true) + ";LAH24\n");
        Answer answer = run("import", roster.toString(), "--source", "roster", "--format", "json");
        assertThat(answer.json().get("snapshot").asInt()).as(answer.out() + answer.err()).isOne();
        assertThat(run("backup", "--list", "--format", "json").json().size())
                .as("before the first import, and after it").isEqualTo(2);
        assertThat(run("import", roster.toString(), "--source", "roster").code()).isZero();
        assertThat(run("backup", "--list", "--format", "json").json().size()).as("nothing changed").isEqualTo(2);
    }

    @Test
    void a_passphrase_is_changed_and_one_that_leaked_opens_nothing() {
        Path fresh = home.resolve("new");
        assertThat(run("passphrase", "--new-passphrase-file", fresh.toString()).code()).isZero();
        assertThat(run("health").err()).contains("Salalause ei avaa");
        assertThat(with("new", "health").code()).isZero();
        assertThat(with("new", "log", "--format", "json").json().get("log").findValuesAsString("what"))
                .as("the change is in the log, and so is the wrong try").contains("passphrase");
        assertThat(with("new", "log").out()).contains("wrong-tries 1");
        Answer renewed = with("new", "passphrase", "--leaked", "--new-passphrase-file", home.resolve("old").toString());
        assertThat(renewed.code()).as(renewed.err()).isZero();
        assertThat(renewed.out().strip()).matches("([0-9A-HJKMNP-TV-Z]{4}-){8}.").isNotEqualTo(code);
        assertThat(run("health").code()).isZero();
        assertThat(run("backup", "--list", "--format", "json").json().size()).isOne();
    }

    @Test
    void a_forgotten_passphrase_is_set_anew_with_the_recovery_code() throws Exception {
        secret("code", code);
        Answer wrong = run("recover", "--recovery-code-file", home.resolve("old").toString(),
                "--new-passphrase-file", home.resolve("new").toString());
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("Palautusavain ei avaa");
        Answer done = run("recover", "--recovery-code-file", home.resolve("code").toString(),
                "--new-passphrase-file", home.resolve("new").toString());
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out().strip()).isNotEqualTo(code);
        assertThat(with("new", "health").code()).isZero();
        assertThat(with("new", "log", "--format", "csv").out()).contains("passphrase;;recovery-code");
    }

    @Test
    void without_memory_or_stack_there_is_a_sentence_and_no_trace() {
        door = failing(new OutOfMemoryError("Java heap space"));
        Answer memory = run("health");
        assertThat(memory.code()).isEqualTo(3);
        assertThat(memory.err()).contains("Muisti ei riittänyt").doesNotContain("Java heap", "\tat ");
        door = failing(new StackOverflowError());
        Answer stack = run("health");
        assertThat(stack.code()).isEqualTo(3);
        assertThat(stack.err()).isNotBlank().doesNotContain("StackOverflow", "\tat ");
    }

    private static StoreDoor failing(Error error) {
        return new StoreDoor() {
            @Override
            public Created create(Path folder, String name, boolean practice, char[] passphrase) {
                throw error;
            }

            @Override
            public Keep open(Path folder, char[] secret) {
                throw error;
            }

            @Override
            public boolean isStore(Path folder) {
                return true;
            }

            @Override
            public boolean isPractice(Path folder) {
                return false;
            }

            @Override
            public StoreCare care() {
                throw error;
            }
        };
    }
}

package fi.luotsi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.StoreDoor;
import fi.luotsi.core.keep.StoreTrouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Making and opening: secrets, folders, locks. */
class DoorTest {

    private final StoreDoor door = TestStores.door();

    @TempDir
    private Path temp;

    private static void refused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(
                StoreTrouble.class, trouble -> assertThat(trouble.code()).isEqualTo(code));
    }

    private void opens(Path folder, String secret) throws Exception {
        try (Keep keep = door.open(folder, secret.toCharArray())) {
            assertThat(keep.snapshots()).isEmpty();
        }
    }

    @Test
    void only_the_right_secret_opens() throws Exception {
        Path folder = TestStores.fresh(temp);
        opens(folder, TestStores.PASSPHRASE);
        refused(() -> door.open(folder, "kuusi sinistä venettä ".toCharArray()), "wrong-passphrase");
        refused(() -> door.open(folder, new char[0]), "wrong-passphrase");
        opens(folder, TestStores.PASSPHRASE);
    }

    @Test
    void the_recovery_code_opens_however_it_is_typed() throws Exception {
        Path folder = TestStores.fresh(temp);
        String code = TestStores.recoveryCode();
        assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z*~$=U]");
        opens(folder, code);
        opens(folder, code.toLowerCase(Locale.ROOT).replace("-", ""));
        opens(folder, code.replace('0', 'o').replace('1', 'l').replace("-", " "));
        String other = (code.startsWith("A") ? "B" : "A") + code.substring(1);
        refused(() -> door.open(folder, other.toCharArray()), "wrong-recovery-code");
        String oneShort = code.replaceFirst("-[^-]", "-");
        refused(() -> door.open(folder, oneShort.toCharArray()), "wrong-recovery-code");
        refused(() -> door.open(folder, code.substring(0, 20).toCharArray()), "wrong-passphrase");
        refused(() -> door.open(folder, "vene-ranta-tammi-keto-kaste-meri-tyyni".toCharArray()), "wrong-passphrase");
        assertThat(Files.readString(folder.resolve("luotsi.keys"))).doesNotContain(code);
    }

    @Test
    void letters_beyond_ascii_count_and_accents_may_be_typed_either_way() throws Exception {
        Path folder = temp.resolve("store");
        door.create(folder, "Rantatie", false, "Łukasz kävi €".toCharArray()).keep().close();
        opens(folder, Normalizer.normalize("Łukasz kävi €", Normalizer.Form.NFD));
        refused(() -> door.open(folder, "Aukasz kävi €".toCharArray()), "wrong-passphrase");
        refused(() -> door.open(folder, "Łukasz kävi ¬".toCharArray()), "wrong-passphrase");
        refused(() -> door.open(folder, "Łukasz kavi €".toCharArray()), "wrong-passphrase");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " alku ja loppu ", "vene \uD83D\uDEF6 meri", "\u4E2D\u6587", "€"})
    void any_passphrase_is_itself_and_no_other(String secret) throws Exception {
        Path folder = temp.resolve("store");
        door.create(folder, "Rantatie", false, secret.toCharArray()).keep().close();
        opens(folder, secret);
        refused(() -> door.open(folder, (secret + " ").toCharArray()), "wrong-passphrase");
        refused(() -> door.open(folder, secret.strip().concat("a").toCharArray()), "wrong-passphrase");
        StringBuilder eightBits = new StringBuilder();
        secret.chars().forEach(sign -> eightBits.append((char) (sign & 0xFF)));
        if (!eightBits.toString().equals(secret)) {
            refused(() -> door.open(folder, eightBits.toString().toCharArray()), "wrong-passphrase");
        }
    }

    @Test
    void a_passphrase_of_two_hundred_letters_counts_to_its_last() throws Exception {
        Path folder = temp.resolve("store");
        String secret = "ä".repeat(200);
        door.create(folder, "Rantatie", false, secret.toCharArray()).keep().close();
        opens(folder, secret);
        refused(() -> door.open(folder, secret.substring(1).toCharArray()), "wrong-passphrase");
    }

    @Test
    void a_path_with_steps_back_is_the_folder_it_leads_to() throws Exception {
        Path folder = TestStores.fresh(temp);
        opens(folder.resolve("..").resolve(folder.getFileName()), TestStores.PASSPHRASE);
        try (Keep keep = TestStores.open(folder)) {
            refused(() -> TestStores.open(folder.resolve(".").resolve("..").resolve("store")), "in-use");
            assertThat(keep.snapshots()).isEmpty();
        }
    }

    @Test
    void a_practice_store_says_so_without_its_passphrase() throws Exception {
        Path folder = temp.resolve("harjoitus");
        try (Keep keep = door.create(folder, "Harjoitus", true, "x".toCharArray()).keep()) {
            assertThat(keep.practice()).isTrue();
            assertThat(keep.name()).isEqualTo("Harjoitus");
        }
        assertThat(door.isPractice(folder)).isTrue();
        assertThat(door.isStore(folder)).isTrue();
        assertThat(door.isPractice(TestStores.fresh(temp))).isFalse();
        assertThat(door.isStore(temp)).isFalse();
        assertThat(door.isPractice(temp)).isFalse();
    }

    @Test
    void a_store_that_is_open_does_not_open_again() throws Exception {
        Path folder = TestStores.fresh(temp);
        try (Keep keep = TestStores.open(folder)) {
            refused(() -> TestStores.open(folder), "in-use");
            keep.setting("still", "works");
            assertThat(keep.settings()).containsEntry("still", "works");
        }
        opens(folder, TestStores.PASSPHRASE);
    }

    @Test
    void no_store_is_made_over_anything() throws Exception {
        Path folder = TestStores.fresh(temp);
        refused(() -> door.create(folder, "Toinen", false, "x".toCharArray()), "not-empty");
        opens(folder, TestStores.PASSPHRASE);
        Path file = Files.writeString(temp.resolve("file"), "text");
        refused(() -> door.create(file, "Toinen", false, "x".toCharArray()), "not-empty");
        refused(() -> door.create(temp.resolve("new"), "Toinen", false, "  ".toCharArray()), "passphrase-empty");
        assertThat(temp.resolve("new")).doesNotExist();
        refused(() -> door.open(temp.resolve("new"), "x".toCharArray()), "not-a-store");
        assertThat(temp.resolve("new")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;INIT=CREATE TABLE T(I INT)", "a\u0007b", "a\nb", "a;b"})
    void a_path_that_the_database_would_run_is_refused(String name) {
        Path folder = temp.resolve(name).resolve("store");
        refused(() -> door.create(folder, "Rantatie", false, "x".toCharArray()), "path-semicolon");
        refused(() -> door.open(folder, "x".toCharArray()), "path-semicolon");
        assertThat(folder.getParent()).doesNotExist();
    }

    @Test
    void only_the_owner_can_read_the_files() throws Exception {
        Path folder = temp.resolve("uusi");
        try (Keep keep = door.create(folder, "Rantatie", false, "x".toCharArray()).keep()) {
            keep.setting("a", "b");
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
            assertThat(TestStores.files(folder)).hasSize(5).allSatisfy(file ->
                    assertThat(Files.getPosixFilePermissions(file))
                            .isEqualTo(PosixFilePermissions.fromString("rw-------")));
        }
        assertThat(TestStores.files(folder)).extracting(file -> file.getFileName().toString()).containsExactly(
                "luotsi.keys", "luotsi.keys.copy", "luotsi.lock", "luotsi.mv.db", "luotsi.stamp");
    }
}

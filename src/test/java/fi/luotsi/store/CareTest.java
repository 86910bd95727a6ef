package fi.luotsi.store;

import static fi.luotsi.store.Imports.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreCare;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.store.key.Cost;
import fi.luotsi.store.safe.DiskSpace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passphrases, recovery codes and keys of stores that are closed. */
class CareTest {

    private static final String FRESH = "viisi vihreää soutuvenettä";

    private final StoreCare care = TestStores.door().care();

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void fill() throws Exception {
        folder = TestStores.fresh(temp);
        try (Keep keep = TestStores.open(folder)) {
            keep.setting("kept", "yes");
            keep.backUp(MONDAY, Progress.NONE);
        }
    }

    static void refused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(
                StoreTrouble.class, trouble -> assertThat(trouble.code()).isEqualTo(code));
    }

    private static char[] chars(String text) {
        return text.toCharArray();
    }

    private void opens(String secret) throws Exception {
        try (Keep keep = TestStores.door().open(folder, chars(secret))) {
            assertThat(keep.settings()).containsEntry("kept", "yes");
        }
    }

    @Test
    void a_changed_passphrase_is_the_only_one_and_the_recovery_code_stays() throws Exception {
        care.changePassphrase(folder, chars(TestStores.PASSPHRASE), chars(FRESH));
        refused(() -> TestStores.open(folder), "wrong-passphrase");
        opens(FRESH);
        opens(TestStores.recoveryCode());
        assertThat(folder.resolve("luotsi.keys.copy"))
                .hasBinaryContent(Files.readAllBytes(folder.resolve("luotsi.keys")));
    }

    @Test
    void a_damaged_database_keeps_nobody_from_a_new_passphrase() throws Exception {
        Files.write(folder.resolve("luotsi.mv.db"), new byte[0]);
        care.changePassphrase(folder, chars(TestStores.PASSPHRASE), chars(FRESH));
        assertThat(folder.resolve("luotsi.mv.db")).isEmptyFile();
        refused(() -> TestStores.open(folder), "wrong-passphrase");
        refused(() -> TestStores.door().open(folder, chars(FRESH)), "damaged");
    }

    @Test
    void the_backups_follow_a_changed_passphrase() throws Exception {
        care.changePassphrase(folder, chars(TestStores.PASSPHRASE), chars(FRESH));
        Files.delete(folder.resolve("luotsi.keys"));
        Files.delete(folder.resolve("luotsi.keys.copy"));
        refused(() -> care.restore(folder, care.backups(folder).getFirst(), chars(TestStores.PASSPHRASE),
                MONDAY, Progress.NONE), "wrong-passphrase");
        care.restore(folder, care.backups(folder).getFirst(), chars(FRESH), MONDAY, Progress.NONE);
        opens(FRESH);
    }

    @Test
    void a_change_asks_for_the_passphrase_and_for_a_closed_store() throws Exception {
        refused(() -> care.changePassphrase(folder, chars("väärä"), chars(FRESH)), "wrong-passphrase");
        refused(() -> care.changePassphrase(folder, chars(TestStores.PASSPHRASE), chars(" \t")), "passphrase-empty");
        refused(() -> care.changePassphrase(temp.resolve("none"), chars("x"), chars(FRESH)), "not-a-store");
        try (Keep keep = TestStores.open(folder)) {
            assertThat(keep.readOnly()).isFalse();
            refused(() -> care.changePassphrase(folder, chars(TestStores.PASSPHRASE), chars(FRESH)), "in-use");
        }
        opens(TestStores.PASSPHRASE);
    }

    @Test
    void the_recovery_code_sets_a_new_passphrase_and_is_used_up() throws Exception {
        refused(() -> care.recover(folder, chars(TestStores.PASSPHRASE), chars(FRESH)), "wrong-recovery-code");
        String code = care.recover(folder, chars(TestStores.recoveryCode()), chars(FRESH));
        assertThat(code).isNotEqualTo(TestStores.recoveryCode()).matches("([0-9A-HJKMNP-TV-Z]{4}-){8}.");
        refused(() -> TestStores.open(folder), "wrong-passphrase");
        refused(() -> TestStores.door().open(folder, chars(TestStores.recoveryCode())), "wrong-recovery-code");
        opens(FRESH);
        opens(code);
    }

    @Test
    void after_a_leak_the_old_key_file_and_passphrase_open_nothing() throws Exception {
        Path stolen = Files.createDirectory(temp.resolve("stolen"));
        Files.copy(folder.resolve("luotsi.keys"), stolen.resolve("luotsi.keys"));
        Path aside = care.restore(folder, care.backups(folder).getFirst(), chars(TestStores.PASSPHRASE), MONDAY,
                Progress.NONE);
        assertThat(aside.resolve("luotsi.mv.db")).exists();
        String code = care.renewKey(folder, chars(TestStores.PASSPHRASE), chars(FRESH), MONDAY, Progress.NONE);
        Files.copy(folder.resolve("luotsi.mv.db"), stolen.resolve("luotsi.mv.db"));
        refused(() -> TestStores.door().open(stolen, chars(TestStores.PASSPHRASE)), "damaged");
        Files.copy(folder.resolve("luotsi.keys"), stolen.resolve("luotsi.keys"), StandardCopyOption.REPLACE_EXISTING);
        refused(() -> TestStores.door().open(stolen, chars(TestStores.PASSPHRASE)), "wrong-passphrase");
        opens(FRESH);
        opens(code);
        assertThat(aside.getParent()).doesNotExist();
        assertThat(folder.resolve("luotsi.pending")).doesNotExist();
        assertThat(care.backups(folder)).as("one, of the new key").hasSize(1).allSatisfy(backup ->
                refused(() -> care.restore(stolen, backup, chars(TestStores.PASSPHRASE), MONDAY, Progress.NONE),
                        "wrong-passphrase"));
        care.restore(folder, care.backups(folder).getFirst(), chars(FRESH), MONDAY, Progress.NONE);
        opens(FRESH);
    }

    /** A clock that stands until it is set. */
    private static final class Watch extends Clock {
        private Instant now = Instant.parse("2026-11-22T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void after_five_wrong_tries_one_waits_longer_and_longer_over_restarts_too() throws Exception {
        Watch watch = new Watch();
        Cost cost = new Cost(64, 1, 1);
        Means means = new Means(cost, () -> cost, new SecureRandom(), watch, new DiskSpace(), "tuovi");
        for (int n = 0; n < 5; n++) {
            refused(() -> new EncryptedStores(means).open(folder, chars("väärä")), "wrong-passphrase");
        }
        for (int seconds : new int[] {5, 10, 20, 40, 80, 160, 300, 300}) {
            watch.now = watch.now.plus(Duration.ofMillis(1000L * seconds - 1));
            refused(() -> new EncryptedStores(means).open(folder, chars(TestStores.PASSPHRASE)), "wait");
            watch.now = watch.now.minus(Duration.ofDays(400));
            assertThatThrownBy(() -> new EncryptedStores(means).open(folder, chars("väärä")))
                    .isInstanceOfSatisfying(StoreTrouble.class, trouble ->
                            assertThat(trouble.words()).containsExactly(Integer.toString(seconds)));
            watch.now = watch.now.plus(Duration.ofDays(400)).plusMillis(1);
            refused(() -> new EncryptedStores(means).open(folder, chars("väärä")), "wrong-passphrase");
        }
        watch.now = watch.now.plusSeconds(300);
        new EncryptedStores(means).open(folder, chars(TestStores.PASSPHRASE)).close();
        assertThat(folder.resolve("luotsi.tries")).doesNotExist();
        refused(() -> new EncryptedStores(means).open(folder, chars("väärä")), "wrong-passphrase");
        opens(TestStores.PASSPHRASE);
    }
}

package fi.luotsi.store;

import static fi.luotsi.store.Imports.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.core.keep.Backup;
import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.LoggedUse;
import fi.luotsi.core.keep.Persons;
import fi.luotsi.core.keep.Presence;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.Upkeep;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An open store is cared for without being lost to those who use it. */
class UpkeepTest {

    private static final String FRESH = "viisi vihreää venettä";

    @TempDir
    private Path temp;

    private Path folder;
    private Keep keep;
    private Upkeep upkeep;

    @BeforeEach
    void open() throws Exception {
        folder = TestStores.fresh(temp);
        keep = TestStores.open(folder);
        upkeep = keep.upkeep();
        bring(0, 0, 5);
    }

    @AfterEach
    void close() {
        keep.close();
    }

    /** A roster of students with these numbers, {@code until} excluded. */
    private void bring(int week, int from, int until) {
        try (Importing run = keep.begin(MONDAY.plusWeeks(week))) {
            Importing.FileRows file = run.file("roster.csv");
            IntStream.range(from, until).mapToObj(n -> new Placement(
                    MakeMany.rightOid(n), null, "Hallaharju", "Eevi", "KO", "Rantatie", null)).forEach(file::placement);
            file.keep(Source.ROSTER, "week " + week);
            run.complete(List.of(Imports.report("roster.csv", until - from)));
        }
    }

    private static char[] secret(String words) {
        return words.toCharArray();
    }

    private List<Use> log() {
        return keep.uses().newest(20).stream().map(LoggedUse::use).toList();
    }

    private static String code(Throwable trouble) {
        return ((StoreTrouble) trouble).code();
    }

    @Test
    void a_passphrase_is_changed_at_once_and_the_log_tells_it() throws Exception {
        assertThatThrownBy(() -> upkeep.changePassphrase(secret("väärä"), secret(FRESH)))
                .isInstanceOf(StoreTrouble.class).satisfies(e -> assertThat(code(e)).isEqualTo("wrong-passphrase"));
        assertThatThrownBy(() -> upkeep.changePassphrase(secret(TestStores.PASSPHRASE), secret(" ")))
                .satisfies(e -> assertThat(code(e)).isEqualTo("passphrase-empty"));
        assertThat(log()).noneMatch(use -> use.what() == Use.What.PASSPHRASE);
        upkeep.changePassphrase(secret(TestStores.PASSPHRASE), secret(FRESH));
        assertThat(log().getFirst()).isEqualTo(Use.of(Use.What.PASSPHRASE, ""));
        keep.close();
        assertThatThrownBy(() -> TestStores.open(folder))
                .satisfies(e -> assertThat(code(e)).isEqualTo("wrong-passphrase"));
        keep = TestStores.door().open(folder, secret(FRESH));
        assertThat(keep.cohort(1).students()).hasSize(5);
        assertThat(log().getFirst()).as("who tried before is told").isEqualTo(Use.of(Use.What.UNLOCK, "wrong-tries 1"));
    }

    @Test
    void a_passphrase_whose_row_in_the_log_was_lost_is_noticed_on_opening() throws Exception {
        keep.close();
        // As a kill between the key file and the log leaves it: the database from before, the key file from after.
        Path before = TestStores.copy(folder, temp.resolve("before"));
        TestStores.door().care().changePassphrase(folder, secret(TestStores.PASSPHRASE), secret(FRESH));
        for (String file : List.of("luotsi.mv.db", "luotsi.stamp")) {
            Files.copy(before.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        keep = TestStores.door().open(folder, secret(FRESH));
        assertThat(log()).extracting(Use::what).startsWith(Use.What.UNLOCK, Use.What.PASSPHRASE);
        assertThat(log().get(1).about()).matches("noticed passphrase \\d{4}-\\d\\d-\\d\\dT.*");
        keep.close();
        keep = TestStores.door().open(folder, secret(FRESH));
        assertThat(log()).as("once").filteredOn(use -> use.what() == Use.What.PASSPHRASE).hasSize(1);
        keep.close();
        before = TestStores.copy(folder, temp.resolve("then"));
        String code = TestStores.door().care().recover(folder, secret(TestStores.recoveryCode()), secret(FRESH));
        for (String file : List.of("luotsi.mv.db", "luotsi.stamp")) {
            Files.copy(before.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        keep = TestStores.door().open(folder, secret(code));
        assertThat(log().get(1).about()).startsWith("noticed passphrase new-code ");
        assertThat(keep.uses().broken()).isZero();
    }

    @Test
    void a_new_key_is_taken_into_use_and_the_store_goes_on() throws Exception {
        keep.backUp(MONDAY, Progress.NONE);
        assertThatThrownBy(() -> upkeep.renewKey(secret("väärä"), secret(FRESH), MONDAY, Progress.NONE))
                .satisfies(e -> assertThat(code(e)).isEqualTo("wrong-passphrase"));
        assertThat(keep.cohort(1).students()).as("nothing was closed for it").hasSize(5);
        String code = upkeep.renewKey(secret(TestStores.PASSPHRASE), secret(FRESH), MONDAY.plusDays(1), Progress.NONE);
        assertThat(code).isNotEqualTo(TestStores.recoveryCode());
        assertThat(keep.cohort(1).students()).hasSize(5);
        assertThat(log()).contains(Use.of(Use.What.PASSPHRASE, "key"));
        assertThat(keep.uses().broken()).isZero();
        assertThat(upkeep.backups()).as("those of the old key are gone").hasSize(1);
        keep.setting("later", "yes");
        keep.close();
        keep = TestStores.door().open(folder, secret(code));
        assertThat(keep.settings()).containsEntry("later", "yes");
    }

    @Test
    void a_new_recovery_code_takes_the_place_of_the_old_one_and_the_passphrase_stays() throws Exception {
        assertThatThrownBy(() -> upkeep.newRecoveryCode(secret("väärä")))
                .satisfies(e -> assertThat(code(e)).isEqualTo("wrong-passphrase"));
        String code = upkeep.newRecoveryCode(secret(TestStores.PASSPHRASE));
        assertThat(log().getFirst()).isEqualTo(Use.of(Use.What.PASSPHRASE, "new-code"));
        keep.close();
        assertThatThrownBy(() -> TestStores.door().open(folder, secret(TestStores.recoveryCode())))
                .satisfies(e -> assertThat(code(e)).isEqualTo("wrong-recovery-code"));
        TestStores.open(folder).close();
        keep = TestStores.door().open(folder, secret(code));
        assertThat(keep.cohort(1).students()).hasSize(5);
    }

    @Test
    void persons_are_removed_from_the_open_store() throws Exception {
        long removed = upkeep.purge(new Persons(Set.of(MakeMany.rightOid(3)), Set.of()), MONDAY, Progress.NONE);
        assertThat(removed).isOne();
        assertThat(keep.cohort(1).students()).hasSize(4);
        assertThat(log()).contains(Use.of(Use.What.PURGE, "1"));
        bring(1, 0, 4);
        assertThat(keep.cohort(2).students()).as("it can be written as before").hasSize(5);
    }

    @Test
    void while_persons_are_removed_what_needs_no_database_is_told_and_other_reading_waits_its_turn() throws Exception {
        CountDownLatch under = new CountDownLatch(1);
        CountDownLatch on = new CountDownLatch(1);
        Progress slow = new Progress() {
            @Override
            public void at(String what, long done, long total) {
                under.countDown();
                try {
                    on.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        try (ExecutorService others = Executors.newFixedThreadPool(3)) {
            Future<Long> removing = others.submit(() ->
                    upkeep.purge(new Persons(Set.of(MakeMany.rightOid(3)), Set.of()), MONDAY, slow));
            under.await();
            Future<Integer> reading = others.submit(() -> keep.cohort(1).students().size());
            try {
                assertThat(others.submit(() -> keep.name() + keep.practice() + upkeep.folder() + upkeep.backups().size())
                        .get(20, TimeUnit.SECONDS)).startsWith("Rantatiefalse");
                assertThat(reading.isDone()).isFalse();
            } finally {
                on.countDown();
            }
            assertThat(removing.get()).isOne();
            assertThat(reading.get()).as("of the store as it is then").isEqualTo(4);
        }
    }

    @Test
    void a_backup_is_restored_into_the_open_store_and_what_was_there_is_set_aside() throws Exception {
        Backup backup = keep.backUp(MONDAY, Progress.NONE);
        bring(1, 0, 9);
        long before = upkeep.generation();
        Path aside = upkeep.restore(backup, MONDAY.plusDays(1), Progress.NONE);
        assertThat(keep.snapshots()).hasSize(1);
        assertThat(keep.cohort(1).students()).hasSize(5);
        assertThat(upkeep.generation()).isGreaterThan(before);
        assertThat(aside.resolve("luotsi.mv.db")).exists();
        assertThat(log()).contains(Use.of(Use.What.RESTORE, backup.name()));
    }

    @Test
    void a_deed_that_fails_leaves_the_store_open_as_it_was() throws Exception {
        Backup backup = keep.backUp(MONDAY, Progress.NONE);
        Files.write(backup.folder().resolve("luotsi.mv.db"), new byte[5000]);
        assertThatThrownBy(() -> upkeep.restore(backup, MONDAY, Progress.NONE))
                .satisfies(e -> assertThat(code(e)).isEqualTo("backup-bad"));
        assertThat(keep.cohort(1).students()).hasSize(5);
        try (Importing run = keep.begin(MONDAY.plusWeeks(1))) {
            assertThatThrownBy(() -> upkeep.purge(new Persons(Set.of(), Set.of()), MONDAY, Progress.NONE))
                    .satisfies(e -> assertThat(code(e)).isEqualTo("import-under-way"));
            assertThat(run).isNotNull();
        }
        assertThat(keep.health(Progress.NONE).faults()).isEmpty();
    }

    @Test
    void those_whom_no_newest_file_has_are_told_with_the_import_that_lost_them() {
        assertThat(upkeep.presence()).isEqualTo(new Presence(
                Set.of(oid(0), oid(1), oid(2), oid(3), oid(4)), java.util.Map.of()));
        bring(1, 0, 4);
        bring(2, 0, 3);
        bring(3, 0, 3);
        Presence presence = upkeep.presence();
        assertThat(presence.here()).containsExactlyInAnyOrder(oid(0), oid(1), oid(2));
        assertThat(presence.lost()).containsOnlyKeys(oid(3), oid(4))
                .containsEntry(oid(3), MONDAY.plusWeeks(2)).containsEntry(oid(4), MONDAY.plusWeeks(1));
        bring(4, 0, 5);
        assertThat(upkeep.presence().lost()).as("they are back").isEmpty();
        bring(5, 0, 4);
        assertThat(upkeep.presence().lost()).as("and lost again since then only")
                .containsEntry(oid(4), MONDAY.plusWeeks(5));
    }

    private static String oid(int number) {
        return MakeMany.rightOid(number);
    }
}

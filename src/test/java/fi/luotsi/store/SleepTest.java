package fi.luotsi.store;

import static fi.luotsi.store.Imports.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.LoggedUse;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.plan.Source;
import fi.luotsi.store.key.Cost;
import fi.luotsi.store.safe.DiskSpace;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F14: the computer sleeps in the middle of an import, so that the clock jumps; and a clock that is put back. */
class SleepTest {

    private static final Cost CHEAP = new Cost(64, 1, 1);

    @TempDir
    private Path temp;

    private Instant now = Instant.parse("2026-11-02T06:30:00Z");

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Helsinki");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private Keep open(Path folder) throws Exception {
        return new EncryptedStores(new Means(
                CHEAP, () -> CHEAP, new SecureRandom(), clock, new DiskSpace(path -> 0), "tuovi"))
                .open(folder, TestStores.PASSPHRASE.toCharArray());
    }

    @Test
    void F14_an_import_that_slept_is_whole_and_one_that_was_given_up_is_not_there() throws Exception {
        Path folder = TestStores.fresh(temp);
        try (Keep keep = open(folder)) {
            try (Importing run = keep.begin(MONDAY)) {
                Importing.FileRows file = half(run, 0, 30);
                now = now.plus(Duration.ofHours(63)); // a week-end
                file.plan(MakeMany.plan(31, "2026-10-01"));
            }
            assertThat(keep.snapshots()).as("given up after waking").isEmpty();
            try (Importing run = keep.begin(MONDAY)) {
                Importing.FileRows file = half(run, 0, 30);
                now = now.plus(Duration.ofHours(63));
                for (int n = 30; n < 60; n++) {
                    file.plan(MakeMany.plan(n, "2026-10-01"));
                }
                now = now.minus(Duration.ofDays(400)); // the clock's battery is empty
                file.keep(Source.EHOKS, "a");
                run.complete(List.of(Imports.report("plans.json", 60)));
            }
            assertThat(keep.snapshots()).singleElement()
                    .satisfies(one -> assertThat(one.taken()).isEqualTo(MONDAY));
            assertThat(keep.backUp(MONDAY, Progress.NONE)).isNotNull();
        }
        try (Keep keep = open(folder)) {
            assertThat(keep.cohort(1).students()).hasSize(60);
            assertThat(keep.health(Progress.NONE).faults()).isEmpty();
            assertThat(keep.uses().broken()).as("the log's order is its numbers, not the clock").isZero();
            assertThat(keep.uses().newest(50)).extracting(LoggedUse::use).extracting(Use::what)
                    .contains(Use.What.IMPORT, Use.What.BACKUP, Use.What.UNLOCK);
        }
    }

    private static Importing.FileRows half(Importing run, int from, int to) {
        Importing.FileRows file = run.file("plans.json");
        for (int n = from; n < to; n++) {
            file.plan(MakeMany.plan(n, "2026-10-01"));
        }
        return file;
    }
}

package fi.luotsi.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.Student;
import fi.luotsi.store.TestStores;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A practice store that was left half filled is filled to its end, with the data it was begun with. */
class PracticeStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final PracticeStore.Size SIZE = new PracticeStore.Size(12, 7, 3, DAY);

    @TempDir
    private Path temp;

    private final PracticeStore practice = new PracticeStore(TestStores.door(), Shelf.IMPORT);

    /** Stops before the week of this number, from 0. */
    private static Progress before(int week) {
        return new Progress() {
            private boolean stopped;

            @Override
            public void at(String what, long done, long total) {
                stopped |= done >= week;
            }

            @Override
            public boolean cancelled() {
                return stopped;
            }
        };
    }

    private static List<Student> students(Keep keep) {
        return keep.cohort(keep.snapshots().size()).students();
    }

    @Test
    void what_was_stopped_goes_on_on_another_day_as_it_was_begun() throws Exception {
        Path folder = temp.resolve("half");
        char[] passphrase = practice.passphrase();
        assertThatThrownBy(() -> practice.make(folder, "Harjoitus", passphrase, SIZE, before(1)))
                .isInstanceOf(Progress.Cancelled.class);
        try (Keep half = TestStores.door().open(folder, passphrase);
                Keep whole = practice.make(temp.resolve("whole"), "Harjoitus", passphrase, SIZE, Progress.NONE)) {
            assertThat(half.snapshots()).hasSizeBetween(1, 2);
            assertThat(practice.unfinished(half)).isTrue();
            assertThat(practice.fill(half, PracticeStore.Size.usual(DAY.plusDays(30)), Progress.NONE)).isEqualTo(SIZE);
            assertThat(practice.unfinished(half)).isFalse();
            assertThat(half.snapshots()).hasSize(3).isEqualTo(whole.snapshots());
            assertThat(students(half)).isEqualTo(students(whole));
            assertThat(practice.fill(half, SIZE, Progress.NONE)).isEqualTo(SIZE);
            assertThat(half.snapshots()).as("nothing twice").hasSize(3);
        }
    }

    /** In such a small store a week may bring nothing new, and then leaves no import. */
    @Test
    void a_store_of_one_student_and_many_weeks_is_full_when_it_is_made() throws Exception {
        PracticeStore.Size size = new PracticeStore.Size(1, 7, 20, DAY);
        try (Keep keep = practice.make(temp.resolve("small"), "Harjoitus", practice.passphrase(), size, Progress.NONE)) {
            int imports = keep.snapshots().size();
            assertThat(practice.unfinished(keep)).isFalse();
            practice.fill(keep, size, Progress.NONE);
            assertThat(keep.snapshots()).hasSize(imports);
        }
    }

    @Test
    void what_tells_no_size_is_left_as_it_is_unless_it_is_empty() throws Exception {
        char[] passphrase = practice.passphrase();
        try (Keep empty = TestStores.door().create(temp.resolve("empty"), "Harjoitus", true, passphrase).keep();
                Keep own = TestStores.door().create(temp.resolve("own"), "Oma", false, passphrase).keep()) {
            assertThat(practice.unfinished(empty)).isTrue();
            assertThat(practice.unfinished(own)).as("a store of the user's own").isFalse();
            practice.fill(own, SIZE, Progress.NONE);
            assertThat(own.snapshots()).isEmpty();
        }
    }
}

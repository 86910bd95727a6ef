package fi.luotsi.store.safe;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.Backup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThinningTest {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 2, 8, 30);

    @TempDir
    private Path temp;

    private static Backup at(LocalDateTime made, long generation) {
        return new Backup(Path.of("b" + generation), made, generation, 1);
    }

    /** What is left after a backup at each of these times, one after the other. */
    private static List<Backup> kept(List<LocalDateTime> times) {
        List<Backup> kept = new ArrayList<>();
        long generation = 0;
        for (LocalDateTime time : times) {
            kept.addFirst(at(time, ++generation));
            kept.removeAll(Thinning.superfluous(kept));
        }
        return kept;
    }

    @Test
    void ten_of_one_day_are_kept() {
        List<LocalDateTime> times = new ArrayList<>();
        for (int n = 0; n < 30; n++) {
            times.add(MONDAY.plusMinutes(n));
        }
        assertThat(kept(times)).extracting(Backup::generation)
                .containsExactly(30L, 29L, 28L, 27L, 26L, 25L, 24L, 23L, 22L, 21L);
        assertThat(kept(times.subList(0, 10))).hasSize(10);
    }

    @Test
    void one_a_day_for_fourteen_days_and_one_a_week_for_eight_weeks() {
        List<LocalDateTime> times = new ArrayList<>();
        for (int day = 0; day < 200; day++) {
            for (int n = 0; n < 3; n++) {
                times.add(MONDAY.plusDays(day).plusHours(n));
            }
        }
        List<Backup> kept = kept(times);
        List<LocalDateTime> made = kept.stream().map(Backup::made).toList();
        assertThat(made).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(made.subList(0, 10)).isEqualTo(times.reversed().subList(0, 10));
        for (int day = 0; day < 14; day++) {
            assertThat(made).contains(MONDAY.plusDays(199 - day).plusHours(2));
        }
        // The last backup of each week is that of its Sunday; day 199 is a Thursday.
        for (int week = 0; week < 7; week++) {
            assertThat(made).contains(MONDAY.plusDays(195 - 7 * week).plusHours(2));
        }
        assertThat(kept).hasSizeLessThanOrEqualTo(10 + 14 + 8).hasSizeGreaterThanOrEqualTo(24);
    }

    @Test
    void a_clock_that_was_wrong_for_a_day_removes_none_of_the_newest() {
        List<LocalDateTime> times = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            times.add(MONDAY.plusDays(n));
        }
        times.add(LocalDateTime.of(2036, 1, 1, 0, 0));
        times.add(LocalDateTime.of(1999, 1, 1, 0, 0));
        times.add(MONDAY.plusDays(20));
        List<Backup> kept = kept(times);
        assertThat(kept.getFirst().made()).isEqualTo(MONDAY.plusDays(20));
        assertThat(kept).extracting(Backup::generation).contains(23L, 22L, 21L, 20L, 19L, 18L, 17L, 16L, 15L, 14L);
    }

    @Test
    void the_folder_lists_what_has_a_backups_name_newest_first() throws Exception {
        BackupFolder folder = new BackupFolder(temp);
        assertThat(folder.list()).isEmpty();
        assertThat(folder.newest()).isEqualTo(-1);
        for (long generation : new long[] {7, 9, 8}) {
            Path part = folder.begin();
            Files.write(part.resolve("luotsi.mv.db"), new byte[(int) generation]);
            assertThat(folder.list()).noneMatch(one -> one.generation() == generation);
            assertThat(folder.finish(part, MONDAY.minusYears(generation), generation).bytes()).isEqualTo(generation);
        }
        folder.begin();
        Files.createDirectories(temp.resolve("backups").resolve("2026-99-02_08-30-00_5"));
        Files.createDirectories(temp.resolve("backups").resolve("other"));
        assertThat(folder.list()).extracting(Backup::generation).containsExactly(9L, 8L, 7L);
        assertThat(folder.list()).extracting(Backup::made)
                .containsExactly(MONDAY.minusYears(9), MONDAY.minusYears(8), MONDAY.minusYears(7));
        assertThat(folder.newest()).isEqualTo(9);
    }
}

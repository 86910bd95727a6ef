package fi.luotsi.work;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.change.Point;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.intake.InputFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportsUntilTest {

    @TempDir
    private Path temp;

    private static SnapshotInfo made(int number, String time) {
        return new SnapshotInfo(number, LocalDateTime.parse(time), List.of());
    }

    private static final List<SnapshotInfo> IMPORTS = List.of(
            made(4, "2026-11-23T08:00"), made(3, "2026-11-16T23:59"), made(2, "2026-11-09T10:00"),
            made(1, "2026-11-09T09:00"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-11-30|4,3,2,1|false", "2026-11-23|4,3,2,1|false", "2026-11-22|3,2,1|false", "2026-11-16|3,2,1|false",
        "2026-11-15|2,1|false", "2026-11-09|2,1|false", "2026-11-08|2,1|true", "2020-01-01|2,1|true"})
    void before_the_first_import_the_imports_of_its_day_tell(String day, String numbers, boolean later) {
        ImportsUntil told = ImportsUntil.of(IMPORTS, LocalDate.parse(day));
        assertThat(told.all()).extracting(info -> Integer.toString(info.number())).containsExactly(numbers.split(","));
        assertThat(told.later()).isEqualTo(later);
    }

    @Test
    void without_any_import_nothing_is_later() {
        assertThat(ImportsUntil.of(List.of(), LocalDate.parse("2026-11-08"))).isEqualTo(new ImportsUntil(List.of(), false));
    }

    /** Files brought one after the other on one day, and a day before it asked for: all of them are looked at. */
    @Test
    void a_unit_stands_on_a_day_before_the_first_import_by_what_came_on_that_one() throws Exception {
        try (Keep keep = new Shelf(temp).open()) {
            String plans = Files.readString(Shelf.GOOD.resolve("ehoks.json"))
                    .replace("2026-11-09T22:00:00Z", "2026-11-12T10:00:00Z");
            Shelf.run(keep, Shelf.MONDAY.plusHours(2),
                    InputFile.of("uusi.json", plans.getBytes(StandardCharsets.UTF_8)));
            assertThat(keep.snapshots()).hasSize(2);
            LocalDate monday = Shelf.MONDAY.toLocalDate();
            Standing then = standing(keep, monday);
            assertThat(then.dataAreLater()).isFalse();
            assertThat(then.trend()).hasSize(2);
            for (int back : new int[] {1, 60, 400, 4000}) {
                LocalDate day = monday.minusDays(back);
                Standing before = standing(keep, day);
                assertThat(before.dataAreLater()).isTrue();
                assertThat(before.date()).isEqualTo(day);
                assertThat(before.cohort().snapshot()).isEqualTo(2);
                assertThat(before.cohort().students()).hasSameSizeAs(then.cohort().students());
                assertThat(before.trend()).extracting(Standing.TrendPoint::date).containsExactly(day);
                CompareImports compare = new CompareImports(keep);
                assertThat(compare.on(day)).as("nothing was known then").isNull();
                List<Point> points = compare.points(day);
                assertThat(points).extracting(Point::snapshot).containsExactly(2, 1);
                assertThat(points).extracting(Point::date).containsOnly(day);
                assertThat(compare.between(points.getLast(), points.getFirst(), null, Progress.NONE).to().point().date())
                        .isEqualTo(day);
            }
        }
    }

    private static Standing standing(Keep keep, LocalDate day) {
        return new FollowUp(keep).standing(day, null, LimitBook.EMPTY, 8, Progress.NONE);
    }
}

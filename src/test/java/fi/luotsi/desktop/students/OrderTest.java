package fi.luotsi.desktop.students;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.words.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The order of rows: the alphabet of the north, the heaviest flags first, what is not known last. */
class OrderTest {

    private static List<String> names(Language language, String... names) {
        return People.rows(People.named(names), language).rows().stream()
                .sorted(StudentRow.by(Column.NAME, true))
                .map(row -> row.words(Column.NAME))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void letters_with_rings_and_dots_come_after_z(Language language) {
        assertThat(names(language, "Öhman/Aino", "Zorro/Aino", "Äijö/Aino", "Aalto/Aino", "Åke/Aino", "Olander/Aino"))
                .containsExactly(
                        "Aalto Aino", "Olander Aino", "Zorro Aino", "Åke Aino", "Äijö Aino", "Öhman Aino");
    }

    @Test
    void a_shorter_last_name_comes_first_whatever_follows_it() {
        assertThat(names(Language.FI, "Aaltonen/Aino", "Aalto/Tuomas", "Aalto/Åsa", "Aalto/Zelda"))
                .containsExactly("Aalto Tuomas", "Aalto Zelda", "Aalto Åsa", "Aaltonen Aino");
    }

    @Test
    void capitals_do_not_part_names() {
        assertThat(names(Language.SV, "von Berg/Ida", "Virtavuo/Ida", "Vuokko/Ida"))
                .containsExactly("Virtavuo Ida", "von Berg Ida", "Vuokko Ida");
    }

    @Test
    void at_first_the_heaviest_flags_then_names() {
        List<StudentRow> rows = People.rows(People.practice(128), Language.FI).rows();
        Comparator<StudentRow> heavy = Comparator.comparingInt((StudentRow row) -> row.flags(Severity.CRITICAL))
                .thenComparingInt(row -> row.flags(Severity.SERIOUS))
                .thenComparingInt(row -> row.flags(Severity.NOTICE));
        assertThat(rows).isSortedAccordingTo(
                heavy.reversed().thenComparingLong(row -> row.key(Column.NAME)));
        assertThat(rows.getFirst().flags(Severity.CRITICAL)).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void what_is_not_known_comes_last_both_ways(Column column) {
        List<StudentRow> rows = People.rows(People.practice(128), Language.FI).rows();
        for (boolean rising : new boolean[] {true, false}) {
            List<StudentRow> sorted = rows.stream().sorted(StudentRow.by(column, rising)).toList();
            boolean[] missing = new boolean[sorted.size()];
            for (int i = 0; i < missing.length; i++) {
                missing[i] = sorted.get(i).key(column) == StudentRow.MISSING;
            }
            long known = Arrays.stream(toInts(missing)).filter(value -> value == 0).count();
            for (int i = 0; i < missing.length; i++) {
                assertThat(missing[i]).isEqualTo(i >= known);
            }
        }
    }

    private static int[] toInts(boolean[] values) {
        int[] ints = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            ints[i] = values[i] ? 1 : 0;
        }
        return ints;
    }

    @Test
    void dates_sort_by_day_not_by_letters() {
        List<StudentRow> rows = People.rows(People.practice(128), Language.FI).rows();
        List<StudentRow> sorted = rows.stream().sorted(StudentRow.by(Column.UPDATED, false)).toList();
        List<Long> days = sorted.stream().map(row -> row.key(Column.UPDATED))
                .filter(key -> key != StudentRow.MISSING).toList();
        assertThat(days).isSortedAccordingTo(Comparator.reverseOrder()).hasSizeGreaterThan(50);
    }
}

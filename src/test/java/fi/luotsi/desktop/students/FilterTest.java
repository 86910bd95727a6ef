package fi.luotsi.desktop.students;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Counts of facets follow the other facets, and agree with what choosing a value then shows. */
class FilterTest {

    private static StudentRows rows;

    @BeforeAll
    static void people() {
        rows = People.rows(People.practice(128), Language.FI);
    }

    private static long seen(String search, Set<String> only, Map<Facet, Set<String>> chosen) {
        return rows.rows().stream().filter(new Filter(rows, search, only, chosen)).count();
    }

    @Test
    void without_conditions_everybody_is_seen_and_counted_once_by_worst_flag() {
        Filter filter = new Filter(rows, "", null, Map.of());
        assertThat(rows.rows()).isNotEmpty().allMatch(filter);
        int sum = 0;
        for (int count : filter.counts(rows).get(Facet.WORST.ordinal())) {
            sum += count;
        }
        assertThat(sum).isEqualTo(rows.rows().size());
    }

    @Test
    void every_count_is_what_choosing_just_that_value_beside_the_other_facets_shows() {
        String group = rows.values(Facet.GROUP).get(1).key();
        Map<Facet, Set<String>> chosen = Map.of(
                Facet.WORST, Set.of("CRITICAL", "SERIOUS"), Facet.GROUP, Set.of(group));
        List<int[]> counts = new Filter(rows, "", null, chosen).counts(rows);
        for (Facet facet : Facet.values()) {
            for (int i = 0; i < rows.values(facet).size(); i++) {
                Map<Facet, Set<String>> just = new HashMap<>(chosen);
                just.put(facet, Set.of(rows.values(facet).get(i).key()));
                assertThat((long) counts.get(facet.ordinal())[i])
                        .as(facet + " " + rows.values(facet).get(i).label())
                        .isEqualTo(seen("", null, just));
            }
        }
    }

    @Test
    void values_of_one_facet_are_alternatives_and_facets_narrow_together() {
        long critical = seen("", null, Map.of(Facet.WORST, Set.of("CRITICAL")));
        long serious = seen("", null, Map.of(Facet.WORST, Set.of("SERIOUS")));
        long either = seen("", null, Map.of(Facet.WORST, Set.of("CRITICAL", "SERIOUS")));
        assertThat(either).isEqualTo(critical + serious).isPositive();
        assertThat(seen("", null, Map.of(Facet.WORST, Set.of(Facet.NO_FLAGS), Facet.RULE, Set.of("A1")))).isZero();
    }

    @Test
    void a_value_that_nobody_has_left_stays_with_a_zero() {
        Filter filter = new Filter(rows, "", null, Map.of(Facet.WORST, Set.of(Facet.NO_FLAGS)));
        int[] rules = filter.counts(rows).get(Facet.RULE.ordinal());
        assertThat(rules).hasSize(AllRules.with(Limits.DEFAULTS).size()).containsOnly(0);
    }

    @Test
    void all_words_of_a_search_must_be_found_in_name_group_teacher_or_id() {
        StudentRow one = rows.rows().getFirst();
        String first = one.words(Column.NAME).split(" ")[1].toUpperCase(Locale.ROOT);
        String both = first + "  " + one.words(Column.GROUP).toLowerCase(Locale.ROOT);
        assertThat(new Filter(rows, both, null, Map.of())).accepts(one);
        assertThat(new Filter(rows, one.studyRight(), null, Map.of())).accepts(one);
        assertThat(seen(one.studyRight(), null, Map.of())).isEqualTo(1);
        assertThat(new Filter(rows, first + " eiolemassa", null, Map.of())).rejects(one);
    }

    @Test
    void units_workplaces_and_ids_are_found_and_told_when_the_row_does_not_show_them() {
        Texts texts = Texts.beside(StudentsScreen.class, "Students.properties");
        Student open = People.busy("right-a", "Kaislavuo", "Eevi", false);
        Student hidden = People.busy("right-b", "Salokangas", "Helka", true);
        StudentRows some = new RowMaker(People.standing(Make.cohort(open, hidden)), texts, Language.FI).make(Progress.NONE);
        assertThat(found(some, "rantapaja")).as("nobody under turvakielto is found by a workplace")
                .containsExactly("right-a Rantapaja Oy");
        assertThat(found(some, "salokangas")).as("nor by name").isEmpty();
        assertThat(found(some, "solmu")).containsExactly("right-a Merenkulun solmut", "right-b Merenkulun solmut");
        assertThat(found(some, "learner-right-b")).containsExactly("right-b learner-right-b");
        assertThat(found(some, "lh24a solmu kaisla")).containsExactly("right-a Merenkulun solmut");
        assertThat(found(some, "kaislavuo lh24a")).as("the row shows them").containsExactly("right-a -");
        assertThat(found(some, "tuulasvirta kaisla")).as("a column that is not shown")
                .containsExactly("right-a Tuulasvirta Ilkka");
    }

    private static List<String> found(StudentRows all, String search) {
        Filter filter = new Filter(all, search, null, Map.of());
        return all.rows().stream().filter(filter).map(row -> {
            Filter.Found found = filter.unseen(row, List.of(Column.NAME, Column.GROUP));
            return row.studyRight() + " " + (found == null ? "-" : found.words());
        }).sorted().toList();
    }

    @Test
    void those_picked_elsewhere_are_a_ground_that_facets_count_within() {
        Set<String> two = Set.of(rows.rows().get(0).studyRight(), rows.rows().get(5).studyRight());
        assertThat(seen("", two, Map.of())).isEqualTo(2);
        int sum = 0;
        for (int count : new Filter(rows, "", two, Map.of()).counts(rows).get(Facet.GROUP.ordinal())) {
            sum += count;
        }
        assertThat(sum).isEqualTo(2);
    }

    @Test
    void a_chosen_value_that_nobody_has_any_more_still_narrows() {
        Map<Facet, Set<String>> chosen = Map.of(Facet.GROUP, Set.of("LH99Z"));
        StudentRows with = rows.with(chosen);
        assertThat(with.number(Facet.GROUP, "LH99Z")).isNotNegative();
        assertThat(with.rows().stream().filter(new Filter(with, "", null, chosen))).isEmpty();
    }

    @Test
    void worst_flag_of_a_row_agrees_with_its_counts() {
        for (StudentRow row : rows.rows()) {
            String worst = rows.values(Facet.WORST).get(row.values(Facet.WORST)[0]).key();
            if (worst.equals(Facet.NO_FLAGS)) {
                assertThat(row.flags()).isZero();
            } else {
                assertThat(row.flags(Severity.valueOf(worst))).isPositive();
            }
        }
    }
}

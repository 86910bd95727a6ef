package fi.luotsi.work;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.follow.NotComputed;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.store.TestStores;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What earlier imports tell, through real imports and a real store. */
class EarlierImportsTest {

    private static final Set<String> RULES = Set.of("A6", "B9", "E22", "F7");
    private static final String UNIT = Weeks.unit("106234", Weeks.period("j1", "2026-09-01", "2026-12-11"));
    private static final String OTHER = Weeks.unit("106235", Weeks.period("j2", "2026-11-02", "2026-12-18"));

    @TempDir
    Path folder;

    private Keep keep;

    @BeforeEach
    void open() throws Exception {
        keep = TestStores.door().create(folder.resolve("store"), "Koe", true, "koe koe koe koe".toCharArray()).keep();
    }

    @AfterEach
    void close() {
        keep.close();
    }

    private void plans(int week, String... plans) {
        Weeks.plans(keep, week, plans);
    }

    private void rights(int week, String... rights) {
        Weeks.rights(keep, week, rights);
    }

    private FlagRun run(int weekAndDay) {
        LocalDate date = Weeks.FIRST.toLocalDate().plusDays(weekAndDay);
        return new FollowUp(keep).standing(date, null, LimitBook.EMPTY, 8, Progress.NONE).run();
    }

    private static List<String> found(FlagRun run) {
        return run.flags().stream().filter(flag -> RULES.contains(flag.rule().id()))
                .map(flag -> flag.rule().id() + " " + (flag.studyRight().equals(Weeks.A) ? "A" : "B")).sorted().toList();
    }

    private static Set<String> unsaid(FlagRun run) {
        return run.notComputed().stream().filter(row -> row.missing().equals("earlier-import") && row.studyRight() == null)
                .map(NotComputed::rule).collect(Collectors.toSet());
    }

    @Test
    void three_imports_tell_what_has_come_gone_and_ended() {
        plans(0, Weeks.plan(Weeks.A, "2026-08-20", "2026-09-20", UNIT, OTHER));
        rights(0, Weeks.right(Weeks.A), Weeks.right(Weeks.B));
        plans(1, Weeks.plan(Weeks.A, "2026-08-20", "2026-10-10", UNIT), Weeks.plan(Weeks.B, "2026-08-12", "2026-10-10", UNIT));
        plans(2, Weeks.plan(Weeks.A, "2026-08-20", "2026-10-10", UNIT));
        rights(2, Weeks.right(Weeks.A, "2026-10-15 eronnut"), Weeks.right(Weeks.B));
        assertThat(found(run(6))).isEmpty();
        assertThat(unsaid(run(6))).contains("A6", "B9", "E22", "F7");
        assertThat(found(run(7))).containsExactly("A6 B", "B9 A");
        assertThat(unsaid(run(7))).containsExactly("F7");
        FlagRun last = run(14);
        // A lost nothing in the last import; B is not in its file, which is no loss either.
        assertThat(found(last)).containsExactly("A6 B", "F7 A");
        assertThat(unsaid(last)).isEmpty();
    }

    @Test
    void trend_points_see_what_was_known_on_their_day() {
        plans(0, Weeks.plan(Weeks.A, "2026-08-20", "2026-09-20", UNIT, OTHER));
        plans(1, Weeks.plan(Weeks.A, "2026-08-20", "2026-10-10", UNIT), Weeks.plan(Weeks.B, "2026-08-12", "2026-10-10", UNIT));
        plans(2, Weeks.plan(Weeks.A, "2026-08-20", "2026-10-17", UNIT), Weeks.plan(Weeks.B, "2026-08-12", "2026-10-10", UNIT));
        Standing standing = new FollowUp(keep).standing(
                Weeks.FIRST.toLocalDate().plusDays(14), null, LimitBook.EMPTY, 2, Progress.NONE);
        assertThat(standing.trend()).extracting(point -> found(point.run()))
                .containsExactly(List.of("A6 B", "B9 A"), List.of("A6 B"));
        assertThat(found(run(7))).isEqualTo(found(standing.trend().getFirst().run()));
    }

    @Test
    void an_import_of_another_source_does_not_hide_a_loss() {
        plans(0, Weeks.plan(Weeks.A, "2026-08-20", "2026-09-20", UNIT, OTHER));
        plans(1, Weeks.plan(Weeks.A, "2026-08-20", "2026-10-10", UNIT));
        rights(2, Weeks.right(Weeks.A));
        assertThat(found(run(14))).containsExactly("B9 A");
        assertThat(unsaid(run(14))).containsExactly("F7");
    }

    @Test
    void plans_that_come_with_the_first_of_their_unit_are_not_judged() {
        rights(0, Weeks.right(Weeks.A), Weeks.right(Weeks.B));
        plans(1, Weeks.plan(Weeks.A, "2026-08-12", "2026-10-10", UNIT), Weeks.plan(Weeks.B, "2026-08-12", "2026-10-10", UNIT));
        assertThat(found(run(7))).isEmpty();
        assertThat(unsaid(run(7))).contains("A6", "B9");
    }

    /** Every rule on earlier imports finds somebody in practice data of any seed, size and anchor. */
    @ParameterizedTest
    @CsvSource({"1, 80, 2026-07-15", "2, 80, 2026-11-22", "3, 80, 2028-02-29"})
    void practice_data_has_an_example_of_each(long seed, int students, LocalDate anchor) {
        new PracticeStore(TestStores.door(), Weeks.importFiles(anchor.atStartOfDay()))
                .fill(keep, new PracticeStore.Size(students, seed, 6, anchor), Progress.NONE);
        FlagRun run = new FollowUp(keep).standing(anchor, null, LimitBook.EMPTY, 1, Progress.NONE).run();
        assertThat(run.flags().stream().filter(flag -> flag.hiddenBy() == null).map(Flag::rule)
                .map(card -> card.id()).collect(Collectors.toSet())).containsAll(RULES);
    }
}

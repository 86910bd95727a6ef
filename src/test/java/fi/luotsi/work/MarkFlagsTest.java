package fi.luotsi.work;

import static fi.luotsi.work.Weeks.A;
import static fi.luotsi.work.Weeks.B;
import static fi.luotsi.work.Weeks.FIRST;
import static fi.luotsi.work.Weeks.period;
import static fi.luotsi.work.Weeks.plan;
import static fi.luotsi.work.Weeks.right;
import static fi.luotsi.work.Weeks.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagMarks;
import fi.luotsi.core.follow.FlagState;
import fi.luotsi.core.keep.Deed;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Mark;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.store.TestStores;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of a flag over three imports: rule D2, periods that end with no demonstration planned. */
class MarkFlagsTest {

    /** Ends within 30 days of every reporting date below, and has no demonstration. */
    private static final String OPEN = unit("106234", period("j1", "2026-09-01", "2026-10-23"));
    private static final String SECOND = unit("106235", period("j2", "2026-09-07", "2026-10-23"));

    @TempDir
    Path folder;

    private Keep keep;

    @BeforeEach
    void open() throws Exception {
        keep = TestStores.door().create(folder.resolve("store"), "Koe", false, "koe koe koe koe".toCharArray()).keep();
    }

    @AfterEach
    void close() {
        keep.close();
    }

    private static String of(String right, String updated, String... units) {
        return plan(right, "2026-08-20", updated, units);
    }

    private Standing on(int day) {
        return new FollowUp(keep).standing(
                FIRST.toLocalDate().plusDays(day), null, LimitBook.EMPTY, 8, Progress.NONE);
    }

    private MarkFlags marker(int day) {
        return new MarkFlags(keep, Clock.fixed(
                FIRST.plusDays(day).plusHours(4).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), "ope");
    }

    private static List<Flag> d2(Standing standing) {
        return standing.run().flags().stream().filter(flag -> flag.rule().id().equals("D2")).toList();
    }

    private static List<FlagState> states(Standing standing) {
        return d2(standing).stream().map(Flag::state).toList();
    }

    private void import0() {
        Weeks.plans(keep, 0, of(A, "2026-10-01", OPEN));
        Weeks.rights(keep, 0, right(A));
    }

    @Test
    void a_flag_is_new_then_open_then_seen_over_imports() {
        import0();
        assertThat(states(on(0))).containsExactly(FlagState.NEW);
        Weeks.plans(keep, 1, of(A, "2026-10-08", OPEN));
        Standing second = on(7);
        assertThat(states(second)).containsExactly(FlagState.OPEN);
        marker(7).seen(second, d2(second));
        assertThat(states(on(7))).containsExactly(FlagState.SEEN);
        assertThat(states(new FollowUp(keep).marked(second))).containsExactly(FlagState.SEEN);
        Weeks.plans(keep, 2, of(A, "2026-10-15", OPEN));
        assertThat(states(on(14))).containsExactly(FlagState.SEEN);
        assertThat(states(on(0))).as("on a date before the mark").containsExactly(FlagState.NEW);
        Mark mark = on(14).marks().of(d2(on(14)).getFirst()).mark();
        assertThat(mark.who()).isEqualTo("ope");
        assertThat(mark.made()).isEqualTo(FIRST.plusDays(7).plusHours(4));
        assertThat(on(14).run().flags().stream().filter(Flag::counted)).anyMatch(flag -> flag.rule().id().equals("D2"));
    }

    @Test
    void seen_says_nothing_of_a_flag_that_went_and_came_again() {
        import0();
        marker(0).seen(on(0), d2(on(0)));
        Weeks.plans(keep, 1, of(A, "2026-10-08", unit("106234", period("j1", "2026-09-01", "2026-12-23"))));
        assertThat(d2(on(7))).isEmpty();
        assertThat(on(7).marks().clearedOf(A)).extracting(Mark::deed).containsExactly(Deed.SEEN);
        Weeks.plans(keep, 2, of(A, "2026-10-15", OPEN));
        assertThat(states(on(14))).containsExactly(FlagState.NEW);
    }

    @Test
    void what_is_said_to_be_mended_is_proved_by_newer_data_of_its_source() {
        import0();
        marker(2).mended(on(2), d2(on(2)));
        assertThat(states(on(2))).containsExactly(FlagState.MENDED);
        Weeks.rights(keep, 1, right(A, "2026-10-09 loma"));
        assertThat(states(on(7))).as("KOSKI proves nothing of a plan").containsExactly(FlagState.MENDED);
        Weeks.plans(keep, 2, of(A, "2026-10-15", OPEN));
        Standing third = on(14);
        assertThat(states(third)).containsExactly(FlagState.OPEN);
        assertThat(third.marks().of(d2(third).getFirst()).disproved()).isTrue();
    }

    @Test
    void a_file_without_the_student_proves_nothing() {
        import0();
        marker(2).mended(on(2), d2(on(2)));
        Weeks.plans(keep, 1, of(B, "2026-10-08", unit("106235")));
        assertThat(states(on(7)).getFirst()).isEqualTo(FlagState.MENDED);
    }

    @Test
    void postponed_and_wrong_rest_until_their_day() {
        import0();
        LocalDate until = FIRST.toLocalDate().plusDays(7);
        marker(0).postpone(on(0), d2(on(0)), until);
        assertThat(states(on(6))).containsExactly(FlagState.POSTPONED);
        assertThat(on(6).openOf(A)).noneMatch(flag -> flag.rule().id().equals("D2"));
        assertThat(states(on(7))).containsExactly(FlagState.OPEN);
        assertThat(on(7).openOf(A)).anyMatch(flag -> flag.rule().id().equals("D2"));
        marker(7).wrong(on(7), d2(on(7)), " Näyttö on sovittu suullisesti ", until.plusDays(7));
        Weeks.plans(keep, 1, of(A, "2026-10-08", OPEN));
        Standing second = on(8);
        assertThat(states(second)).containsExactly(FlagState.WRONG);
        assertThat(second.marks().judgedWrong("D2")).isEqualTo(1);
        assertThat(second.marks().of(d2(second).getFirst()).mark().reason()).isEqualTo("Näyttö on sovittu suullisesti");
        assertThat(on(14).marks().judgedWrong("D2")).isZero();
        assertThatThrownBy(() -> marker(8).wrong(second, d2(second), "  ", until.plusDays(20)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> marker(8).postpone(second, d2(second), second.date()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_last_deed_is_taken_back_with_all_its_flags() {
        Weeks.plans(keep, 0, of(A, "2026-10-01", OPEN, SECOND));
        Weeks.rights(keep, 0, right(A));
        Standing standing = on(1);
        marker(1).seen(standing, List.of(d2(standing).getFirst()));
        marker(1).postpone(standing, d2(standing), FIRST.toLocalDate().plusDays(9));
        assertThat(states(on(1))).containsOnly(FlagState.POSTPONED).hasSize(2);
        assertThat(marker(1).undoLast(standing)).isTrue();
        assertThat(states(on(1))).containsExactly(FlagState.SEEN, FlagState.NEW);
        assertThat(marker(1).undoLast(standing)).isTrue();
        assertThat(states(on(1))).containsOnly(FlagState.NEW);
        assertThat(marker(1).undoLast(standing)).isFalse();
        assertThat(keep.marks()).as("the history loses nothing").hasSize(6);
    }

    @Test
    void a_deed_is_taken_back_with_all_its_flags_whatever_came_after_it() {
        Weeks.plans(keep, 0, of(A, "2026-10-01", OPEN, SECOND));
        Weeks.rights(keep, 0, right(A));
        Standing standing = on(1);
        long first = marker(1).postpone(standing, d2(standing), FIRST.toLocalDate().plusDays(9));
        marker(1).seen(standing, List.of(d2(standing).getFirst()));
        assertThat(marker(1).seen(standing, List.of())).as("nothing to mark is no deed").isZero();
        assertThat(states(on(1))).containsExactlyInAnyOrder(FlagState.SEEN, FlagState.POSTPONED);
        marker(1).undo(standing, first);
        assertThat(states(on(1))).containsExactlyInAnyOrder(FlagState.SEEN, FlagState.NEW);
        int deeds = keep.marks().size();
        marker(1).undo(standing, first);
        assertThat(keep.marks()).as("once is enough").hasSize(deeds);
    }

    @Test
    void one_mark_is_taken_back_alone() {
        Weeks.plans(keep, 0, of(A, "2026-10-01", OPEN, SECOND));
        Weeks.rights(keep, 0, right(A));
        marker(1).seen(on(1), d2(on(1)));
        Standing marked = on(1);
        marker(1).undo(marked, marked.marks().of(d2(marked).getFirst()).mark());
        assertThat(states(on(1))).containsExactly(FlagState.NEW, FlagState.SEEN);
    }

    @Test
    void a_mark_finds_its_flag_when_the_code_of_the_unit_changes() {
        import0();
        marker(1).seen(on(1), d2(on(1)));
        Weeks.plans(keep, 1, of(A, "2026-10-08", unit("206234", period("j1", "2026-09-01", "2026-10-23"))));
        Standing second = on(7);
        assertThat(d2(second)).extracting(Flag::item).containsExactly("tutkinnonosat_206234");
        assertThat(states(second)).containsExactly(FlagState.SEEN);
        assertThat(second.marks().cleared()).isEmpty();
        marker(7).postpone(second, d2(second), FIRST.toLocalDate().plusDays(30));
        assertThat(states(on(7))).containsExactly(FlagState.POSTPONED);
        assertThat(on(7).marks().cleared()).as("the older mark was replaced").isEmpty();
    }

    @Test
    void a_mark_that_two_flags_might_be_meant_by_goes_to_neither_and_is_kept() {
        import0();
        marker(1).seen(on(1), d2(on(1)));
        Weeks.plans(keep, 1, of(A, "2026-10-08", unit("206234", period("j1", "2026-09-01", "2026-10-23")),
                unit("206235", period("j2", "2026-09-01", "2026-10-23"))));
        assertThat(states(on(7))).containsExactly(FlagState.NEW, FlagState.NEW);
        assertThat(on(7).marks().clearedOf(A)).hasSize(1);
    }

    @Test
    void marks_survive_split_repeated_and_reordered_imports() {
        Weeks.plans(keep, 0, of(A, "2026-10-01", OPEN), of(B, "2026-10-01", OPEN));
        Weeks.rights(keep, 0, right(A), right(B));
        Standing first = on(0);
        marker(0).wrong(first, d2(first), "Sovittu", FIRST.toLocalDate().plusMonths(6));
        FlagMarks before = on(0).marks();
        assertThat(before.judgedWrong("D2")).isEqualTo(2);
        Weeks.plans(keep, 0, of(A, "2026-10-01", OPEN), of(B, "2026-10-01", OPEN));
        assertThat(on(0).marks()).isEqualTo(before);
        Weeks.rights(keep, 1, right(B), right(A));
        Weeks.plans(keep, 1, of(B, "2026-10-08", OPEN));
        Weeks.plans(keep, 2, of(A, "2026-10-08", OPEN));
        assertThat(on(14).marks()).isEqualTo(before);
        assertThat(states(on(14))).containsExactly(FlagState.WRONG, FlagState.WRONG);
    }

    private static List<Flag> d17(Standing standing) {
        return standing.run().flags().stream().filter(flag -> flag.rule().id().equals("D17")).toList();
    }

    @Test
    void a_mark_finds_its_flag_when_the_period_is_renumbered() {
        Weeks.plans(keep, 0, of(A, "2026-10-01", unit("106234", period("j1", "2026-09-01", "2028-01-31"))));
        Weeks.rights(keep, 0, right(A));
        marker(1).wrong(on(1), d17(on(1)), "Sovittu", FIRST.toLocalDate().plusDays(14));
        Weeks.plans(keep, 1, of(A, "2026-10-08", unit("106234", period("k9", "2026-09-01", "2028-01-31"))));
        assertThat(d17(on(13))).extracting(Flag::item).containsExactly("k9");
        assertThat(d17(on(13))).extracting(Flag::state).containsExactly(FlagState.WRONG);
        assertThat(on(13).marks().cleared()).isEmpty();
        assertThat(d17(on(14))).as("until its day under the new id too").extracting(Flag::state)
                .containsExactly(FlagState.OPEN);
    }

    @Test
    void a_postponed_flag_that_goes_and_comes_again_rests_until_its_day() {
        import0();
        marker(0).postpone(on(0), d2(on(0)), FIRST.toLocalDate().plusDays(15));
        Weeks.plans(keep, 1, of(A, "2026-10-08", unit("106234", period("j1", "2026-09-01", "2026-12-23"))));
        assertThat(d2(on(7))).isEmpty();
        assertThat(on(7).marks().clearedOf(A)).extracting(Mark::deed).containsExactly(Deed.POSTPONED);
        Weeks.plans(keep, 2, of(A, "2026-10-15", OPEN));
        assertThat(states(on(14))).containsExactly(FlagState.POSTPONED);
        assertThat(states(on(15))).containsExactly(FlagState.OPEN);
    }

    @Test
    void two_imports_of_one_day_are_two_steps_of_a_flags_life() {
        import0();
        marker(0).seen(on(0), d2(on(0)));
        Weeks.plans(keep, 1, of(A, "2026-10-08", unit("106234", period("j1", "2026-09-01", "2026-12-23"))));
        assertThat(d2(on(7))).isEmpty();
        Weeks.plans(keep, 1, of(A, "2026-10-09", OPEN));
        assertThat(states(on(7))).as("it went and came again").containsExactly(FlagState.NEW);
        assertThat(states(on(0))).as("the day of the first import").containsExactly(FlagState.SEEN);
        marker(7).seen(on(7), d2(on(7)));
        Weeks.plans(keep, 1, of(A, "2026-10-10", OPEN));
        assertThat(states(on(7))).as("a third import of that day changes nothing").containsExactly(FlagState.SEEN);
    }

    @Test
    void each_day_and_each_import_has_the_limits_of_its_day() {
        import0();
        Weeks.plans(keep, 1, of(A, "2026-10-08", OPEN));
        Weeks.plans(keep, 2, of(A, "2026-10-15", OPEN));
        // One day's notice instead of thirty, decided on the second day and in force from the eleventh on.
        LimitBook book = new LimitBook(List.of(new LimitChange(
                "D2", "days", 1, null, FIRST.toLocalDate().plusDays(10), "Sovittu", "ope", FIRST.plusDays(1))));
        assertThat(d2(by(book, 9))).hasSize(1);
        assertThat(d2(by(book, 10))).isEmpty();
        assertThat(d2(by(book, 16))).isEmpty();
        assertThat(d2(by(book, 17))).as("the day before the period's last").hasSize(1);
        assertThat(d2(by(book, 17)).getFirst().limit().value()).isEqualTo(1);
        assertThat(d2(by(book, 9)).getFirst().limit().value()).as("a past day again").isEqualTo(30);
        assertThat(by(book, 14).trend()).extracting(point -> point.run().flags().stream()
                .filter(flag -> flag.rule().id().equals("D2")).count())
                .as("plans alone, then with rights, a week later, and under the new limit")
                .containsExactly(0L, 1L, 1L, 0L);
    }

    private Standing by(LimitBook book, int day) {
        return new FollowUp(keep).standing(FIRST.toLocalDate().plusDays(day), null, book, 8, Progress.NONE);
    }

    @Test
    void marks_on_another_unit_are_not_called_cleared() {
        import0();
        marker(1).seen(on(1), d2(on(1)));
        Standing other = new FollowUp(keep).standing(
                FIRST.toLocalDate().plusDays(1), "Toinen", LimitBook.EMPTY, 8, Progress.NONE);
        assertThat(other.marks()).isEqualTo(FlagMarks.NONE);
    }
}

package fi.luotsi.store;

import static fi.luotsi.store.Imports.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.core.keep.Deed;
import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Mark;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Rows.Outcome;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanVersion;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.plan.Stay;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.LimitChange;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepContractTest {

    @TempDir
    private Path temp;

    private Keep keep;

    @BeforeEach
    void create() throws Exception {
        keep = TestStores.open(TestStores.fresh(temp));
    }

    @AfterEach
    void close() {
        keep.close();
    }

    private void reopen() throws Exception {
        keep.close();
        keep = TestStores.open(temp.resolve("store"));
    }

    private static List<Plan> plans(int from, int to, String updated) {
        return IntStream.range(from, to).mapToObj(n -> MakeMany.smallPlan(n, updated)).toList();
    }

    @Test
    void a_new_store_is_empty() throws Exception {
        assertThat(keep.name()).isEqualTo("Rantatie");
        assertThat(keep.practice()).isFalse();
        assertThat(keep.snapshots()).isEmpty();
        assertThat(keep.cohort(0)).isSameAs(Cohort.EMPTY);
        assertThatThrownBy(() -> keep.cohort(1)).isInstanceOf(IllegalArgumentException.class);
        reopen();
        assertThat(keep.name()).isEqualTo("Rantatie");
        assertThat(keep.health(Progress.NONE).faults()).isEmpty();
    }

    @Test
    void an_import_is_read_back_as_it_was() throws Exception {
        try (Importing run = keep.begin(MONDAY)) {
            Importing.FileRows plans = run.file("plans.json");
            assertThat(plans.plan(MakeMany.plan(1, "2026-10-01"))).isEqualTo(Outcome.NEW);
            plans.keep(Source.EHOKS, "a1");
            Importing.FileRows rights = run.file("rights.json");
            assertThat(rights.right(MakeMany.right(1, 3))).isEqualTo(Outcome.NEW);
            rights.keep(Source.KOSKI, "a2");
            Importing.FileRows roster = run.file("roster.csv");
            assertThat(roster.placement(MakeMany.placement(1, "LH25A"))).isEqualTo(Outcome.NEW);
            roster.keep(Source.ROSTER, "a3");
            assertThat(run.complete(List.of(Imports.report("plans.json", 1)))).isEqualTo(1);
        }
        reopen();
        assertThat(keep.snapshots()).containsExactly(
                new SnapshotInfo(1, MONDAY, List.of(Imports.report("plans.json", 1))));
        Cohort cohort = keep.cohort(1);
        assertThat(cohort.snapshot()).isEqualTo(1);
        assertThat(cohort.sources()).containsExactly(
                new SourceAge(Source.EHOKS, MONDAY, 1), new SourceAge(Source.KOSKI, MONDAY, 1),
                new SourceAge(Source.ROSTER, MONDAY, 1));
        Student student = cohort.students().getFirst();
        assertThat(student.plan()).isEqualTo(MakeMany.plan(1, "2026-10-01"));
        assertThat(student.right().orNull()).isEqualTo(MakeMany.right(1, 3));
        assertThat(student.placement().orNull()).isEqualTo(MakeMany.placement(1, "LH25A"));
        assertThat(student.inLatest()).isTrue();
    }

    @Test
    void an_import_is_visible_only_when_it_is_complete() {
        Imports.plans(keep, MONDAY, "a1", plans(0, 3, "2026-10-01"));
        try (Importing run = keep.begin(MONDAY.plusDays(7))) {
            Importing.FileRows file = run.file("plans.json");
            plans(0, 1200, "2026-10-08").forEach(file::plan);
            file.keep(Source.EHOKS, "a2");
            assertThat(keep.snapshots()).hasSize(1);
            assertThat(keep.cohort(1).students()).hasSize(3);
            assertThat(run.complete(List.of())).isEqualTo(2);
        }
        assertThat(keep.cohort(1).students()).hasSize(3)
                .allMatch(student -> student.plan().updated().toString().equals("2026-10-01"));
        assertThat(keep.cohort(2).students()).hasSize(1200)
                .allMatch(student -> student.plan().updated().toString().equals("2026-10-08"));
        assertThat(keep.health(Progress.NONE).faults()).isEmpty();
    }

    @Test
    void a_cancelled_import_leaves_nothing() throws Exception {
        Imports.plans(keep, MONDAY, "a1", plans(0, 3, "2026-10-01"));
        long rows = keep.health(Progress.NONE).rows();
        try (Importing run = keep.begin(MONDAY.plusDays(7))) {
            Importing.FileRows file = run.file("plans.json");
            plans(0, 1200, "2026-10-08").forEach(file::plan);
            file.keep(Source.EHOKS, "a2");
        }
        assertThat(keep.snapshots()).hasSize(1);
        assertThat(keep.health(Progress.NONE).rows()).isEqualTo(rows);
        assertThat(Imports.plans(keep, MONDAY.plusDays(8), "a2", plans(0, 2, "2026-10-08"))).isEqualTo(2);
        reopen();
        assertThat(keep.cohort(2).students()).hasSize(3);
    }

    @Test
    void a_large_import_is_cancelled_at_once_and_leaves_nothing() throws Exception {
        Imports.plans(keep, MONDAY, "a1", plans(0, 3, "2026-10-01"));
        Keep.Health before = keep.health(Progress.NONE);
        cancel();
        assertThat(keep.snapshots()).hasSize(1);
        assertThat(keep.cohort(1).students()).hasSize(3);
        // A durable change while what was written is still being removed: the note beside the database must agree.
        keep.setting("n", "1");
        reopen();
        Keep.Health after = keep.health(Progress.NONE);
        assertThat(after.faults()).isEmpty();
        assertThat(after.rows()).as("nothing of it is left").isEqualTo(
                before.rows() + 2); // the setting, and the row of the log that tells of the opening
        assertThat(Imports.plans(keep, MONDAY.plusDays(8), "a2", plans(0, 4, "2026-10-08"))).isEqualTo(2);
        assertThat(keep.cohort(2).students()).hasSize(4);
    }

    private void cancel() {
        long start;
        try (Importing run = keep.begin(MONDAY.plusDays(7))) {
            Importing.FileRows file = run.file("plans.json");
            plans(0, 15_000, "2026-10-08").forEach(file::plan);
            start = System.nanoTime();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void closing_the_store_ends_an_import_that_is_under_way() throws Exception {
        Importing run = keep.begin(MONDAY);
        Importing.FileRows file = run.file("plans.json");
        plans(0, 600, "2026-10-08").forEach(file::plan);
        reopen();
        assertThat(keep.snapshots()).isEmpty();
        // What the store is, which ways in its log knows of, how far that has come, and the log: nothing of the import.
        assertThat(keep.health(Progress.NONE).rows()).isEqualTo(3 + keep.uses().size());
        // A batch is written while the next is gathered, so that its fault comes with the one after it.
        assertThatThrownBy(() -> plans(600, 1700, "2026-10-08").forEach(file::plan)).isInstanceOf(StoreFault.class)
                .hasMessage("closed");
        assertThatThrownBy(() -> run.complete(List.of())).isInstanceOf(RuntimeException.class);
    }

    @Test
    void only_one_import_at_a_time() {
        try (Importing run = keep.begin(MONDAY)) {
            assertThatThrownBy(() -> keep.begin(MONDAY)).isInstanceOf(StoreFault.class)
                    .hasMessage("import-under-way");
            assertThat(run.seen("a1")).isFalse();
        }
        assertThat(Imports.plans(keep, MONDAY, "a1", plans(0, 1, "2026-10-01"))).isEqualTo(1);
    }

    @Test
    void a_refused_file_is_left_out_and_the_others_stay() {
        try (Importing run = keep.begin(MONDAY)) {
            Importing.FileRows good = run.file("good.json");
            plans(0, 10, "2026-10-01").forEach(good::plan);
            good.keep(Source.EHOKS, "a1");
            Importing.FileRows bad = run.file("bad.json");
            plans(5, 700, "2026-10-09").forEach(bad::plan);
            bad.discard();
            Importing.FileRows other = run.file("other.json");
            assertThat(other.plan(MakeMany.smallPlan(5, "2026-10-01"))).isEqualTo(Outcome.REPEATED);
            plans(10, 12, "2026-10-01").forEach(other::plan);
            other.keep(Source.EHOKS, "a2");
            run.complete(List.of());
        }
        Cohort cohort = keep.cohort(1);
        assertThat(cohort.students()).hasSize(12)
                .allMatch(student -> student.plan().updated().toString().equals("2026-10-01"));
        assertThat(keep.health(Progress.NONE).faults()).isEmpty();
        assertThat(keep.begin(MONDAY)).satisfies(run -> {
            assertThat(run.seen("a2")).isTrue();
            assertThat(run.seen("other")).isFalse();
            run.close();
        });
    }

    @Test
    void the_settings_stay() throws Exception {
        keep.setting("window", "30");
        keep.setting("window", "31");
        keep.setting("language", "sv");
        reopen();
        assertThat(keep.settings()).containsOnly(
                Map.entry("window", "31"), Map.entry("language", "sv"));
    }

    @Test
    void decisions_stay_in_their_order() throws Exception {
        LimitChange all = new LimitChange(
                "B1", "serious", 150, null, LocalDate.parse("2026-11-01"), "Tiimi sopi", "maija", MONDAY);
        LimitChange own = new LimitChange(
                "B1", "serious", null, "Tekniikka", LocalDate.parse("2026-10-01"), "Palautetaan", "matti", MONDAY);
        keep.decide(all);
        keep.decide(own);
        keep.decide(all);
        LimitChange stop = new LimitChange(
                LimitChange.CLOCK, "2026-12-21..2027-01-06", 1, null, LocalDate.parse("2026-10-01"), "Joulu", "maija",
                MONDAY);
        keep.decide(stop);
        reopen();
        assertThat(keep.limitChanges()).containsExactly(all, own, all, stop);
        assertThat(keep.health(Progress.NONE).faults()).isEmpty();
    }

    @Test
    void a_cancelled_health_check_stops() {
        Imports.plans(keep, MONDAY, "a1", plans(0, 3, "2026-10-01"));
        Progress stop = new Progress() {
            @Override
            public void at(String what, long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> keep.health(stop)).isInstanceOf(Progress.Cancelled.class);
        assertThat(keep.cohort(1).students()).hasSize(3);
    }

    @Test
    void snapshots_share_what_did_not_change() {
        Imports.plans(keep, MONDAY, "a1", plans(0, 20, "2026-10-01"));
        List<Plan> next = new ArrayList<>(plans(0, 19, "2026-10-01"));
        next.add(MakeMany.smallPlan(19, "2026-10-09"));
        Imports.plans(keep, MONDAY.plusDays(7), "a2", next);
        List<Student> before = keep.cohort(1).students();
        List<Student> after = keep.cohort(2).students();
        assertThat(IntStream.range(0, 20).filter(n -> before.get(n).plan() == after.get(n).plan()).count())
                .isEqualTo(19);
    }

    @Test
    void the_versions_of_plans_come_in_their_order_with_their_workplaces() throws Exception {
        Plan first = MakeMany.plan(1, "2026-10-01");
        Plan second = MakeMany.plan(1, "2026-10-08");
        Imports.plans(keep, MONDAY, "a1", List.of(first, MakeMany.smallPlan(2, "2026-10-01")));
        Imports.plans(keep, MONDAY.plusDays(7), "a2", List.of(second, MakeMany.smallPlan(2, "2026-10-01")));
        Imports.rights(keep, MONDAY.plusDays(8), "k1", List.of(MakeMany.right(1, 1)));
        String one = MakeMany.rightOid(1);
        String two = MakeMany.rightOid(2);
        List<PlanVersion> all = List.of(
                new PlanVersion(one, one + "|1", 1, Stay.of(first)), new PlanVersion(two, two + "|2", 1, List.of()),
                new PlanVersion(one, one + "|1", 2, Stay.of(second)));
        assertThat(Stay.of(first)).hasSize(6);
        assertThat(keep.planVersions(0)).isEmpty();
        assertThat(keep.planVersions(1)).isEqualTo(all.subList(0, 2));
        assertThat(keep.planVersions(3)).isEqualTo(all);
        reopen();
        assertThat(keep.planVersions(2)).isEqualTo(all);
        assertThat(keep.planVersions(1)).isEqualTo(all.subList(0, 2));
        assertThatThrownBy(() -> keep.planVersions(4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_version_that_a_later_file_of_the_import_replaced_is_none() {
        try (Importing run = keep.begin(MONDAY)) {
            for (String updated : List.of("2026-10-01", "2026-10-08")) {
                Importing.FileRows file = run.file(updated);
                file.plan(MakeMany.plan(1, updated));
                file.keep(Source.EHOKS, updated);
            }
            run.complete(List.of());
        }
        assertThat(keep.planVersions(1)).extracting(PlanVersion::stays)
                .containsExactly(Stay.of(MakeMany.plan(1, "2026-10-08")));
    }

    @Test
    void deeds_with_flags_are_a_history_that_stays() throws Exception {
        LocalDate day = MONDAY.toLocalDate();
        Mark wrong = new Mark(
                0, null, MONDAY, day, "ope", "D4", MakeMany.rightOid(1), "tutkinnonosat_106234", "x\ny", Deed.WRONG,
                day.plusMonths(6), "Näyttö arvioitiin jo");
        Mark seen = new Mark(
                0, null, MONDAY, day, "ope", "A1", MakeMany.rightOid(2), null, null, Deed.SEEN, null, null);
        Mark undone = new Mark(
                0, 1L, MONDAY.plusDays(1), day, "ope", "A1", MakeMany.rightOid(2), null, null, Deed.UNDONE, null, null);
        assertThat(keep.marks()).isEmpty();
        assertThat(keep.mark(List.of(wrong, seen))).isEqualTo(1);
        assertThat(keep.mark(List.of(undone))).isEqualTo(2);
        reopen();
        assertThat(keep.marks()).containsExactly(wrong.in(1), seen.in(1), undone.in(2));
        assertThat(keep.health(Progress.NONE).faults()).isEmpty();
    }

    @Test
    void many_threads_take_turns() {
        Imports.plans(keep, MONDAY, "a1", plans(0, 300, "2026-10-01"));
        List<Integer> sizes = IntStream.range(0, 24).parallel().mapToObj(n -> {
            if (n % 3 == 0) {
                keep.setting("n" + n, Integer.toString(n));
            }
            return keep.cohort(1).students().size();
        }).toList();
        assertThat(sizes).hasSize(24).containsOnly(300);
        assertThat(keep.settings()).hasSize(8);
    }
}

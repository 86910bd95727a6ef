package fi.luotsi.store;

import static fi.luotsi.store.Imports.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Quarantined;
import fi.luotsi.core.keep.Rows.Outcome;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.Student;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows in quarantine: seen only with their import, kept once, kept 30 days. */
class QuarantineTest {

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

    private static List<LeftOut> rows(int from, int to) {
        return IntStream.range(from, to).mapToObj(n -> Imports.row(Source.ROSTER, n + 2, "x" + n, "LH25A")).toList();
    }

    private int leave(LocalDateTime taken, String sha256, List<LeftOut> rows) {
        try (Importing run = keep.begin(taken)) {
            Importing.FileRows file = run.file("ryhmat.csv");
            rows.forEach(file::leftOut);
            file.keep(Source.ROSTER, sha256);
            return run.complete(List.of(Imports.report("ryhmat.csv", rows.size())));
        }
    }

    @Test
    void rows_come_back_whole_newest_import_first_in_the_order_of_their_file() throws Exception {
        leave(MONDAY, "a1", rows(0, 1200));
        leave(MONDAY.plusDays(7), "a2", rows(1200, 1203));
        keep.close();
        keep = TestStores.open(temp.resolve("store"));
        List<Quarantined> all = keep.quarantine();
        assertThat(all).hasSize(1203).extracting(Quarantined::row).startsWith(rows(1200, 1203).toArray(LeftOut[]::new))
                .endsWith(rows(1198, 1200).toArray(LeftOut[]::new));
        assertThat(all.getFirst().snapshot()).isEqualTo(2);
        assertThat(all.getFirst().taken()).isEqualTo(MONDAY.plusDays(7));
        assertThat(all.getLast().taken()).isEqualTo(MONDAY);
        assertThat(keep.health(Progress.NONE).faults()).isEmpty();
    }

    @Test
    void an_import_of_bad_rows_only_makes_its_report_visible_but_brings_no_data() {
        Imports.placements(keep, MONDAY, "a1", List.of(MakeMany.placement(1, "LH25A")));
        assertThat(leave(MONDAY.plusDays(7), "a2", rows(0, 500))).isEqualTo(2);
        assertThat(keep.snapshots().getFirst().files()).hasSize(1);
        assertThat(keep.quarantine()).hasSize(500);
        assertThat(keep.cohort(2).sources().getFirst().taken()).isEqualTo(MONDAY);
        assertThat(keep.cohort(2).students()).allMatch(Student::inLatest);
    }

    @Test
    void rows_of_an_unfinished_import_are_nobodys_and_leave_nothing() throws Exception {
        long before = keep.health(Progress.NONE).rows();
        try (Importing run = keep.begin(MONDAY)) {
            Importing.FileRows file = run.file("ryhmat.csv");
            rows(0, 1300).forEach(file::leftOut);
            file.keep(Source.ROSTER, "a1");
            assertThat(keep.quarantine()).isEmpty();
        }
        assertThat(keep.quarantine()).isEmpty();
        assertThat(keep.health(Progress.NONE).rows()).isEqualTo(before);
        keep.begin(MONDAY).file("ryhmat.csv").leftOut(rows(0, 1).getFirst());
        keep.close();
        keep = TestStores.open(temp.resolve("store"));
        assertThat(keep.quarantine()).isEmpty();
        assertThat(keep.health(Progress.NONE).rows()).isEqualTo(before + 1); // the log tells of the opening
    }

    @Test
    void rows_of_a_refused_file_are_forgotten_and_those_of_the_others_stay() {
        try (Importing run = keep.begin(MONDAY)) {
            Importing.FileRows good = run.file("a.csv");
            rows(0, 3).forEach(good::leftOut);
            good.keep(Source.ROSTER, "a1");
            Importing.FileRows refused = run.file("b.csv");
            rows(2, 900).forEach(refused::leftOut);
            refused.discard();
            Importing.FileRows other = run.file("c.csv");
            rows(3, 5).forEach(other::leftOut);
            other.keep(Source.ROSTER, "a3");
            run.complete(List.of());
        }
        assertThat(keep.quarantine()).extracting(Quarantined::row).containsExactlyElementsOf(rows(0, 5));
    }

    @Test
    void the_same_row_of_the_same_kind_of_file_is_kept_once() {
        leave(MONDAY, "a1", List.of(Imports.row(Source.ROSTER, 2, "x", "A"), Imports.row(Source.ROSTER, 3, "x", "A")));
        assertThat(keep.quarantine()).as("two rows of one file are two").hasSize(2);
        leave(MONDAY.plusDays(1), "a2", List.of(
                Imports.row(Source.ROSTER, 9, "x", "A"), Imports.row(Source.TABLE, 9, "x", "A"),
                Imports.row(Source.ROSTER, 9, "x", "B")));
        assertThat(keep.quarantine()).hasSize(4);
        leave(MONDAY.plusDays(2), "a1", List.of(Imports.row(Source.ROSTER, 2, "y", "A")));
        assertThat(keep.quarantine()).as("a file seen before adds nothing").hasSize(4);
    }

    @Test
    void rows_are_kept_30_days_by_the_times_of_the_imports() {
        leave(MONDAY, "a1", rows(0, 2));
        leave(MONDAY.plusDays(30), "a2", rows(2, 3));
        assertThat(keep.quarantine()).hasSize(3);
        leave(MONDAY.plusDays(31), "a3", List.of(rows(0, 1).getFirst()));
        assertThat(keep.quarantine()).extracting(Quarantined::row)
                .as("old rows go, one that came again is kept from now on").containsExactly(
                        rows(0, 1).getFirst(), rows(2, 3).getFirst());
        leave(MONDAY.minusDays(100), "a4", rows(7, 8));
        assertThat(keep.quarantine()).as("an earlier time drops nothing").hasSize(3);
        try (Importing run = keep.begin(MONDAY.plusDays(200))) {
            run.complete(List.of());
        }
        assertThat(keep.quarantine()).as("also when nothing else changes").isEmpty();
    }

    @Test
    void released_rows_are_gone_for_good() throws Exception {
        leave(MONDAY, "a1", rows(0, 700));
        List<Long> ids = keep.quarantine().stream().map(Quarantined::id).toList();
        keep.release(List.of());
        keep.release(ids.subList(0, 699));
        keep.close();
        keep = TestStores.open(temp.resolve("store"));
        assertThat(keep.quarantine()).extracting(Quarantined::row).containsExactly(rows(699, 700).getFirst());
        assertThat(keep.health(Progress.NONE).faults()).isEmpty();
    }

    @Test
    void an_addition_takes_nothing_away_and_turns_no_clock_back() {
        Imports.placements(keep, MONDAY, "a1", List.of(MakeMany.placement(1, "LH25A"), MakeMany.placement(2, "LH25A")));
        Imports.placements(keep, MONDAY.plusDays(7), "a2", List.of(MakeMany.placement(1, "LH25B")));
        try (Importing run = keep.begin(MONDAY.plusDays(8))) {
            Importing.FileRows file = run.addition("ryhmat.csv");
            assertThat(file.placement(MakeMany.placement(1, "LH25A"))).as("in the newest file").isEqualTo(Outcome.OLDER);
            assertThat(file.placement(MakeMany.placement(2, "LH25C"))).as("gone from it").isEqualTo(Outcome.CHANGED);
            assertThat(file.placement(MakeMany.placement(3, "LH25C"))).isEqualTo(Outcome.NEW);
            assertThat(file.placement(MakeMany.placement(3, "LH25D"))).as("same file").isEqualTo(Outcome.CHANGED);
            file.keep(Source.ROSTER, "a3");
            assertThat(run.complete(List.of())).isEqualTo(3);
        }
        assertThat(keep.cohort(3).students()).extracting(Student::group).containsExactlyInAnyOrder(
                "LH25B", "LH25C", "LH25D");
        assertThat(keep.cohort(3).students()).allMatch(Student::inLatest);
        assertThat(keep.cohort(3).sources().getFirst().taken()).isEqualTo(MONDAY.plusDays(7));
        try (Importing run = keep.begin(MONDAY.plusDays(9))) {
            Importing.FileRows file = run.addition("ryhmat.csv");
            assertThat(file.placement(MakeMany.placement(3, "LH25D"))).isEqualTo(Outcome.UNCHANGED);
            file.keep(Source.ROSTER, "a4");
            assertThat(run.complete(List.of())).as("nothing new, no snapshot").isEqualTo(3);
        }
    }
}

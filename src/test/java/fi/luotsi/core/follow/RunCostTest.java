package fi.luotsi.core.follow;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Known;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.LimitBook;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Notices when a run of all rules becomes many times as dear: by the memory that it asks for, and by its processor time
 * against reading every field of the same plans once, in the same process. Both bounds are several times what a run
 * needs, so that a busy machine does not trip them.
 */
class RunCostTest {

    private static final LocalDate TODAY = Make.day("2026-10-10");
    private static final RuleSets SETS = new RuleSets(LimitBook.EMPTY, TODAY, null);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private interface Work {
        Object run();
    }

    /** Students with ten units on the way, two of them at a workplace, and two units passed. */
    private static Cohort cohort(int students) {
        List<Student> all = new ArrayList<>();
        for (int i = 0; i < students; i++) {
            String oid = "right-" + i;
            List<PlanItem> items = new ArrayList<>();
            for (int unit = 0; unit < 10; unit++) {
                String code = Integer.toString(106200 + unit);
                items.add(unit % 5 == 4
                        ? Make.vocational(code, Make.workplace(oid + unit, "2026-09-01", "2026-12-18"),
                                Make.demonstration("2026-12-10", "2026-12-17"))
                        : Make.vocational(code, Make.school("2026-08-1" + unit, "2027-05-1" + unit),
                                Make.demonstration("2027-05-20", "2027-05-21")));
            }
            Plan plan = Make.plan("2026-08-20").items(items.toArray(new PlanItem[0])).make();
            StudyRight right = Make.right("2026-08-11").estimatedEnd("2029-05-31").results(
                Make.passed("106200", 15, "2026-10-01"), Make.passed("106201", 15, "2026-10-01")).make();
            all.add(new Student(oid, plan, List.of(), Known.of(right), Known.notInSource(), true));
        }
        return Make.cohort(all.toArray(new Student[0]));
    }

    private static long bytes(Work work) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static long time(Work work) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 40; i++) {
            long before = THREADS.getCurrentThreadCpuTime();
            work.run();
            least = Math.min(least, THREADS.getCurrentThreadCpuTime() - before);
        }
        return least;
    }

    @Test
    void a_run_asks_for_little_memory_and_for_twice_as_much_with_twice_the_students() {
        // So few that one thread looks at them all: what others ask for would not be counted.
        Cohort some = cohort(200);
        Cohort more = cohort(400);
        FlagRun run = FlagRun.of(some, SETS, TODAY);
        FlagRun.of(more, SETS, TODAY);
        long one = bytes(() -> FlagRun.of(some, SETS, TODAY));
        long two = bytes(() -> FlagRun.of(more, SETS, TODAY));
        assertThat(one / (200L * run.computed())).isLessThan(1_000);
        assertThat(two).isLessThan(3 * one);
    }

    @Test
    void a_run_costs_no_more_than_some_readings_of_every_field() {
        Cohort cohort = cohort(400);
        long rules = time(() -> FlagRun.of(cohort, SETS, TODAY));
        long reading = time(() -> cohort.students().hashCode());
        assertThat(rules).isLessThan(80 * reading);
    }
}

package fi.luotsi.core.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fi.luotsi.core.Make;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.plan.Known;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.check.AllRules;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Looking ahead must not cost more a student when there are more of them, nor become dear altogether. */
class AheadCostTest {

    private static final LocalDate TODAY = Make.day("2026-10-12");
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Students with ten units on the way; two periods each begin within the span without a contact. */
    private static List<Situation> people(int students) {
        List<Situation> all = new ArrayList<>();
        for (int i = 0; i < students; i++) {
            String oid = "right-" + i;
            List<PlanItem> items = new ArrayList<>();
            for (int unit = 0; unit < 10; unit++) {
                String code = Integer.toString(106200 + unit);
                items.add(unit % 5 == 4
                        ? Make.vocational(code, Make.workplace(oid + unit, "2026-11-1" + unit, "2026-12-18",
                                new Workplace("Tuulipaja", "0149669-3", "Ohjaaja Olli", false, false, 2)),
                                Make.demonstration("2026-12-10", "2026-12-17"))
                        : Make.vocational(code, Make.school("2026-08-1" + unit, "2027-05-1" + unit),
                                Make.demonstration("2027-05-20", "2027-05-21")));
            }
            all.add(new Situation(new Student(
                    oid, Make.plan("2026-08-20").items(items.toArray(new PlanItem[0])).make(), List.of(),
                    Known.of(Make.right("2026-08-11").estimatedEnd("2029-05-31").make()), Known.notInSource(), true), TODAY));
        }
        return all;
    }

    private static long bytes(List<Situation> people, FlagRun run, int expected) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Ahead ahead = Ahead.of(people, Limits.DEFAULTS, run, Span.weeks(TODAY, 8));
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(ahead.deadlines()).hasSize(expected);
        return bytes;
    }

    @Test
    void twice_as_many_students_cost_twice_as_much_and_fifteen_thousand_little() {
        FlagRun run = FlagRun.of(Make.cohort(), AllRules.with(Limits.DEFAULTS), Limits.DEFAULTS, TODAY);
        FlagRun none = new FlagRun(TODAY, List.of(), List.of(), run.rules(), Map.of());
        List<Situation> some = people(500);
        List<Situation> more = people(1000);
        bytes(some, none, 1000);
        bytes(more, none, 2000);
        long one = bytes(some, none, 1000);
        long two = bytes(more, none, 2000);
        assertThat(two).isLessThan(3 * one);
        assertThat(one / 500).as("bytes a student").isLessThan(20_000);
        List<Situation> provider = people(15_000);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = THREADS.getCurrentThreadCpuTime();
            bytes(provider, none, 30_000);
            least = Math.min(least, THREADS.getCurrentThreadCpuTime() - before);
        }
        assertThat(least).as("processor time of 15 000 students, ns").isLessThan(1_000_000_000L);
    }
}

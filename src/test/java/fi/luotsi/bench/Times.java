package fi.luotsi.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How long each step took, by the wall clock and by the processor, round by round; in seconds. */
final class Times {

    /** Runs before the measured ones, so that it is the compiled code that is measured, and of those measured. */
    static final int WARM = 8;

    static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Map<String, List<double[]>> times = new LinkedHashMap<>();

    interface Work {
        void run() throws Exception;
    }

    /** Measures work of the whole process. */
    void time(String what, Work work) throws Exception {
        time(what, 1, work);
    }

    /** Measures work of the whole process, the mean of several runs. */
    void time(String what, int runs, Work work) throws Exception {
        System.gc();
        long cpu = SYSTEM.getProcessCpuTime();
        long wall = System.nanoTime();
        for (int run = 0; run < runs; run++) {
            work.run();
        }
        add(what, (System.nanoTime() - wall) / 1e9 / runs, (SYSTEM.getProcessCpuTime() - cpu) / 1e9 / runs);
    }

    void add(String what, double wall, double cpu) {
        times.computeIfAbsent(what, none -> new ArrayList<>()).add(new double[] {wall, cpu});
    }

    /** The steps measured, in the order in which they were first. */
    Set<String> steps() {
        return times.keySet();
    }

    /** Median of the rounds: wall, CPU. */
    double[] median(String what) {
        List<double[]> all = times.get(what);
        return new double[] {
            all.stream().mapToDouble(one -> one[0]).sorted().toArray()[all.size() / 2],
            all.stream().mapToDouble(one -> one[1]).sorted().toArray()[all.size() / 2]};
    }
}

package fi.luotsi.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How long each step took, by the wall clock and by the processor, round by round; in seconds. */
final class Times {

    /** How many runs are measured together, and the fewest before them. */
    static final int WARM = 8;
    /** The most runs before the measured ones. */
    private static final int MOST = 160;
    /** The part of the wall clock's time that the compiler may still take in the last runs before the measured ones. */
    private static final double QUIET = 0.05;

    static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Map<String, List<double[]>> times = new LinkedHashMap<>();

    interface Work {
        void run() throws Exception;
    }

    /** Runs the work until the JVM's compiler has done with it, so that it is the compiled code that is measured. */
    static void warm(Work work) throws Exception {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        for (int runs = 0; runs < MOST; runs += WARM) {
            long wall = System.nanoTime();
            long compiled = compiler.getTotalCompilationTime();
            for (int run = 0; run < WARM; run++) {
                work.run();
            }
            if ((compiler.getTotalCompilationTime() - compiled) * 1e6 < QUIET * (System.nanoTime() - wall)) {
                return;
            }
        }
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

package fi.luotsi.store;

import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Source;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** The program that {@link KillTest} kills: imports round after round and says each time when it is complete. */
final class KillChild {

    /** Rows that each import leaves out. */
    static final int LEFT_OUT = 600;

    private KillChild() {}

    public static void main(String[] arguments) throws Exception {
        FaultRuns.endWithParent();
        try (Keep keep = TestStores.open(Path.of(arguments[0]))) {
            int done = keep.snapshots().size();
            int students = Integer.parseInt(arguments[1]);
            say("open " + done);
            while (true) {
                String updated = Imports.MONDAY.toLocalDate().plusDays(done).toString();
                // Minutes apart, so that nothing becomes old enough to leave quarantine.
                done = round(keep, Imports.MONDAY.plusMinutes(done), "round " + done,
                        IntStream.range(0, students).mapToObj(n -> MakeMany.smallPlan(n, updated)).toList());
                say("done " + done);
            }
        }
    }

    private static int round(Keep keep, LocalDateTime taken, String name, List<Plan> plans) {
        try (Importing run = keep.begin(taken)) {
            Importing.FileRows file = run.file("plans.json");
            plans.forEach(file::plan);
            IntStream.range(0, LEFT_OUT).forEach(n -> file.leftOut(Imports.row(Source.EHOKS, n, name, "x" + n)));
            file.keep(Source.EHOKS, name);
            return run.complete(List.of(Imports.report("plans.json", plans.size())));
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}

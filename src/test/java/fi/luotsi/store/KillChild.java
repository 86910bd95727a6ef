package fi.luotsi.store;

import fi.luotsi.core.keep.Keep;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** The program that {@link KillTest} kills: imports round after round and says each time when it is complete. */
final class KillChild {

    static final int STUDENTS = 700;

    private KillChild() {}

    public static void main(String[] arguments) throws Exception {
        try (Keep keep = TestStores.open(Path.of(arguments[0]))) {
            int done = keep.snapshots().size();
            say("open " + done);
            while (true) {
                String updated = Imports.MONDAY.toLocalDate().plusDays(done).toString();
                done = Imports.plans(keep, Imports.MONDAY.plusDays(done), "round " + done,
                        IntStream.range(0, STUDENTS).mapToObj(n -> MakeMany.smallPlan(n, updated)).toList());
                say("done " + done);
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}

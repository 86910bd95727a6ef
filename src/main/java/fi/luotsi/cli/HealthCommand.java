package fi.luotsi.cli;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.StoreTrouble;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;

/** {@code luotsi health}: looks through the whole store for damage. */
@CommandLine.Command(name = "health")
final class HealthCommand extends Command {

    HealthCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws StoreTrouble {
        try (Keep keep = open()) {
            Keep.Health health = keep.health(progress());
            if (output().isJson()) {
                output().json(new TreeMap<>(Map.of(
                        "healthy", health.faults().isEmpty(), "rows", health.rows(), "faults", health.faults())));
            } else if (health.faults().isEmpty()) {
                around.out().println(texts().say("health-good", health.rows()));
            } else {
                around.out().println(texts().say("health-bad", String.join(", ", health.faults())));
            }
            return health.faults().isEmpty() ? 0 : 2;
        }
    }
}

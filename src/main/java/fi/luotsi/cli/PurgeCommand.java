package fi.luotsi.cli;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Persons;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.work.Purge;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code luotsi purge}: shows whose data are kept longer than needed, and with {@code --yes} removes them for good. */
@CommandLine.Command(name = "purge")
final class PurgeCommand extends Command {

    @Option(names = "--months", paramLabel = "N", descriptionKey = "purge-months")
    @Nullable Integer months;

    @Option(names = "--person", paramLabel = "OID", descriptionKey = "purge-person")
    @Nullable String person;

    @Option(names = "--yes", descriptionKey = "purge-yes")
    boolean yes;

    PurgeCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws StoreTrouble {
        if (months != null && (months < 1 || months > 120)) {
            throw new Mistake("purge-range");
        }
        Path folder = existingFolder();
        char[] secret = secret(folder);
        try {
            Persons whom;
            int after;
            try (Keep keep = around.door().open(folder, secret.clone())) {
                Purge purge = new Purge(keep);
                after = months == null ? purge.months() : months;
                whom = person == null ? purge.persons(purge.due(LocalDate.now(around.clock()), after))
                        : purge.person(person);
                if (yes && months != null) {
                    keep.setting(Purge.SETTING, Integer.toString(months));
                }
            }
            if (person != null && whom.studyRights().isEmpty() && whom.learners().isEmpty()) {
                throw new Mistake("unknown-person", person);
            }
            boolean some = !whom.studyRights().isEmpty() || !whom.learners().isEmpty();
            long removed = yes && some ? around.door().care()
                    .purge(folder, secret, whom, LocalDateTime.now(around.clock()), progress()) : 0;
            tell(whom, after, removed);
            return 0;
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private void tell(Persons whom, int after, long removed) {
        if (output().isJson()) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("months", after);
            all.put("studyRights", new TreeSet<>(whom.studyRights()));
            all.put("removedDocuments", removed);
            all.put("done", yes);
            output().json(all);
        } else {
            new TreeSet<>(whom.studyRights()).forEach(around.out()::println);
        }
        String key = whom.studyRights().isEmpty() && whom.learners().isEmpty() ? "purge-none"
                : yes ? "purge-done" : "purge-shown";
        say(key, whom.studyRights().size(), after, removed);
    }
}

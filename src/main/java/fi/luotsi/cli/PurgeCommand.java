package fi.luotsi.cli;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Persons;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.work.Purge;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
        if (months != null && (months < 1 || months > Purge.MOST_MONTHS)) {
            throw new Mistake("purge-range");
        }
        try (Keep keep = open()) {
            Purge purge = new Purge(keep);
            int after = months == null ? purge.months() : months;
            Purge.Found found = person == null ? purge.find(LocalDate.now(around.clock()), after)
                    : new Purge.Found(after, List.of(), new TreeSet<>());
            Persons whom = person == null ? purge.persons(found) : purge.person(person);
            boolean some = !whom.studyRights().isEmpty() || !whom.learners().isEmpty();
            if (person != null && !some) {
                throw new Mistake("unknown-person", person);
            }
            if (yes && months != null) {
                keep.setting(Purge.SETTING, Integer.toString(months));
            }
            long removed = yes && some
                    ? keep.upkeep().purge(whom, LocalDateTime.now(around.clock()), progress()) : 0;
            tell(found, whom, removed);
            return 0;
        }
    }

    private void tell(Purge.Found found, Persons whom, long removed) {
        List<Map<String, @Nullable Object>> rows = rows(found, whom);
        if (output().isJson()) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("months", found.months());
            all.put("studyRights", new TreeSet<>(whom.studyRights()));
            all.put("why", rows);
            all.put("learnersOnly", new TreeSet<>(found.learners()));
            all.put("removedDocuments", removed);
            all.put("done", yes);
            output().json(all);
        } else if (!rows.isEmpty()) {
            output().table(List.of("studyRight", "why", "since"), rows);
        }
        String key = whom.studyRights().isEmpty() && whom.learners().isEmpty() ? "purge-none"
                : yes ? "purge-done" : person == null ? "purge-shown" : "purge-person-shown";
        say(key, whom.studyRights().size(), found.months(), removed, found.count(Purge.Why.ENDED),
                found.count(Purge.Why.VANISHED), found.learners().size());
    }

    private static List<Map<String, @Nullable Object>> rows(Purge.Found found, Persons whom) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Purge.Due due : found.rights()) {
            rows.add(row(due.studyRight(), due.why() == Purge.Why.ENDED ? "ended" : "vanished", due.since()));
        }
        if (rows.isEmpty()) {
            new TreeSet<>(whom.studyRights()).forEach(right -> rows.add(row(right, "asked", null)));
        }
        return rows;
    }

    private static Map<String, @Nullable Object> row(String studyRight, String why, @Nullable LocalDate since) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("studyRight", studyRight);
        row.put("why", why);
        row.put("since", since == null ? null : since.toString());
        return row;
    }
}

package fi.luotsi.cli;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.LoggedUse;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.work.PersonFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code luotsi log}: who has done what with the store's data, newest first, and whether the log is whole. */
@CommandLine.Command(name = "log")
final class LogCommand extends Command {

    @Option(names = "--most", paramLabel = "N", descriptionKey = "log-most")
    int most = 100;

    LogCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws StoreTrouble {
        try (Keep keep = open()) {
            List<Map<String, @Nullable Object>> rows =
                    keep.uses().newest(Math.max(1, most)).stream().map(PersonFile::row).toList();
            long broken = keep.uses().broken();
            if (output().isJson()) {
                Map<String, Object> all = new LinkedHashMap<>();
                all.put("rows", keep.uses().size());
                all.put("brokenAt", broken);
                all.put("log", rows);
                output().json(all);
            } else {
                output().table(List.of("number", "at", "who", "what", "studyRight", "about"), rows);
            }
            if (broken > 0) {
                say("log-broken", broken);
                return 1;
            }
            say("log-whole", keep.uses().size());
            return 0;
        }
    }
}

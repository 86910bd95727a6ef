package fi.luotsi.cli;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.privacy.Audience;
import fi.luotsi.core.words.Language;
import fi.luotsi.work.Standing;
import fi.luotsi.work.WriteSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code luotsi summary}: the unit summary as files. */
@CommandLine.Command(name = "summary")
final class SummaryCommand extends Command {

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out")
    Path out = Path.of(".");

    @Option(names = "--unit", paramLabel = "U", descriptionKey = "unit")
    @Nullable String unit;

    @Option(names = "--audience", paramLabel = "shared|internal", descriptionKey = "audience")
    String audience = "shared";

    @Option(names = "--form", paramLabel = "pdf,xlsx", split = ",", descriptionKey = "form")
    List<String> forms = List.of("pdf", "xlsx");

    SummaryCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws StoreTrouble, IOException {
        WriteSummary.Choices choices = new WriteSummary.Choices(languages(), audience(), forms(), null);
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new Mistake("out-not-a-folder", out);
        }
        try (Keep keep = open()) {
            Standing standing = standing(keep, unit);
            List<Path> written =
                    new WriteSummary(keep.practice()).write(standing, choices, out, progress());
            keep.uses().add(WriteSummary.use(written));
            if (output().isJson()) {
                Map<String, Object> answer = new LinkedHashMap<>();
                answer.put("files", written.stream().map(Path::toString).toList());
                output().json(answer);
            } else {
                written.forEach(around.out()::println);
            }
            return 0;
        }
    }

    private List<Language> languages() {
        if (options.lang == null) {
            return List.of(language());
        }
        Set<Language> languages = EnumSet.noneOf(Language.class);
        for (String code : options.lang.split(",")) {
            languages.add(List.of(Language.values()).stream()
                    .filter(language -> language.code().equals(code.strip()))
                    .findFirst()
                    .orElseThrow(() -> new Mistake("unknown-language", code)));
        }
        return List.copyOf(languages);
    }

    private Audience audience() {
        return switch (audience) {
            case "shared" -> Audience.SHARED;
            case "internal" -> Audience.INTERNAL;
            default -> throw new Mistake("unknown-audience", audience);
        };
    }

    private List<WriteSummary.Form> forms() {
        Set<WriteSummary.Form> set = EnumSet.noneOf(WriteSummary.Form.class);
        for (String form : forms) {
            try {
                set.add(WriteSummary.Form.valueOf(form.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new Mistake("unknown-form", form);
            }
        }
        return List.copyOf(set);
    }
}

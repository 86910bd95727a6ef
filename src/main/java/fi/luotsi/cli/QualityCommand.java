package fi.luotsi.cli;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.quality.Quality;
import fi.luotsi.core.quality.QualityFinding;
import fi.luotsi.core.quality.QualityTexts;
import fi.luotsi.work.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code luotsi quality}: faults in the data, with who mends them and where. */
@CommandLine.Command(name = "quality")
final class QualityCommand extends Command {

    @Option(names = "--fail-on-findings", descriptionKey = "fail-on-findings")
    boolean failOnFindings;

    private final QualityTexts words = new QualityTexts();

    QualityCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws StoreTrouble {
        try (Keep keep = open()) {
            Standing standing = standing(keep, null);
            List<Map<String, @Nullable Object>> rows = Quality.of(standing.cohort(), standing.date()).stream()
                    .map(finding -> row(finding, standing))
                    .toList();
            if (output().isJson()) {
                output().json(rows);
            } else {
                output().table(List.of("code", "title", "studyRight", "item", "detail", "actor", "system"), rows);
                say("quality-count", rows.size());
            }
            return failOnFindings && !rows.isEmpty() ? 1 : 0;
        }
    }

    private Map<String, @Nullable Object> row(QualityFinding finding, Standing standing) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("code", finding.kind().key());
        row.put("title", words.title(language(), finding.kind()));
        row.put("studyRight", finding.studyRight());
        row.put("item", finding.item());
        row.put("detail", finding.detail());
        row.put("actor", standing.texts().actor(language(), finding.kind().actor()));
        row.put("system", words.system(language(), finding.kind().system()));
        return row;
    }
}

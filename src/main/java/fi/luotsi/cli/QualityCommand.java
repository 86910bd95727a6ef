package fi.luotsi.cli;

import fi.luotsi.core.keep.FileReport;
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
            List<FileReport> reports = Quality.newest(keep.snapshots(), standing.cohort().snapshot());
            List<Map<String, @Nullable Object>> rows =
                    Quality.of(standing.cohort(), reports, standing.date()).stream()
                            .map(finding -> row(finding, standing))
                            .toList();
            if (output().isJson()) {
                output().json(rows);
            } else {
                output().table(
                        List.of("code", "severity", "title", "studyRight", "item", "detail", "evidence", "actor", "system"),
                        rows);
                say("quality-count", rows.size());
            }
            return failOnFindings && !rows.isEmpty() ? 1 : 0;
        }
    }

    private Map<String, @Nullable Object> row(QualityFinding finding, Standing standing) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        boolean json = output().isJson();
        QualityFinding.Kind kind = finding.kind();
        row.put("code", kind.key());
        row.put("severity", json ? kind.severity().level() : standing.texts().severity(language(), kind.severity()));
        row.put("title", words.title(language(), kind));
        row.put("meaning", words.meaning(language(), kind));
        row.put("studyRight", finding.studyRight());
        row.put("item", finding.item());
        row.put("detail", finding.detail());
        row.put("evidence", finding.evidence().stream().map(one -> evidence(one, json)).toList());
        row.put("actor", standing.texts().actor(language(), kind.actor()));
        row.put("system", words.system(language(), kind.system()));
        return row;
    }

    private static Object evidence(QualityFinding.Evidence one, boolean json) {
        return json ? Map.of("source", one.source().key(), "value", one.value())
                : one.source().key() + ": " + one.value();
    }
}

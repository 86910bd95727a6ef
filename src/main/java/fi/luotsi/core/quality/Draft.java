package fi.luotsi.core.quality;

import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.quality.QualityFinding.Evidence;
import fi.luotsi.core.quality.QualityFinding.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The findings of one student in the making; each is added once, though a period may stand on several items. */
final class Draft {

    private final String studyRight;
    private final Set<QualityFinding> found = new LinkedHashSet<>();

    Draft(String studyRight) {
        this.studyRight = studyRight;
    }

    void add(Kind kind) {
        add(kind, (String) null);
    }

    void add(Kind kind, @Nullable String detail, Evidence... evidence) {
        found.add(new QualityFinding(kind, studyRight, null, null, detail, List.of(evidence)));
    }

    void add(Kind kind, @Nullable String detail, List<Evidence> evidence) {
        found.add(new QualityFinding(kind, studyRight, null, null, detail, evidence));
    }

    void add(Kind kind, LearningPeriod period, PlanItem item, @Nullable String detail) {
        String key = period.key(item);
        found.add(new QualityFinding(kind, studyRight, key, item.key(), detail, List.of()));
    }

    void add(Kind kind, PlanItem item, @Nullable String detail) {
        found.add(new QualityFinding(kind, studyRight, item.key(), item.key(), detail, List.of()));
    }

    List<QualityFinding> list() {
        return new ArrayList<>(found);
    }

    static String range(LocalDate from, LocalDate to) {
        return from + " – " + to;
    }

    static Evidence says(Source source, Object value) {
        return new Evidence(source, value.toString());
    }
}

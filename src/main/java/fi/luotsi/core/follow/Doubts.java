package fi.luotsi.core.follow;

import fi.luotsi.core.quality.QualityFinding;
import fi.luotsi.core.quality.QualityFinding.Spoils;
import fi.luotsi.core.rule.Finding;
import fi.luotsi.core.rule.RuleCard.Need;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows which findings rest on data in which a fault was found. */
final class Doubts {

    private static final Set<Need> RIGHT_DATES =
            Set.of(Need.KOSKI, Need.ESTIMATED_END, Need.PLAN_APPROVAL, Need.PLAN_UPDATE);

    /** Nothing is doubted. */
    static final Doubts NONE = new Doubts(List.of());

    private final Map<String, List<QualityFinding>> byStudyRight = new HashMap<>();

    Doubts(List<QualityFinding> faults) {
        for (QualityFinding fault : faults) {
            if (fault.studyRight() != null && fault.kind().spoils() != Spoils.NOTHING) {
                byStudyRight.computeIfAbsent(fault.studyRight(), key -> new ArrayList<>()).add(fault);
            }
        }
    }

    boolean about(Finding finding, String studyRight) {
        return byStudyRight.getOrDefault(studyRight, List.of()).stream().anyMatch(fault -> spoils(fault, finding));
    }

    private static boolean spoils(QualityFinding fault, Finding finding) {
        Set<Need> needs = finding.rule().needs();
        return switch (fault.kind().spoils()) {
            case NOTHING -> false;
            case JOIN -> needs.contains(Need.EHOKS);
            case DATES -> fault.item() == null
                    ? finding.item() == null && needs.stream().anyMatch(RIGHT_DATES::contains)
                    // A flag on the period itself, or on the whole item, which rests on all of its periods.
                    : fault.item().equals(finding.item())
                            || (fault.about() != null && fault.about().equals(finding.item()));
        };
    }
}

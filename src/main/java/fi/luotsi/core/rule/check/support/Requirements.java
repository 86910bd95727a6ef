package fi.luotsi.core.rule.check.support;

import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.reference.QualificationStructure;
import fi.luotsi.core.rule.Results;
import fi.luotsi.core.rule.Situation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The imported requirements that one student follows, and those of other qualifications.
 *
 * @param own those of the student's performances; empty when none is imported or one of them is not
 * @param versions own ones and others of the same qualifications
 */
record Requirements(
        List<QualificationStructure> own, List<QualificationStructure> versions, List<QualificationStructure> foreign) {

    private static final Requirements NONE = new Requirements(List.of(), List.of(), List.of());

    static Requirements of(Situation s) {
        if (s.requirements() == null) {
            return NONE;
        }
        List<QualificationStructure> own = new ArrayList<>();
        StudyRight right = s.right();
        for (Performance performance : right == null ? List.<Performance>of() : right.performances()) {
            QualificationStructure one =
                    performance.requirements() == null ? null : s.reference().structure(performance.requirements());
            if (one == null || one.units().isEmpty()) {
                return NONE;
            }
            own.add(one);
        }
        Map<Boolean, List<QualificationStructure>> same = s.reference().structures().stream().collect(
                Collectors.partitioningBy(one -> own.stream().anyMatch(followed -> sameQualification(followed, one))));
        return new Requirements(own, same.get(true), same.get(false));
    }

    boolean known() {
        return !own.isEmpty();
    }

    /** The numbers of those followed. */
    String followed() {
        return own.stream().map(QualificationStructure::requirements).collect(Collectors.joining(", "));
    }

    /**
     * Whether a unit is in none of those followed and may not come from elsewhere.
     *
     * @param unitUri code URI of the unit
     * @param named number of the requirements the plan takes it from, null when it does not tell
     */
    boolean strange(String unitUri, @Nullable String named) {
        String code = Results.value(unitUri);
        if (own.stream().anyMatch(structure -> has(structure, code))) {
            return false;
        }
        return named == null
                ? foreign.stream().noneMatch(structure -> has(structure, code))
                : versions.stream().anyMatch(structure -> structure.requirements().equalsIgnoreCase(named));
    }

    private static boolean has(QualificationStructure structure, String code) {
        return structure.units().stream().anyMatch(unit -> unit.code().equalsIgnoreCase(code));
    }

    /** Two versions of the requirements of one qualification share its code. */
    private static boolean sameQualification(QualificationStructure a, QualificationStructure b) {
        return a.requirements().equalsIgnoreCase(b.requirements())
                || !Collections.disjoint(a.qualifications(), b.qualifications());
    }
}

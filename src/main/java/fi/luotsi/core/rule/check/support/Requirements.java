package fi.luotsi.core.rule.check.support;

import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.reference.QualificationStructure;
import fi.luotsi.core.rule.Results;
import fi.luotsi.core.rule.Situation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The imported requirements that one student follows, and all that are imported.
 *
 * @param own those of the student's performances; empty when none is imported or one of them is not
 */
record Requirements(List<QualificationStructure> own, List<QualificationStructure> all) {

    private static final Requirements NONE = new Requirements(List.of(), List.of());

    static Requirements of(Situation s) {
        StudyRight right = s.right();
        if (right == null || s.requirements() == null) {
            return NONE;
        }
        List<QualificationStructure> own = new ArrayList<>(right.performances().size());
        for (Performance performance : right.performances()) {
            QualificationStructure one =
                    performance.requirements() == null ? null : s.reference().structure(performance.requirements());
            if (one == null || one.units().isEmpty()) {
                return NONE;
            }
            own.add(one);
        }
        return new Requirements(own, s.reference().structures());
    }

    boolean known() {
        return !own.isEmpty();
    }

    /** The numbers of those followed. */
    String followed() {
        return own.stream().map(QualificationStructure::requirements).collect(Collectors.joining(", "));
    }

    /**
     * Whether a unit is in none of those followed and may not come from elsewhere: from requirements of another
     * qualification when the plan names none, else from any but a version of the student's own.
     *
     * @param unitUri code URI of the unit
     * @param named number of the requirements the plan takes it from, null when it does not tell
     */
    boolean strange(String unitUri, @Nullable String named) {
        String code = Results.value(unitUri);
        for (QualificationStructure structure : own) {
            if (has(structure, code)) {
                return false;
            }
        }
        for (QualificationStructure structure : all) {
            if (named == null ? has(structure, code) && !version(structure)
                    : structure.requirements().equalsIgnoreCase(named) && version(structure)) {
                return named != null;
            }
        }
        return named == null;
    }

    /** Whether they are those followed or others of the same qualification. */
    private boolean version(QualificationStructure structure) {
        for (QualificationStructure followed : own) {
            if (sameQualification(followed, structure)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(QualificationStructure structure, String code) {
        for (QualificationStructure.Unit unit : structure.units()) {
            if (unit.code().equalsIgnoreCase(code)) {
                return true;
            }
        }
        return false;
    }

    /** Two versions of the requirements of one qualification share its code. */
    private static boolean sameQualification(QualificationStructure a, QualificationStructure b) {
        return a.requirements().equalsIgnoreCase(b.requirements())
                || !Collections.disjoint(a.qualifications(), b.qualifications());
    }
}

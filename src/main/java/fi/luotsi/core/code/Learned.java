package fi.luotsi.core.code;

import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.words.LocalText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What KOSKI's data about everybody tell of codes.
 *
 * @param names by code URI
 * @param points extents of units by code URI; empty where two students differ
 */
record Learned(Map<String, LocalText> names, Map<String, Optional<Double>> points) {

    static Learned from(Cohort cohort) {
        Learned learned = new Learned(new HashMap<>(), new HashMap<>());
        for (Student student : cohort.students()) {
            StudyRight right = student.right().orNull();
            if (right == null) {
                continue;
            }
            for (Performance performance : right.performances()) {
                if (performance.qualification() != null) {
                    learned.names.putIfAbsent("koulutus_" + performance.qualification(), performance.name());
                }
                learned.learn(performance.units(), "tutkinnonosat_");
            }
        }
        return learned;
    }

    private void learn(List<UnitResult> units, String set) {
        for (UnitResult unit : units) {
            if (!unit.local() && !unit.name().equals(LocalText.NONE)) {
                names.putIfAbsent(set + unit.code(), unit.name());
            }
            if (!unit.local() && unit.points() != null && set.equals("tutkinnonosat_")) {
                points.merge(set + unit.code(), Optional.of(unit.points()), (a, b) -> a.equals(b) ? a : Optional.empty());
            }
            learn(unit.areas(), "ammatillisenoppiaineet_");
        }
    }
}

package fi.luotsi.core.code;

import fi.luotsi.core.reference.QualificationStructure;
import fi.luotsi.core.reference.QualificationStructure.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Extents of units in points, by requirements and over all of them. */
final class Extents {

    private static final String TUVA = "40";

    private final Map<String, Map<String, Optional<Double>>> own = new HashMap<>();
    private final Map<String, Optional<Double>> all = new HashMap<>();
    private final Map<String, Optional<Double>> learned;

    Extents(List<QualificationStructure> structures, Map<String, Optional<Double>> learned) {
        this.learned = learned;
        for (QualificationStructure structure : structures) {
            if (TUVA.equals(structure.educationType())) {
                continue; // in weeks
            }
            Map<String, Optional<Double>> units =
                    own.computeIfAbsent(structure.requirements().toLowerCase(Locale.ROOT), none -> new HashMap<>());
            for (Unit unit : structure.units()) {
                Optional<Double> points = unit.largest() == null ? Optional.ofNullable(unit.points()) : Optional.empty();
                units.put(key(structure, unit), points);
                all.merge(key(structure, unit), points, (a, b) -> a.equals(b) ? a : Optional.empty());
            }
        }
    }

    /** The code URI of a unit in lower case. */
    static String key(QualificationStructure structure, Unit unit) {
        String set = TUVA.equals(structure.educationType()) ? "koulutuksenosattuva_" : "tutkinnonosat_";
        return set + unit.code().toLowerCase(Locale.ROOT);
    }

    @Nullable Double of(String key, @Nullable String requirements) {
        Map<String, Optional<Double>> followed =
                requirements == null ? null : own.get(requirements.toLowerCase(Locale.ROOT));
        Optional<Double> points = followed == null ? null : followed.get(key);
        points = points == null ? all.get(key) : points;
        points = points == null ? learned.get(key) : points;
        return points == null ? null : points.orElse(null);
    }
}

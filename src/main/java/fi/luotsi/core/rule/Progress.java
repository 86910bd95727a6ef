package fi.luotsi.core.rule;

import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.reference.QualificationStructure;
import java.time.LocalDate;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Competence points of one student: how many are achieved and how many a straight line would expect (rule G2).
 *
 * <p>The line is Luotsi's own arithmetic, not an official measure: extent × clock days since the start ÷ clock days from
 * the start to the estimated end, at most the extent.
 */
public final class Progress {

    /** Extent of an initial vocational qualification in points (673/2017), used when no file tells the extent. */
    public static final double INITIAL_QUALIFICATION = 180;

    /** Extent of the common units of an initial vocational qualification in points, optional ones too (673/2017). */
    public static final double COMMON_UNITS_OF_INITIAL = 35;

    private static final String COMMON_UNITS = "2";
    /** Education types that settle the matter; the rest are looked up by name. */
    private static final Map<String, Boolean> EDUCATION_TYPES =
            Map.of("1", true, "26", true, "11", false, "12", false);

    private static final Pattern LETTER_FIRST = Pattern.compile("\\p{L}.*");
    private static final Pattern INITIAL = Pattern.compile("3\\d1\\d{3}");

    private Progress() {}

    /**
     * Points of passed or recognised units, and of an unfinished common unit its passed areas; null when KOSKI's results
     * are not known.
     */
    public static @Nullable Double achieved(Situation situation) {
        StudyRight right = situation.right();
        if (right == null || !situation.results().known()) {
            return null;
        }
        return situation.outline().achieved.by(Achieved.EVER);
    }

    /** Whether the whole extent has been achieved; false also when the extent or the results are not known. */
    public static boolean complete(Situation situation) {
        Double extent = extent(situation);
        Double achieved = achieved(situation);
        return extent != null && achieved != null && achieved >= extent;
    }

    /** As {@link #achieved(Situation)}, counting only what was assessed by {@code day}; undated results count always. */
    public static double achievedBy(StudyRight right, LocalDate day) {
        return sum(right, day);
    }

    /** A unit that two performances list, as after a move to new requirements, counts once. */
    static double sum(StudyRight right, @Nullable LocalDate by) {
        if (right.performances().size() == 1) {
            DoubleSummaryStatistics sum = new DoubleSummaryStatistics();
            for (UnitResult unit : right.performances().getFirst().units()) {
                sum.accept(achieved(unit, by));
            }
            return sum.getSum();
        }
        Map<String, Double> best = new LinkedHashMap<>();
        for (Performance performance : right.performances()) {
            Map<String, Double> own = new LinkedHashMap<>();
            for (UnitResult unit : performance.units()) {
                String key = unit.local() ? "local " + unit.name().in("fi", unit.code()) : unit.code();
                own.merge(key, achieved(unit, by), Double::sum);
            }
            own.forEach((key, points) -> best.merge(key, points, Math::max));
        }
        return best.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double achieved(UnitResult unit, @Nullable LocalDate by) {
        if (done(unit, by) && unit.points() != null) {
            return unit.points();
        }
        double sum = 0;
        if (commonUnit(unit)) {
            for (UnitResult area : unit.areas()) {
                if (done(area, by) && area.points() != null) {
                    sum += area.points();
                }
            }
        }
        return sum;
    }

    /** Whether it is a common unit, whose parts are areas; without a unit group the letters of their codes tell. */
    public static boolean commonUnit(UnitResult unit) {
        return unit.unitGroup() != null
                ? unit.unitGroup().equals(COMMON_UNITS)
                : unit.areas().stream().anyMatch(area -> !area.local() && LETTER_FIRST.matcher(area.code()).matches());
    }

    private static boolean done(UnitResult unit, @Nullable LocalDate by) {
        if (!unit.done()) {
            return false;
        }
        LocalDate passed = unit.firstPassed();
        return by == null || unit.recognised() || passed == null || !passed.isAfter(by);
    }

    /**
     * The extent of what the student studies for: that of the imported requirements when the whole is studied, else
     * KOSKI's, else 180 points for an initial qualification, else null (ehoks.md 5.13); null also for preparatory
     * education (TUVA), whose extent is in weeks.
     *
     * @see <a href="https://www.finlex.fi/fi/laki/ajantasa/2017/20170673">Decree 673/2017</a>
     */
    public static @Nullable Double extent(Situation situation) {
        return situation.extent();
    }

    static @Nullable Double extent(Performance main, @Nullable QualificationStructure structure, boolean initial) {
        boolean whole = main.type().equals(Performance.WHOLE_QUALIFICATION) || main.type().equals(Performance.TELMA);
        if (whole && structure != null && structure.points() != null) {
            return structure.points();
        }
        if (main.extent() != null) {
            return main.extent();
        }
        return initial ? INITIAL_QUALIFICATION : null;
    }

    /**
     * Whether it is an initial vocational qualification: by KOSKI's education type, else by the name, else by the code
     * (class 3, third digit 1, e.g. 371101; further and specialist qualifications have others).
     */
    public static boolean initialQualification(Performance performance) {
        if (!performance.type().equals(Performance.WHOLE_QUALIFICATION)) {
            return false;
        }
        String type = performance.educationType();
        if (type != null && EDUCATION_TYPES.containsKey(type)) {
            return EDUCATION_TYPES.get(type);
        }
        String name = performance.name().in("fi", "").toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) {
            return name.contains("perustutkinto") || name.contains("grundexamen");
        }
        String code = performance.qualification();
        return code != null && INITIAL.matcher(code).matches();
    }

    /** Points that the straight line expects on the reporting date; null without start, estimated end or extent. */
    public static @Nullable Double expected(Situation situation) {
        Double extent = extent(situation);
        Outline outline = situation.outline();
        if (extent == null || outline.start == Days.NONE || outline.estimatedEnd == Days.NEVER) {
            return null;
        }
        if (situation.has(Trait.SUSPENSION) || !situation.stops().none()) {
            return expectedOn(situation, situation.today());
        }
        // Without a stop of any kind the numbers of the days suffice, and nothing more of the right is looked at.
        int today = Days.number(situation.today());
        return expected(extent, (long) today - outline.start, (long) outline.estimatedEnd - outline.start);
    }

    /** As {@link #expected(Situation)}, on another day. */
    public static @Nullable Double expectedOn(Situation situation, LocalDate day) {
        LocalDate start = situation.start();
        LocalDate end = situation.estimatedEnd();
        Double extent = extent(situation);
        if (start == null || end == null || extent == null) {
            return null;
        }
        return expected(extent, situation.clockDays(start, day), situation.clockDays(start, end));
    }

    private static double expected(double extent, long gone, long whole) {
        return whole <= 0 ? extent : Math.min(extent, extent * Math.max(0, gone) / whole);
    }
}

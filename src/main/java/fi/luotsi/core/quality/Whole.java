package fi.luotsi.core.quality;

import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.ReportedRight;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What one student's faults can be told from only by looking at everybody; gathered in one pass. */
final class Whole {

    private final boolean rightsTold;
    private final boolean plansTold;
    private final boolean rosterLoaded;
    private final Set<String> groups = new HashSet<>();
    private final Doubles doubles;
    private final Set<String> open = new HashSet<>();

    Whole(Cohort cohort, List<Situation> situations) {
        doubles = new Doubles(cohort);
        rightsTold = cohort.rightsTold();
        plansTold = cohort.plansTold();
        rosterLoaded = cohort.has(Source.ROSTER)
                || cohort.students().stream().anyMatch(student -> student.placement().isKnown());
        for (Student student : cohort.students()) {
            Placement row = student.placement().orNull();
            if (row != null && row.group() != null) {
                groups.add(fold(row.group()));
            }
        }
        for (Situation situation : situations) {
            if (situation.right() != null && situation.looked() && (situation.active() || situation.suspended())) {
                open.add(situation.student().studyRight());
            }
        }
    }

    boolean rightsTold() {
        return rightsTold;
    }

    boolean plansTold() {
        return plansTold;
    }

    boolean rosterLoaded() {
        return rosterLoaded;
    }

    boolean knowsGroup(String group) {
        return groups.contains(fold(group));
    }

    Doubles doubles() {
        return doubles;
    }

    /** Other open rights of the person, in the data or told by the report on overlapping rights. */
    List<String> openRights(Student student) {
        if (!open.contains(student.studyRight())) {
            return List.of();
        }
        Set<String> others = new TreeSet<>();
        student.otherRights().stream().filter(open::contains).forEach(others::add);
        for (ReportedRight report : student.joined().reports()) {
            for (ReportedRight.Overlap overlap : report.overlapping()) {
                if (overlap.end() == null && !ended(overlap.state())) {
                    others.add(overlap.oid());
                }
            }
        }
        return new ArrayList<>(others);
    }

    private static boolean ended(@Nullable String state) {
        return state != null && new StatePeriod(LocalDate.MIN, state, null).ended();
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}

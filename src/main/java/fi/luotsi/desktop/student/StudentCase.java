package fi.luotsi.desktop.student;

import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.words.Language;
import fi.luotsi.work.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything the Student screen shows of one student, worked out at once.
 *
 * @param axis the whole of the studies
 * @param others other study rights of the same person in the same data
 */
record StudentCase(
        Standing standing,
        Student student,
        Situation situation,
        List<PathGroup> groups,
        PointsLine points,
        FlagList flags,
        TimeAxis axis,
        List<String> others) {

    /** Dates further away than this are slips of the keyboard; they must not press the rest together. */
    private static final int YEARS_AROUND = 6;

    StudentCase {
        groups = List.copyOf(groups);
        others = List.copyOf(others);
    }

    /** The case of this study right, null when the data do not hold it. */
    static @Nullable StudentCase of(Standing standing, String studyRight, Language language) {
        Student student = standing.student(studyRight);
        if (student == null) {
            return null;
        }
        Situation situation = standing.situation(student);
        List<PathGroup> groups = PathReader.read(situation, standing.codes(), language);
        return new StudentCase(
                standing, student, situation, groups, PointsLine.of(situation), FlagList.of(standing.run(), situation),
                axis(situation, groups), others(standing, student));
    }

    private static TimeAxis axis(Situation situation, List<PathGroup> groups) {
        List<LocalDate> days = new ArrayList<>();
        StudyRight right = situation.right();
        if (right != null) {
            add(days, right.start());
            add(days, right.estimatedEnd());
            add(days, right.end());
        }
        for (PathGroup group : groups) {
            for (PathItem item : group.items()) {
                item.bars().stream().filter(bar -> !bar.faulty()).forEach(bar -> {
                    days.add(bar.start());
                    days.add(bar.end());
                });
                item.demos().forEach(demo -> days.add(demo.end()));
            }
        }
        LocalDate today = situation.today();
        days.removeIf(day -> day.isBefore(today.minusYears(YEARS_AROUND)) || day.isAfter(today.plusYears(YEARS_AROUND)));
        if (!situation.ended() || days.isEmpty()) {
            days.add(today);
        }
        return TimeAxis.around(days);
    }

    private static void add(List<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }

    private static List<String> others(Standing standing, Student student) {
        Set<String> ids = student.joined().person().ids();
        return ids.isEmpty() ? List.of() : standing.cohort().students().stream()
                .filter(other -> !Collections.disjoint(ids, other.joined().person().ids()))
                .map(Student::studyRight)
                .filter(right -> !right.equals(student.studyRight()))
                .toList();
    }
}

package fi.luotsi.core.figure;

import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** By what students can be put into groups to compute figures of each. */
public enum Grouping {
    UNIT,
    GROUP,
    /** By the code of the qualification, else by the type of what is studied. */
    QUALIFICATION,
    /** By the month in which the study right began, {@code 2026-08}. */
    START_MONTH;

    /** The group that a student belongs to, null when no source tells. */
    public @Nullable String keyOf(Situation situation) {
        Student student = situation.student();
        return switch (this) {
            case UNIT -> student.unit();
            case GROUP -> student.group();
            case QUALIFICATION -> qualification(student.mainPerformance());
            case START_MONTH -> month(situation.start());
        };
    }

    private static @Nullable String qualification(@Nullable Performance main) {
        if (main == null) {
            return null;
        }
        return main.qualification() != null ? main.qualification() : main.type();
    }

    private static @Nullable String month(@Nullable LocalDate start) {
        return start == null ? null : start.toString().substring(0, 7);
    }

    /** The students by group, in the order of the keys; those that no source places are under "". */
    public Map<String, List<Situation>> split(List<Situation> students) {
        Map<String, List<Situation>> groups = new TreeMap<>();
        for (Situation student : students) {
            String key = keyOf(student);
            groups.computeIfAbsent(key == null ? "" : key, k -> new ArrayList<>()).add(student);
        }
        return groups;
    }
}

package fi.luotsi.core.ahead;

import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be done by a day.
 *
 * @param rule the rule that will be broken, with who acts and in which system
 * @param severity how grave that is
 * @param event the day of what lies ahead, e.g. the period's first day
 * @param due the formal deadline: the last day on which it is in time
 * @param lastSafe the last working day on which it can be entered so that it is in time; may have passed
 * @param missing keys of what is missing; empty when only the facts tell ({@link Kind#STUDIES_END})
 * @param items the items that it is about, by code URI or a local unit's name; empty when it is the whole plan
 * @param facts those of the rule's finding
 * @param qualification as {@link Event#qualification}
 */
public record Deadline(
        Kind kind,
        RuleCard rule,
        Severity severity,
        Student student,
        LocalDate event,
        LocalDate due,
        LocalDate lastSafe,
        List<String> missing,
        List<String> items,
        Map<String, Fact> facts,
        @Nullable String qualification,
        @Nullable Place place) {

    /** The last safe day first, of one day the gravest first. */
    public static final Comparator<Deadline> FIRST = Comparator.comparing(Deadline::lastSafe)
            .thenComparing(Deadline::severity, Comparator.reverseOrder())
            .thenComparing(Deadline::due)
            .thenComparing(Deadline::event);

    public Deadline {
        missing = List.copyOf(missing);
        items = List.copyOf(items);
    }

    /** Days from {@code date} to the last safe day; negative when it has passed. */
    public long daysLeft(LocalDate date) {
        return lastSafe.toEpochDay() - date.toEpochDay();
    }

    public String studyRight() {
        return student.studyRight();
    }
}

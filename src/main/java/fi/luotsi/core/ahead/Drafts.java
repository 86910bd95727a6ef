package fi.luotsi.core.ahead;

import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Workdays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines of one student in the making. What is one matter to those who act becomes one deadline: a workplace
 * period that serves several units, a demonstration that lacks assessors of both kinds.
 */
final class Drafts {

    /** What a rule says of something ahead. */
    record Said(
            Kind kind, RuleCard rule, Severity severity, LocalDate event, LocalDate due, boolean transferred,
            List<String> missing, @Nullable String item, @Nullable String period, Map<String, Fact> facts,
            @Nullable Place place) {

        private boolean sameMatter(Said other) {
            boolean period = kind == Kind.PERIOD_STARTS || kind == Kind.PERIOD_ENDS;
            return kind == other.kind && event.equals(other.event) && due.equals(other.due)
                    && (period ? Objects.equals(place, other.place) : Objects.equals(item, other.item));
        }
    }

    private final List<List<Said>> matters = new ArrayList<>();

    void add(Said said) {
        for (List<Said> matter : matters) {
            if (matter.getFirst().sameMatter(said)) {
                matter.add(said);
                return;
            }
        }
        matters.add(new ArrayList<>(List.of(said)));
    }

    /** Whether the beginning of this period has been told of. */
    boolean begins(@Nullable String period) {
        return any(said -> said.kind() == Kind.PERIOD_STARTS && Objects.equals(said.period(), period));
    }

    /** Whether it has been told that the item's workplace period ends without a demonstration. */
    boolean endsWithout(@Nullable String item, String missing) {
        return any(said -> said.kind() == Kind.PERIOD_ENDS && said.missing().contains(missing)
                && Objects.equals(said.item(), item));
    }

    private boolean any(Predicate<Said> is) {
        return matters.stream().anyMatch(matter -> matter.stream().anyMatch(is));
    }

    void into(List<Deadline> deadlines, Student student, @Nullable String qualification) {
        for (List<Said> matter : matters) {
            deadlines.add(deadline(matter, student, qualification));
        }
        matters.clear();
    }

    private static Deadline deadline(List<Said> matter, Student student, @Nullable String qualification) {
        Said gravest = matter.getFirst();
        Set<String> missing = new LinkedHashSet<>();
        Set<String> items = new LinkedHashSet<>();
        for (Said said : matter) {
            gravest = said.severity().compareTo(gravest.severity()) > 0 ? said : gravest;
            missing.addAll(said.missing());
            if (said.item() != null) {
                items.add(said.item());
            }
        }
        LocalDate lastSafe = gravest.transferred()
                ? Workdays.beforeTransfer(gravest.due()) : Workdays.onOrBefore(gravest.due());
        return new Deadline(
                gravest.kind(), gravest.rule(), gravest.severity(), student, gravest.event(), gravest.due(), lastSafe,
                List.copyOf(missing), List.copyOf(items), gravest.facts(), qualification, gravest.place());
    }
}

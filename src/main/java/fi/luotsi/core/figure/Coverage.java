package fi.luotsi.core.figure;

import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;

/** Does everybody have a plan: rights with a plan ÷ active rights that began yesterday or earlier. */
final class Coverage extends OverActive {

    Coverage() {
        super("coverage", Figure.Kind.PERCENT, Looks.DATES);
    }

    @Override
    void look(Situation student, Group group, Tally tally) {
        LocalDate start = student.start();
        if (start == null) {
            tally.unknown();
        } else if (start.isBefore(group.date())) {
            tally.count(student, student.planOrNull() != null);
        }
    }
}

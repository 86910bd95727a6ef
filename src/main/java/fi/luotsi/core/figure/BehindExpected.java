package fi.luotsi.core.figure;

import fi.luotsi.core.rule.Progress;
import fi.luotsi.core.rule.Situation;

/** How many students are behind the expected points by more than the tolerance: an open flag of rule G2. */
final class BehindExpected extends OverActive {

    BehindExpected() {
        super("behind-expected", Figure.Kind.COUNT, Looks.NOTHING);
    }

    @Override
    void look(Situation student, Group group, Tally tally) {
        if (Progress.achieved(student) == null || Progress.expected(student) == null) {
            tally.unknown();
        } else {
            tally.count(group.hasOpen(student, "G2"));
        }
    }
}

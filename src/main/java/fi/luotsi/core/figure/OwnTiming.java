package fi.luotsi.core.figure;

import fi.luotsi.core.rule.Situation;

/** Is it real personalisation: active plans without the sign of mass production, rule D18 ÷ active plans. */
final class OwnTiming extends OverActive {

    OwnTiming() {
        super("own-timing", Figure.Kind.PERCENT);
    }

    @Override
    void look(Situation student, Group group, Tally tally) {
        if (student.planOrNull() != null) {
            tally.count(!group.hasOpen(student, "D18"));
        }
    }
}

package fi.luotsi.core.quality;

import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.Trait;
import java.util.List;

/** Finds, one student at a time, the faults that make flags doubtful; {@link Quality} finds them all. */
public final class Spoilt {

    private final Doubles doubles;

    public Spoilt(Cohort cohort) {
        doubles = new Doubles(cohort);
    }

    /** The faults of one student that spoil flags; none when the right has ended. */
    public List<QualityFinding> by(Situation situation) {
        if (!situation.looked() || situation.ended()) {
            return List.of();
        }
        if (!situation.has(Trait.FAULTY) && doubles.of(situation.student()).isEmpty()) {
            return List.of();
        }
        Draft draft = new Draft(situation.student().studyRight());
        new Spoiling(situation, doubles, draft).look();
        return draft.list();
    }
}

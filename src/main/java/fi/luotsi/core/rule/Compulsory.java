package fi.luotsi.core.rule;

import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.ReportedRight;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.StudyRight;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Compulsory education, as far as KOSKI tells of it. */
public final class Compulsory {

    private static final int ADULT = 18;

    private Compulsory() {}

    /**
     * Whether the student is in compulsory education: under 18 by the date of birth, which ends the duty (1214/2020 § 2);
     * without one, studying free of charge by KOSKI is the sign.
     */
    public static boolean now(Situation s) {
        LocalDate born = s.birthDate();
        StudyRight right = s.right();
        return born == null ? right != null && right.free() : s.today().isBefore(born.plusYears(ADULT));
    }

    /**
     * Whether somebody in compulsory education has left this right and has no other place, as far as the data tell; who
     * moved to new requirements has one.
     */
    public static boolean left(Situation s) {
        StatePeriod state = s.state();
        return state != null && state.left() && now(s) && !moved(s.right())
                && s.student().joined().others().stream().noneMatch(other -> place(other, s.today()))
                && s.student().joined().reports().stream().flatMap(report -> report.overlapping().stream())
                        .noneMatch(other -> place(other, s.today()));
    }

    private static boolean moved(@Nullable StudyRight right) {
        return right != null && right.movedToNewRequirements();
    }

    private static boolean place(ReportedRight.Overlap other, LocalDate today) {
        return (other.end() == null || !other.end().isBefore(today))
                && (other.state() == null || !new StatePeriod(today, other.state(), null).ended());
    }

    /** Whether a right is a place to study at, now or to come, or has been completed as a qualification. */
    private static boolean place(StudyRight other, LocalDate today) {
        StatePeriod now = other.stateOn(today);
        if (now == null) {
            return !other.states().isEmpty() || other.end() == null || !other.end().isBefore(today);
        }
        boolean qualified = now.state().equals(StatePeriod.GRADUATED) && other.performances().stream()
                .anyMatch(performance -> performance.type().equals(Performance.WHOLE_QUALIFICATION));
        return !now.ended() || qualified;
    }
}

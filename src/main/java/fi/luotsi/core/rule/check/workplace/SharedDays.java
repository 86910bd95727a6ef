package fi.luotsi.core.rule.check.workplace;

import fi.luotsi.core.plan.Interruption;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.PeriodOf;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;

/**
 * The days of workplace periods as eHOKS counts them (ehoks.md 3.6): weekends too, without interruptions and without the
 * days on which KOSKI has the right suspended or on vacation; a day on which several periods go on is shared equally.
 */
final class SharedDays {

    private static final String VACATION = "loma";

    private SharedDays() {}

    /** How many days one of the student's workplace periods has. */
    static double of(Situation s, LearningPeriod period) {
        double sum = 0;
        for (LocalDate day = period.start(); !day.isAfter(period.end()); day = day.plusDays(1)) {
            if (goesOn(period, day) && !away(s, day)) {
                int there = 0;
                for (PeriodOf one : s.workplacePeriods()) {
                    there += goesOn(one.period(), day) ? 1 : 0;
                }
                sum += 1.0 / there;
            }
        }
        return sum;
    }

    private static boolean goesOn(LearningPeriod period, LocalDate day) {
        if (!period.contains(day)) {
            return false;
        }
        for (Interruption interruption : period.interruptions()) {
            if (interruption.contains(day)) {
                return false;
            }
        }
        return true;
    }

    private static boolean away(Situation s, LocalDate day) {
        StudyRight right = s.right();
        StatePeriod state = right == null || !s.student().statesDated() ? null : right.stateOn(day);
        return state != null && (state.suspended() || state.state().equals(VACATION));
    }
}

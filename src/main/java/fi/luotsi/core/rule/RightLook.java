package fi.luotsi.core.rule;

import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks over a study right once for the traits of the student. */
final class RightLook {

    private static final Set<String> NEEDS_PLAN = Set.of(
            "ammatillinentutkinto", "ammatillinentutkintoosittainen", "ammatillinentutkintoosittainenuseastatutkinnosta",
            "telma", "valma", "tuvakoulutuksensuoritus");

    private RightLook() {}

    static long traits(Student student, @Nullable StudyRight right, States states, Results results) {
        List<Performance> performances = right == null ? List.of() : right.performances();
        boolean confirmed = false;
        boolean agreement = false;
        for (Performance performance : performances) {
            confirmed |= performance.confirmed() != null;
            for (Performance.Mode mode : performance.modes()) {
                agreement |= mode.mode().equals(LearningPeriod.APPRENTICESHIP);
            }
        }
        boolean agreementsKnown = student.joined().rightFrom() == Source.KOSKI && !performances.isEmpty();
        return bit(right == null, Trait.NO_RIGHT)
                | bit(states.anySuspended() || !student.statesDated(), Trait.SUSPENSION)
                | bit(right != null && right.free(), Trait.FREE)
                | bit(confirmed, Trait.CONFIRMED)
                | bit(performances.isEmpty(), Trait.NO_PERFORMANCE)
                | bit(agreement, Trait.KOSKI_AGREEMENT)
                | bit(!agreementsKnown, Trait.KOSKI_AGREEMENTS_UNKNOWN)
                | bit(student.joined().listed() != null, Trait.LISTED)
                | bit(results.anyRecognised(), Trait.RECOGNISED)
                | bit(right != null && (before(right.estimatedEnd(), right.start()) || before(right.end(), right.start())),
                        Trait.FAULTY);
    }

    static long bit(boolean so, Trait trait) {
        return so ? trait.bit() : 0;
    }

    private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    /** Whether the plan's learner is not known to be KOSKI's. */
    static boolean learnerDiffers(Plan plan, @Nullable StudyRight right) {
        Learner learner = right == null ? null : right.learner();
        return learner == null || learner.oid() == null || !learner.oid().equals(plan.learner());
    }

    /** Whether the right is of a kind that needs a plan; true also when KOSKI does not know the right. */
    static boolean inScope(@Nullable StudyRight right) {
        if (right == null) {
            return true;
        }
        String type = right.type();
        if (type != null && !type.equals("ammatillinenkoulutus") && !type.equals("tuva")) {
            return false;
        }
        for (Performance performance : right.performances()) {
            if (needsPlan(performance)) {
                return true;
            }
        }
        return right.performances().isEmpty();
    }

    /** Other vocational training needs a plan only when it is based on an agreement. */
    private static boolean needsPlan(Performance performance) {
        if (NEEDS_PLAN.contains(performance.type())) {
            return true;
        }
        for (Performance.Mode mode : performance.modes()) {
            if (mode.mode().equals(LearningPeriod.APPRENTICESHIP)
                    || mode.mode().equals(LearningPeriod.TRAINING_AGREEMENT)) {
                return true;
            }
        }
        return false;
    }

    static boolean telma(@Nullable StudyRight right) {
        if (right != null) {
            for (Performance performance : right.performances()) {
                if (performance.type().equals(Performance.TELMA)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The last day by {@code until} on which the state changed to another one; null when it has not. */
    static @Nullable LocalDate lastChange(@Nullable StudyRight right, LocalDate until) {
        LocalDate last = null;
        StatePeriod before = null;
        for (StatePeriod state : right == null ? List.<StatePeriod>of() : right.states()) {
            if (before != null && !before.state().equals(state.state())) {
                last = later(last, state.start(), until);
            }
            before = state;
        }
        return last;
    }

    /** The later of the two, of days that are not after {@code until}. */
    static @Nullable LocalDate later(@Nullable LocalDate found, @Nullable LocalDate day, LocalDate until) {
        if (day == null || day.isAfter(until)) {
            return found;
        }
        return found == null || day.isAfter(found) ? day : found;
    }

    /** A number that is the same for the same names and date of birth without regard to case; 0 = not known. */
    static long looks(@Nullable StudyRight right) {
        Learner learner = right == null ? null : right.learner();
        if (learner == null || learner.lastName() == null || learner.birthDate() == null) {
            return 0;
        }
        long names = 31L * fold(learner.lastName()).hashCode() + fold(String.valueOf(learner.callName())).hashCode();
        return names << 20 ^ learner.birthDate().toEpochDay() | 1;
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}

package fi.luotsi.core.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A study right as KOSKI gave it: states, results and the learner it belongs to.
 *
 * @param learner the learner of the KOSKI file; null when the file is a bare study right
 * @param version {@code versionumero}: of two with the same oid the higher is followed
 * @param type {@code ammatillinenkoulutus} or {@code tuva}; others are outside Luotsi's scope
 * @param start {@code alkamispäivä}, else the first state's start
 * @param estimatedEnd {@code arvioituPäättymispäivä}
 * @param end {@code päättymispäivä}
 * @param states in order of start; a state lasts until the next one's start
 * @param includedIn oid of the study right this one is a bought part of; such a person is counted once, in that right
 * @param free whether education is free of charge (maksuttomuus), the sign of compulsory education
 * @param partTime periods of part-time study
 */
public record StudyRight(
        String oid,
        @Nullable Learner learner,
        @Nullable Integer version,
        @Nullable String type,
        @Nullable Organisation institution,
        @Nullable LocalDate start,
        @Nullable LocalDate estimatedEnd,
        @Nullable LocalDate end,
        List<StatePeriod> states,
        List<Performance> performances,
        @Nullable String includedIn,
        boolean bought,
        boolean free,
        boolean movedToNewRequirements,
        List<PartTime> partTime) {

    public StudyRight {
        states = List.copyOf(states);
        performances = List.copyOf(performances);
        partTime = List.copyOf(partTime);
    }

    /** The state on {@code day}: the last whose start is not after it (ehoks.md 5.1); null before the first. */
    public @Nullable StatePeriod stateOn(LocalDate day) {
        StatePeriod found = null;
        for (StatePeriod state : states) {
            if (!state.start().isAfter(day) && (found == null || !state.start().isBefore(found.start()))) {
                found = state;
            }
        }
        return found;
    }

    /** Share of full-time study in per cent during a period; {@code end} null = still valid. */
    public record PartTime(LocalDate start, @Nullable LocalDate end, int percent) {}
}

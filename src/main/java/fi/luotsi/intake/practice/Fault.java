package fi.luotsi.intake.practice;

import java.time.LocalDate;

/**
 * Something that the plan says otherwise than it should, in its versions from a day until another.
 *
 * @param until the first day on which it is no longer so, far away when it stays
 */
record Fault(Kind kind, LocalDate from, LocalDate until) {

    static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);
    static final LocalDate NEVER = LocalDate.of(2999, 12, 31);

    /** What is wrong, or different; those of periods and demonstrations concern the item that the story picked. */
    enum Kind {
        NO_WORKPLACE, NO_CONTACT, NO_BUSINESS_ID, WRONG_BUSINESS_ID, NO_SHARE, NO_TASKS, NO_SUPERVISOR,
        NO_REPRESENTATIVE, NO_BASIS,
        NO_DEMONSTRATION, NO_TEACHER_ASSESSOR, NO_WORKING_LIFE_ASSESSOR,
        NO_GOAL, NO_EMAIL, NO_UPDATE_STAMP,
        /** The plan says that nothing need be acquired. */
        NO_NEED,
        /** The first approval stands as the latest one although there have been changes. */
        OLD_APPROVAL,
        /** The day of the first approval is two days off. */
        WRONG_APPROVAL,
        /** There is another plan for the same right, as it was at first. */
        SECOND_PLAN,
        /** What is not finished has no dates. */
        REST_UNDATED,
        /** The last unit has no dates. */
        LAST_UNDATED,
        /** Areas of common units have no dates. */
        AREAS_UNDATED,
        /** The last vocational unit stands there twice, the second time with nothing planned. */
        TWICE,
        /** The last unit deviates from the requirements, and the reason is a word. */
        SHORT_DEVIATION,
        /** No hours of teaching and guidance; or fewer than there should be. */
        NO_HOURS, FEW_HOURS,
        /** Studies that support study skills go on for long and past the change to learning support. */
        SUPPORT_STUDIES,
        /** Remedial teaching was over some weeks ago. */
        TEACHING_OVER,
        /** Demonstrations have individual criteria. */
        CRITERIA,
        /** One area of a common unit has a code of another time. */
        WRONG_AREA_CODE,
        /** The picked item's coming dates are two weeks later than before. */
        MOVED,
        /** The picked item and its periods are gone from the plan. */
        GONE
    }

    boolean in(LocalDate version) {
        return !version.isBefore(from) && version.isBefore(until);
    }
}

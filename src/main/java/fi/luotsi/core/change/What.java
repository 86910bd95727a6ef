package fi.luotsi.core.change;

import java.util.Locale;

/** What has changed; each has a sentence in Changes.properties. */
public enum What {
    PLAN_APPROVED(Kind.PROGRESS),
    /** The latest approval is a later one. */
    APPROVED_AGAIN(Kind.PROGRESS),
    ASSESSED(Kind.PROGRESS),
    /** A further accepted grade of what had been assessed before. */
    ASSESSED_AGAIN(Kind.PROGRESS),
    RECOGNISED(Kind.PROGRESS),
    /** The last planned demonstration is over. */
    DEMONSTRATED(Kind.PROGRESS),
    /** The last period is over, and no demonstration is planned. */
    ACQUIRED(Kind.PROGRESS),
    REACHED(Kind.PROGRESS),

    PERIOD_STARTS(Kind.MOVED),
    PERIOD_ENDS(Kind.MOVED),
    DEMONSTRATION_MOVED(Kind.MOVED),
    ESTIMATED_END(Kind.MOVED),

    /** No earlier data have the study right. */
    NEW_STUDENT(Kind.JOINED),
    FROM_OTHER_UNIT(Kind.JOINED),
    /** The data had the right, and the studies have begun. */
    BEGAN(Kind.JOINED),
    /** The earlier file lacked the student, an even earlier one had not. */
    BACK_IN_FILE(Kind.JOINED),

    NOT_IN_FILE(Kind.LEFT),
    TO_OTHER_UNIT(Kind.LEFT),
    /** Revoked, invalidated or included in another right: left out of every count. */
    LEFT_OUT(Kind.LEFT),

    GRADUATED(Kind.ENDED),
    RESIGNED(Kind.ENDED),
    DEEMED_RESIGNED(Kind.ENDED),
    ENDED(Kind.ENDED),

    PLAN_GONE(Kind.SHRUNK),
    ITEM_GONE(Kind.SHRUNK),
    PERIODS_GONE(Kind.SHRUNK),
    DEMONSTRATION_GONE(Kind.SHRUNK),
    POINTS_LESS(Kind.SHRUNK),
    PART_GONE(Kind.SHRUNK),

    FIRST_APPROVAL(Kind.CORRECTION),
    LATEST_APPROVAL(Kind.CORRECTION),
    UPDATE_DAY(Kind.CORRECTION),
    REACHED_DAY(Kind.CORRECTION),
    PAST_PERIOD_START(Kind.CORRECTION),
    PAST_PERIOD_END(Kind.CORRECTION),
    PAST_DEMONSTRATION(Kind.CORRECTION),
    PERIOD_MODE(Kind.CORRECTION),
    BREAK(Kind.CORRECTION),
    BUSINESS_ID(Kind.CORRECTION),
    WORKPLACE_NAME(Kind.CORRECTION),
    SHARE(Kind.CORRECTION),
    PERIOD_IDS(Kind.CORRECTION),
    ITEM_CODE(Kind.CORRECTION),
    LEARNER_ID(Kind.CORRECTION),
    SENT_DAY(Kind.CORRECTION),
    RESULT_REMOVED(Kind.CORRECTION),
    RESULT_DAY(Kind.CORRECTION),
    RESULT_GRADE(Kind.CORRECTION),
    RESULT_POINTS(Kind.CORRECTION),
    RESULT_RECOGNITION(Kind.CORRECTION),
    RIGHT_START(Kind.CORRECTION),
    STATES(Kind.CORRECTION),

    UPDATED(Kind.UPDATE),
    PLAN_ARRIVED(Kind.UPDATE),
    OTHER_PLAN(Kind.UPDATE),
    GOAL_SET(Kind.UPDATE),
    EMAIL_ADDED(Kind.UPDATE),
    ITEM_ADDED(Kind.UPDATE),
    PERIOD_ADDED(Kind.UPDATE),
    DEMONSTRATION_ADDED(Kind.UPDATE),
    ASSESSORS_ADDED(Kind.UPDATE),
    PRIOR_ADDED(Kind.UPDATE),
    SENT(Kind.UPDATE),
    WORKPLACE_ADDED(Kind.UPDATE),
    WORKPLACE_CHANGED(Kind.UPDATE),
    SUPERVISOR_ADDED(Kind.UPDATE),
    CONTACT_ADDED(Kind.UPDATE),
    CONTACT_GONE(Kind.UPDATE),
    BUSINESS_ID_ADDED(Kind.UPDATE),
    SHARE_ADDED(Kind.UPDATE),
    BREAK_ADDED(Kind.UPDATE),
    BREAK_ENDED(Kind.UPDATE),
    DETAILS(Kind.UPDATE),
    SUSPENDED(Kind.UPDATE),
    RESUMED(Kind.UPDATE),
    END_ESTIMATED(Kind.UPDATE),
    GROUP(Kind.UPDATE),
    TEACHER(Kind.UPDATE);

    private final Kind kind;

    What(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The word on the command line and in text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package fi.luotsi.core.rule;

/**
 * Something that a student's data have or lack, which a rule is about.
 *
 * <p>A rule declares the traits without which it never says anything ({@link RuleCard#ifAny}); of a student who has none
 * of them it is not asked. Most are the same on every day and kept with the student ({@link Outline}); the last group
 * depends on the reporting date. At most 63, for they are bits of one number.
 */
public enum Trait {
    /** There is no plan. */ NO_PLAN,
    /** The plan has no first approval. */ NOT_APPROVED,
    /** First approved before the start of the right. */ APPROVED_EARLY,
    /** First approved after the start of the right. */ APPROVED_LATER,
    /** The plan has no e-mail address. */ NO_EMAIL,
    /** The plan does not say that something need be acquired. */ NO_NEED,
    /** The plan has no items. */ NO_ITEMS,
    /** The right has another live plan. */ TWO_PLANS,
    /** Not updated since the first approval. */ NEVER_UPDATED,
    /** The plan has no career goal. */ NO_GOAL,
    /** The plan has a finishing date. */ REACHED,
    /** Learning support. */ LEARNING_SUPPORT,
    /** Studies that support study skills. */ SUPPORT_STUDIES,
    /** Parts of preparatory education. */ TUVA_PARTS,
    /** An item or prior learning is marked as essential. */ ESSENTIAL,
    /** An item, prior learning or demonstration deviates from the requirements. */ DEVIATION,
    /** Individual criteria somewhere. */ CRITERIA,

    /** Prior learning in the plan. */ PRIOR,
    /** A code stands both in the prior learning and among the items. */ PRIOR_PLANNED,
    /** KOSKI has recognised something. */ RECOGNISED,
    /** Neither of these two. */ NOTHING_RECOGNISED,

    /** An item with periods does not tell its hours. */ NO_HOURS,
    /** A vocational unit on two rows. */ UNIT_TWICE,
    /** No sub-area of the plan has dates, or there is none. */ AREAS_NOT_SCHEDULED,
    /** An item that is not done has no period. */ NO_PERIOD,
    /** An item that is not done has periods and no demonstration. */ NO_DEMONSTRATION,
    /** A demonstration ends before the last period of its item. */ EARLY_DEMONSTRATION,
    /** A period lies outside the right, or the end of the right is not known. */ PERIOD_OUTSIDE,
    /** A demonstration lies outside the right, or the end of the right is not known. */ DEMONSTRATION_OUTSIDE,
    /** There are items and all are done. */ ALL_DONE,

    /** Workplace periods. */ WORKPLACE_PERIOD,
    /** No workplace period. */ NO_WORKPLACE_PERIOD,
    /** A workplace period without a workplace. */ NO_WORKPLACE,
    /** … without the supervisor's contact. */ NO_CONTACT,
    /** … without the supervisor's name. */ NO_SUPERVISOR,
    /** … with a business id that is missing or wrong. */ NO_BUSINESS_ID,
    /** … with a share of working time that is missing or wrong. */ NO_SHARE,
    /** … without work tasks. */ NO_TASKS,
    /** … without the provider's representative. */ NO_REPRESENTATIVE,
    /** … with an interruption. */ INTERRUPTION,
    /** An apprenticeship in the plan. */ APPRENTICESHIP,

    /** No source knows the right. */ NO_RIGHT,
    /** The learner's ids are not known to be the same in both sources. */ LEARNER_DIFFERS,
    /** The right has been or will be suspended, or its states have no days. */ SUSPENSION,
    /** Education free of charge. */ FREE,
    /** A performance has a confirmation date. */ CONFIRMED,
    /** The right has no performance. */ NO_PERFORMANCE,
    /** An apprenticeship in KOSKI. */ KOSKI_AGREEMENT,
    /** Nobody can tell what apprenticeships KOSKI has. */ KOSKI_AGREEMENTS_UNKNOWN,
    /** A row in the provider's own table. */ LISTED,
    /** Something happened after the plan's last update, or the plan has none. */ EVENT_AFTER_UPDATE,
    /** Dates in the wrong order, or a study-right id of a wrong form: faults that make flags doubtful. */ FAULTY,

    /** On the day: the first approval lies ahead. */ APPROVAL_AHEAD,
    /** On the day: all that was planned for an item that is not done is over. */ ITEM_OVERDUE,
    /** On the day: the demonstrations of an item that is not done are over. */ DEMONSTRATION_OVER,
    /** On the day: an item that is done has dates ahead. */ DONE_AHEAD,
    /** On the day: a demonstration of an item that is not done is not over and lacks assessors. */ NO_ASSESSORS,
    /** On the day: nothing in the plan goes on over it and the next one. */ IDLE,
    /** On the day: a workplace period is not over. */ WORKPLACE_AHEAD,
    /** On the day: two workplace periods that have a day in common, and neither is over. */ WORKPLACES_MEET,
    /** On the day: the estimated end of the right has passed. */ END_PASSED,
    /** On the day: the right has ended. */ ENDED,
    /** On the day: the right is suspended. */ SUSPENDED;

    /** A bit that every student has, for rules that are always asked. */
    static final long ALWAYS = 1L << 63;

    long bit() {
        return 1L << ordinal();
    }
}

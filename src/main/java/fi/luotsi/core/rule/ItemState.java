package fi.luotsi.core.rule;

/** Where a unit item stands; of those that fit the first in this order wins (ehoks.md 5.1). */
public enum ItemState {
    RECOGNISED,
    ASSESSED,
    AWAITING_ASSESSMENT,
    DEMONSTRATING,
    ACQUIRING,
    /** All periods are past and no demonstration lies ahead. */
    ACQUIRED_NO_DEMO,
    SCHEDULED,
    NOT_SCHEDULED
}

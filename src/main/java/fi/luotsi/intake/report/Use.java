package fi.luotsi.intake.report;

/** What a column of a report is used for; the constants' names are the words in the declarations. */
enum Use {
    RIGHT,
    LEARNER,
    MASTER,
    LAST_NAME,
    FIRST_NAMES,
    INSTITUTION,
    CAMPUS,
    CAMPUS_NAME,
    INCLUDED_IN,
    BOUGHT,
    UPDATED,
    EDUCATION,
    TYPE,
    QUALIFICATION,
    NAME,
    AREAS,
    TITLES,
    REQUIREMENTS,
    READY,
    START,
    END,
    ESTIMATED_END,
    STATE,
    STATES,
    FINANCING,
    FREE,
    POINTS,
    UNIT,
    FINISHED_VOCATIONAL,
    RECOGNISED_VOCATIONAL,
    DEMONSTRATIONS,
    FINISHED_COMMON,
    AVERAGE,
    YEAR_DAYS,
    OTHER_RIGHT,
    OTHER_INSTITUTION,
    OTHER_STATE,
    OTHER_START,
    OTHER_END,
    /** Identity code: never looked at. */
    IDENTITY,
    /** Support, disability, accommodation, prison: never kept. */
    SENSITIVE,
    /** A column of the report that nothing is taken from. */
    KNOWN;

    /** The use that a declaration names. */
    static Use of(String word) {
        return word.equals("-") ? KNOWN : valueOf(word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}

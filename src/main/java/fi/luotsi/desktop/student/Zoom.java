package fi.luotsi.desktop.student;

/** How much time the timeline shows at once. */
enum Zoom {
    /** The school year, 1 August – 31 July. */
    YEAR,
    /** From the first to the last date of the studies. */
    WHOLE,
    /** One term: 1 August – 31 December or 1 January – 31 July. */
    TERM
}

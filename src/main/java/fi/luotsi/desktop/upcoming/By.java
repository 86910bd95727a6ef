package fi.luotsi.desktop.upcoming;

/** What the rows of the calendar are. */
enum By {
    KIND, QUALIFICATION, PLACE
}

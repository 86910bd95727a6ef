package fi.luotsi.desktop.frame;

import fi.luotsi.desktop.frame.Places.Place;

/** A deed of a screen that can be asked for from anywhere, as a line of the command palette. */
public enum Act {
    SEARCH_STUDENTS(Place.STUDENTS, "Ctrl F"),
    MARK(Place.STUDENTS, "M"),
    MARK_WRONG(Place.STUDENTS, "X"),
    EXPORT_XLSX(Place.STUDENTS, "Ctrl E"),
    EXPORT_CSV(Place.STUDENTS, ""),
    COPY_STUDENTS(Place.STUDENTS, "Ctrl C"),
    COLUMNS(Place.STUDENTS, ""),
    CLEAR(Place.STUDENTS, ""),
    VIEWS(Place.STUDENTS, ""),
    COPY_UPCOMING(Place.UPCOMING, "Ctrl C"),
    COMPARE(Place.CHANGES, ""),
    SAVE_CHANGES(Place.CHANGES, "Ctrl E"),
    COPY_CHANGES(Place.CHANGES, ""),
    SUMMARY_PDF(Place.SUMMARY, ""),
    SUMMARY_XLSX(Place.SUMMARY, ""),
    SUMMARY_HTML(Place.SUMMARY, ""),
    SUMMARY_CSV(Place.SUMMARY, ""),
    SAVE_SUMMARY(Place.SUMMARY, "Ctrl E"),
    DROP_FOLDER(Place.DATA, ""),
    CHOOSE_DROP_FOLDER(Place.DATA, ""),
    FAULTS(Place.DATA, ""),
    IMPORTS(Place.DATA, ""),
    QUARANTINE(Place.DATA, ""),
    MAPPINGS(Place.DATA, ""),
    SEARCH_RULES(Place.RULES, "Ctrl F"),
    STOP_CLOCK(Place.RULES, ""),
    UNITS(Place.SETTINGS, ""),
    DISPLAY(Place.SETTINGS, ""),
    LOCK_TIME(Place.SETTINGS, ""),
    PASSPHRASE(Place.SETTINGS, ""),
    PASSPHRASE_LEAKED(Place.SETTINGS, ""),
    RECOVERY_CODE(Place.SETTINGS, ""),
    BACK_UP(Place.SETTINGS, ""),
    RESTORE(Place.SETTINGS, ""),
    RETENTION(Place.SETTINGS, ""),
    PURGE(Place.SETTINGS, ""),
    PERSON(Place.SETTINGS, ""),
    HEALTH(Place.SETTINGS, ""),
    ABOUT(Place.SETTINGS, ""),
    SEARCH_LOG(Place.LOG, "Ctrl F"),
    SAVE_LOG(Place.LOG, "");

    private final Place place;
    private final String key;

    Act(Place place, String key) {
        this.place = place;
        this.key = key;
    }

    /** The screen that does it. */
    public Place place() {
        return place;
    }

    /** Its key on that screen; "" when it has none. */
    public String key() {
        return key;
    }
}

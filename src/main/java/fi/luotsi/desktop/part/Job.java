package fi.luotsi.desktop.part;

/** The kinds of work that are done off the FX thread, as the list of tasks tells them apart. */
public enum Job {
    OPEN, CLOSE(false), STANDING, OVERVIEW, ROWS, STUDENT, UPCOMING, CHANGES, PAGE, SUMMARY, DATA, RULES, TRIAL, DECISION(false),
    MARK(false), VIEWS(false), LOOK, IMPORT, STORE(false), BACKUP(false), RESTORE(false), PURGE, HEALTH, LOG, FILE(false), PRINT;

    private final boolean stoppable;

    Job() {
        this(true);
    }

    Job(boolean stoppable) {
        this.stoppable = stoppable;
    }

    /** Whether it looks for being asked to stop; else it is over soon, or must not be left half done. */
    public boolean stoppable() {
        return stoppable;
    }
}

package fi.luotsi.desktop.students;

/** What the table can tell of a student, in the order of its columns. */
enum Column {
    NAME(true, false),
    STUDY_RIGHT(false, false),
    GROUP(true, false),
    QUALIFICATION(false, false),
    TEACHER(false, false),
    UNIT(false, false),
    PLAN(true, false),
    UPDATED(true, true),
    NEXT(true, false),
    START(false, true),
    END(false, true),
    POINTS(true, true),
    FLAGS(true, false);

    private final boolean atFirst;
    private final boolean right;

    Column(boolean atFirst, boolean right) {
        this.atFirst = atFirst;
        this.right = right;
    }

    /** Whether it is shown until the user chooses otherwise. */
    boolean atFirst() {
        return atFirst;
    }

    /** Whether it stands at the right edge, as dates and numbers do. */
    boolean right() {
        return right;
    }
}

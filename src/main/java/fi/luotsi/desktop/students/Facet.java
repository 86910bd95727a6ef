package fi.luotsi.desktop.students;

/** The ways to narrow the list, in the order of the pane. */
enum Facet {
    /** The heaviest open flag. */
    WORST(true),
    /** The rules of the open flags; a student may have several. */
    RULE(false),
    UNIT(true),
    QUALIFICATION(false),
    GROUP(true),
    /** The phases of the open flags; a student may have several. */
    PHASE(true);

    /** Key of the value "no flags" of {@link #WORST}. */
    static final String NO_FLAGS = "NONE";
    /** Key of the value "not known". */
    static final String UNKNOWN = "";

    private final boolean ordered;

    Facet(boolean ordered) {
        this.ordered = ordered;
    }

    /** Whether its values have an order of their own; else the commonest come first. */
    boolean ordered() {
        return ordered;
    }
}

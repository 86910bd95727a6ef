package fi.luotsi.core.plan;

/** The kinds of source that files come from; the order is that of the sources banner. */
public enum Source {
    EHOKS("ehoks"),
    KOSKI("koski"),
    /** KOSKI's report workbooks: sums and latest states, no results by unit. */
    KOSKI_REPORT("koski-report"),
    /** The provider's own list of groups, units and teachers. */
    ROSTER("roster"),
    /** The provider's own table with more than groups in it, read by a mapping. */
    TABLE("csv"),
    EPERUSTEET("eperusteet"),
    KOODISTO("koodisto"),
    ORGANISATIONS("organisations"),
    /** Numbers of targets and answers of the feedback surveys. */
    ARVO("arvo");

    private final String key;

    Source(String key) {
        this.key = key;
    }

    /** The word on the command line and in its answers. */
    public String key() {
        return key;
    }

    /** Whether its rows are about students; the others tell names and numbers that many share. */
    public boolean aboutStudents() {
        return ordinal() <= TABLE.ordinal();
    }
}

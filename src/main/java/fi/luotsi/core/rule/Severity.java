package fi.luotsi.core.rule;

/** How heavy a finding is (ehoks.md 5.2); the order is from lightest to heaviest. */
public enum Severity {
    /** Shown in lists, not counted as a flag. */
    INFO,
    /** Should be looked at in the next talk. */
    NOTICE,
    /** The student's path is stuck or a duty is at risk. */
    SERIOUS,
    /** A legal duty is unmet or data are about to be lost for good. */
    CRITICAL;

    /** 0–3, as in the definitions and on the command line. */
    public int level() {
        return ordinal();
    }

    public static Severity of(int level) {
        return values()[level];
    }

    /** Whether it counts as a flag; an info row does not. */
    public boolean counted() {
        return this != INFO;
    }
}

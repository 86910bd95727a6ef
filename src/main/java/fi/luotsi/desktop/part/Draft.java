package fi.luotsi.desktop.part;

/** A half-written reason why a flag is wrong; it outlives the card that it is written on. Knows no control. */
public final class Draft {

    private boolean begun;
    private String reason = "";
    private int months;

    /** Whether somebody is writing. */
    public boolean begun() {
        return begun;
    }

    String reason() {
        return reason;
    }

    /** For how many months; 0 = not chosen yet. */
    int months() {
        return months;
    }

    void keep(String words, int chosen) {
        begun = true;
        reason = words;
        months = chosen;
    }

    /** Forgets what was written: it has been saved or given up. */
    public void drop() {
        begun = false;
        reason = "";
        months = 0;
    }
}

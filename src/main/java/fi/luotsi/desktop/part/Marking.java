package fi.luotsi.desktop.part;

import java.time.LocalDate;

/** What can be done with the flag of a card. */
public interface Marking {

    void seen();

    void mended();

    /** @param until later than the reporting date */
    void postpone(LocalDate until);

    /**
     * Judges the flag wrong.
     *
     * @param reason not blank
     * @param until later than the reporting date
     */
    void wrong(String reason, LocalDate until);

    /** What has been written of a reason so far, the same for every card of the flag. */
    Draft draft();

    /** Takes back the mark that the card shows. */
    void undo();
}

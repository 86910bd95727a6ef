package fi.luotsi.desktop.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What can be done on the Rules screen. On the FX thread. */
interface RulesDeeds {

    /** Opens Students with these study rights only. */
    void students(String why, Set<String> studyRights);

    void student(String studyRight, List<String> among);

    /** Asks what would change; the view gets the answer, of the newest question at the latest. */
    void ask(Trial.Question question);

    /**
     * Writes a decision down and works everything out anew.
     *
     * @param what without a fault
     * @param why not blank, not too long
     */
    void decide(Trial.Question what, LocalDate from, String why);

    /** Takes the decision just made back, by another decision. */
    void undo();
}

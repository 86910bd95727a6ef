package fi.luotsi.desktop.rules;

import javafx.scene.layout.VBox;

/** What stands on the right of the Rules screen: a rule, or the stop-clock dates. */
abstract class Page extends VBox {

    /** Whether the page stands alone and needs a way back. */
    abstract void narrow(boolean is);

    abstract void focusBack();

    /** Saves what is tried, when it can be saved. */
    abstract void save();

    /** Gives up what is tried; false when nothing is. */
    abstract boolean cancel();

    /** Shows what would change. */
    abstract void answer(Trial.Question question, Trial.Answer answer);
}

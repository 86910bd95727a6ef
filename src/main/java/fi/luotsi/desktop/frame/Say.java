package fi.luotsi.desktop.frame;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import javafx.beans.value.ObservableValue;

/** Says the texts of one area in the language in force. */
public record Say(Texts texts, ObservableValue<Language> language) {

    public String it(String key, Object... words) {
        return texts.get(language.getValue(), key, words);
    }

    /** The text for an amount; {0} is the amount, {1} … are {@code more}. */
    public String amount(String key, long amount, Object... more) {
        return texts.amount(language.getValue(), key, amount, more);
    }
}

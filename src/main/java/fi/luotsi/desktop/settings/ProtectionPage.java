package fi.luotsi.desktop.settings;

import fi.luotsi.core.words.Format;
import fi.luotsi.desktop.frame.Habits;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.ChoiceWords;
import fi.luotsi.desktop.part.Pieces;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/** Protection: when the window locks, whether names are shown, who can open the store. */
final class ProtectionPage extends VBox {

    private static final List<Integer> MINUTES = List.of(1, 2, 3, 5, 10, 15, 20, 30, 45, 60);

    ProtectionPage(Facts facts, SettingsScreen deeds, Habits habits, Say say, boolean narrow) {
        getChildren().addAll(
                new SettingRow(narrow, say.it("lock"), say.it(facts.practice() ? "lock.practice" : "lock.why"),
                        minutes(habits, say)),
                names(narrow, habits, say), passphrase(narrow, facts, deeds, say),
                code(narrow, facts, deeds, say), leaked(narrow, facts, deeds, say));
    }

    private static ComboBox<Integer> minutes(Habits habits, Say say) {
        TreeSet<Integer> offered = new TreeSet<>(MINUTES);
        offered.add(habits.lockMinutes().get());
        ComboBox<Integer> choice = choice(say.it("lock"), offered, minutes -> say.amount("minutes", minutes));
        choice.setId("lock-minutes");
        choice.setValue(habits.lockMinutes().get());
        choice.valueProperty().addListener((property, old, now) -> habits.lockMinutes().set(now));
        return choice;
    }

    /** A choice among numbers, in words. */
    static ComboBox<Integer> choice(String name, Iterable<Integer> offered, java.util.function.IntFunction<String> words) {
        ComboBox<Integer> choice = new ComboBox<>();
        offered.forEach(choice.getItems()::add);
        choice.setAccessibleText(name);
        choice.getStyleClass().add("st-choice");
        ChoiceWords.on(choice, words::apply);
        return choice;
    }

    private static SettingRow names(boolean narrow, Habits habits, Say say) {
        CheckBox hidden = new CheckBox(say.it("names.on"));
        hidden.setId("names-hidden");
        hidden.setAccessibleText(say.it("names") + ": " + say.it("names.on"));
        hidden.setSelected(habits.namesHidden().get());
        hidden.selectedProperty().subscribe(habits.namesHidden()::set);
        return new SettingRow(narrow, say.it("names"), say.it("names.why"), hidden);
    }

    private static SettingRow passphrase(boolean narrow, Facts facts, SettingsScreen deeds, Say say) {
        if (facts.practice()) {
            return new SettingRow(narrow, say.it("passphrase"), say.it("passphrase.practice"));
        }
        Button change = Pieces.button(say.it("passphrase.change"), deeds::changePassphrase);
        change.setId("change-passphrase");
        String why = facts.passphraseSet() == null ? say.it("passphrase.why")
                : say.it("passphrase.set", Format.day(facts.passphraseSet().toLocalDate())) + " " + say.it("passphrase.why");
        return new SettingRow(narrow, say.it("passphrase"), why, change);
    }

    private static SettingRow code(boolean narrow, Facts facts, SettingsScreen deeds, Say say) {
        if (facts.practice()) {
            return new SettingRow(narrow, say.it("code"), say.it("leaked.practice"));
        }
        Button renew = Pieces.button(say.it("renew.do"), deeds::newCode);
        renew.setId("new-code");
        return new SettingRow(narrow, say.it("code"), say.it("renew.why"), renew);
    }

    private static SettingRow leaked(boolean narrow, Facts facts, SettingsScreen deeds, Say say) {
        if (facts.practice()) {
            return new SettingRow(narrow, say.it("leaked"), say.it("leaked.practice"));
        }
        Button renew = Pieces.button(say.it("leaked.do"), deeds::leaked, "danger");
        renew.setId("leaked");
        return new SettingRow(narrow, say.it("leaked"), say.it("leaked.why"), renew);
    }
}

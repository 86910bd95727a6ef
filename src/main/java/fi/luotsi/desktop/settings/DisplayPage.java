package fi.luotsi.desktop.settings;

import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Habits;
import fi.luotsi.desktop.frame.Looks;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.desktop.part.Theme.Scheme;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Display and language: everything here is in force as soon as it is chosen. */
final class DisplayPage extends VBox {

    private final Looks looks;
    private final Say say;
    private final Segments<@Nullable Scheme> scheme;
    private final Segments<Boolean> rows;
    private final Label size = new Label();
    private final Button smaller;
    private final Button larger;
    private final Subscription follow;

    DisplayPage(Looks looks, Say say, boolean narrow) {
        this.looks = looks;
        this.say = say;
        Segments<Language> language = new Segments<>(say.it("language"), List.of(Language.values()),
                List.of("Suomi", "Svenska", "English"), looks.language()::set);
        language.setId("language");
        language.show(looks.language().get());
        scheme = new Segments<>(say.it("theme"), Arrays.asList(null, Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST),
                List.of(say.it("theme.system"), say.it("theme.LIGHT"), say.it("theme.DARK"), say.it("theme.CONTRAST")),
                looks::choose);
        scheme.setId("theme");
        smaller = step("−", "text.smaller", -1);
        larger = step("+", "text.larger", 1);
        size.getStyleClass().add("st-size");
        rows = new Segments<>(say.it("rows"), List.of(false, true),
                List.of(say.it("rows.compact"), say.it("rows.roomy")),
                roomy -> looks.theme().set(looks.theme().get().roomy(roomy)));
        rows.setId("rows");
        Segments<@Nullable Boolean> motion = new Segments<>(say.it("motion"), Arrays.asList(null, true, false),
                List.of(say.it("motion.system"), say.it("motion.on"), say.it("motion.off")), looks::motion);
        motion.setId("motion");
        motion.show(looks.motion().get());
        getChildren().addAll(
                new SettingRow(narrow, say.it("language"), say.it("language.why"), language),
                new SettingRow(narrow, say.it("theme"), say.it("theme.why"), scheme),
                new SettingRow(narrow, say.it("text"), say.it("text.why"), textSize()),
                new SettingRow(narrow, say.it("rows"), say.it("rows.why"), rows),
                new SettingRow(narrow, say.it("motion"),
                        say.it(looks.systemStill() ? "motion.why.still" : "motion.why.moves"), motion),
                letters(narrow, looks.habits()));
        follow = looks.theme().subscribe(this::show);
        show(looks.theme().get());
    }

    private SettingRow letters(boolean narrow, Habits habits) {
        CheckBox letters = new CheckBox(say.it("letters.on"));
        letters.setId("letters");
        letters.setAccessibleText(say.it("letters") + ": " + say.it("letters.on"));
        letters.setSelected(habits.letters().get());
        letters.selectedProperty().subscribe(habits.letters()::set);
        return new SettingRow(narrow, say.it("letters"), say.it("letters.why"), letters);
    }

    private HBox textSize() {
        HBox row = Pieces.row("lu-gap-8", smaller, size, larger, Pieces.label(say.it("text.range"), "lu-muted"));
        row.setMaxWidth(USE_PREF_SIZE);
        return row;
    }

    private Button step(String sign, String key, int steps) {
        Button button = Pieces.button(sign, () -> looks.step(steps), "st-step");
        button.setAccessibleText(say.it(key));
        button.setId(key.replace('.', '-'));
        return button;
    }

    private void show(Theme theme) {
        scheme.show(looks.scheme().get());
        rows.show(theme.roomy());
        size.setText(Format.percent(looks.language().get(), theme.textPercent()));
        smaller.setDisable(theme.textPercent() <= 100);
        larger.setDisable(theme.textPercent() >= 200);
    }

    /** Follows the look no more. */
    void close() {
        follow.unsubscribe();
    }
}

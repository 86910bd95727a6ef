package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Another language, chosen in the palette, loses nothing: conditions, what was chosen, and what is half written stay. */
class KeptJourneyTest extends FrameTest {

    private static final String WHY = "Väliarvioinnit pidetään kahden kuukauden välein.";

    @BeforeAll
    static void practise() throws Exception {
        practise(60);
    }

    @Test
    void everything_stays_when_the_language_changes() {
        open();
        go(KeyCode.DIGIT2, "#students-table");
        until("rows", () -> table("#students-table").getItems().size() > 3);
        on(() -> {
            table("#students-table").requestFocus();
            return null;
        });
        press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        type(KeyCode.M);
        until("the questions", () -> find("#mark-wrong") != null);
        with("#mark-wrong", Button.class, Button::fire);
        with("#mark-reason", TextInputControl.class, field -> field.setText(WHY));
        String ticked = on(() -> label("#ticked"));

        go(KeyCode.DIGIT3, "#range-FOUR");
        until("the deadlines", () -> !table("#deadlines").getItems().isEmpty());
        with("#range-FOUR", ToggleButton.class, ToggleButton::fire);
        with("#as-table", ToggleButton.class, ToggleButton::fire);

        go(KeyCode.DIGIT4, "#from");
        on(() -> {
            ((ComboBox<?>) find("#from")).getSelectionModel().selectLast();
            return null;
        });
        until("compared anew", () -> !background().busy().get() && find("#more-appeared") != null);
        with("#more-appeared", Button.class, Button::fire);
        int unfolded = on(() -> all("#section-appeared .ch-row").size());

        go(KeyCode.DIGIT5, ".sm-choices");
        with(".sm-choices .radio-button", RadioButton.class, button -> button.getToggleGroup().getToggles().getLast()
                .setSelected(true));
        go(KeyCode.DIGIT6, "#tab-IMPORTS");
        with("#tab-IMPORTS", ToggleButton.class, ToggleButton::fire);
        with("#import-1-0 .da-row", Button.class, Button::fire);
        go(KeyCode.DIGIT1, "#trend-table");
        with("#trend-table", Hyperlink.class, Hyperlink::fire);
        go(KeyCode.DIGIT8, "#section-BACKUPS");
        with("#section-BACKUPS", ToggleButton.class, ToggleButton::fire);
        go(KeyCode.DIGIT9, "#log-search");
        with("#log-search", TextInputControl.class, field -> field.setText("avattu"));
        go(KeyCode.DIGIT7, "#rule-B1");
        with("#rules-search", TextInputControl.class, field -> field.setText("B1"));
        with("#rule-B1", Button.class, Button::fire);
        with("#limit-notice", TextInputControl.class, field -> field.setText("60"));
        with("#why", TextInputControl.class, field -> field.setText(WHY));

        press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        until("the palette", () -> find(".lu-palette") != null
                && stage().getScene().getFocusOwner() instanceof TextInputControl field && field.getId() == null);
        write("svenska");
        settle();
        type(KeyCode.ENTER);
        until("Swedish", () -> words().contains("Regler") && !background().busy().get() && find("#why") != null
                && WHY.equals(text("#why")));
        assertThat(on(() -> text("#limit-notice"))).isEqualTo("60");
        assertThat(on(() -> text("#rules-search"))).isEqualTo("B1");

        go(KeyCode.DIGIT2, "#students-table");
        until("ticked, and the reason", () -> find("#mark-reason") != null && WHY.equals(text("#mark-reason")));
        assertThat(on(() -> label("#ticked")).replaceAll("\\D", "")).isEqualTo(ticked.replaceAll("\\D", ""));
        go(KeyCode.DIGIT3, "#week-table");
        assertThat(on(() -> ((ToggleButton) find("#range-FOUR")).isSelected())).isTrue();
        go(KeyCode.DIGIT4, "#section-appeared");
        until("as far unfolded", () -> all("#section-appeared .ch-row").size() == unfolded);
        go(KeyCode.DIGIT5, ".sm-choices");
        assertThat(on(() -> ((RadioButton) ((RadioButton) find(".sm-choices .radio-button")).getToggleGroup()
                .getSelectedToggle()).getUserData())).hasToString("INTERNAL");
        go(KeyCode.DIGIT6, "#tab-IMPORTS");
        assertThat(on(() -> ((ToggleButton) find("#tab-IMPORTS")).isSelected())).isTrue();
        assertThat(on(() -> find("#import-1-0 .da-fold-below"))).isNotNull();
        go(KeyCode.DIGIT1, "#trend-table");
        assertThat(on(() -> find(".lu-trend-cell"))).as("the trend as a table").isNotNull();
        go(KeyCode.DIGIT8, "#section-BACKUPS");
        assertThat(on(() -> ((ToggleButton) find("#section-BACKUPS")).isSelected())).isTrue();
        go(KeyCode.DIGIT9, "#log-search");
        assertThat(on(() -> text("#log-search"))).isEqualTo("avattu");
    }

    private void go(KeyCode digit, String there) {
        press(KeyCode.CONTROL).type(digit).release(KeyCode.CONTROL);
        until("the screen with " + there, () -> find(there) != null && !background().busy().get());
    }

    private <N extends Node> void with(String selector, Class<N> kind, Consumer<N> deed) {
        until(selector, () -> find(selector) != null);
        on(() -> {
            deed.accept(kind.cast(find(selector)));
            return null;
        });
        settle();
    }

    private TableView<?> table(String selector) {
        return (TableView<?>) find(selector);
    }

    private String text(String selector) {
        return ((TextInputControl) find(selector)).getText();
    }

    private String label(String selector) {
        return ((Label) find(selector)).getText();
    }
}

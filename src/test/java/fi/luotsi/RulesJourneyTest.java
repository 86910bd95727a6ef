package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.rule.LimitChange;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tuning a rule through the window: find it, try a limit, decide with a reason, see it take effect, take it back. */
class RulesJourneyTest extends FrameTest {

    private int made;

    @BeforeAll
    static void practise() throws Exception {
        practise(60);
    }

    @BeforeEach
    void start() {
        made = window().keep().limitChanges().size();
        open();
        press(KeyCode.CONTROL).type(KeyCode.DIGIT7).release(KeyCode.CONTROL);
        until("the catalogue", () -> find("#rule-B1") != null);
    }

    private boolean listed(String rule) {
        return find("#rule-" + rule).getParent().isVisible();
    }

    /** Those made in this test. */
    private List<LimitChange> decisions() {
        List<LimitChange> all = window().keep().limitChanges();
        return all.subList(made, all.size());
    }

    @Test
    void a_limit_is_tried_decided_and_taken_back() {
        search("päivitetty");
        until("fewer rules", () -> !listed("A1") && listed("B1"));
        int before = flags();
        clickOn(find("#rule-B1"));
        until("the rule's page", () -> find("#slider-notice") != null);
        move("#slider-notice", 60);
        until("the answer", () -> sentence().contains("Muutos koskisi"));
        until("nothing more is asked", () -> !background().busy().get());
        int then = then(sentence());
        assertThat(sentence()).startsWith("Nyt nostoja on " + before + ", kokeilulla " + then + ".");
        assertThat(then).isGreaterThan(before);
        assertThat(button("#save-decision").isDisabled()).as("without a reason nothing is saved").isTrue();
        assertThat(decisions()).isEmpty();

        decide("Väliarvioinnit pidetään kahden kuukauden välein.");
        until("written down", () -> decisions().size() == 1);
        LimitChange decision = decisions().getFirst();
        assertThat(decision.key()).isEqualTo("B1.notice");
        assertThat(decision.value()).isEqualTo(60);
        assertThat(decision.unit()).isNull();
        assertThat(decision.from()).isEqualTo(PracticeWindow.TODAY);
        assertThat(decision.who()).isEqualTo("Tuovi Testaaja");
        until("worked out anew", () -> find("#history") != null && flags() == then);
        assertThat(words()).contains("Huomion raja 60 pv, 23.11.2026 alkaen",
                "Väliarvioinnit pidetään kahden kuukauden välein.", "oma raja");

        clickOn(find(".ru-undo"));
        until("taken back", () -> decisions().size() == 2 && flags() == before);
        LimitChange undone = decisions().getLast();
        assertThat(undone.value()).isNull();
        assertThat(undone.why()).isEqualTo("Kumottu päätös: Väliarvioinnit pidetään kahden kuukauden välein.");
        until("the history tells both", () -> words().contains("Huomion raja: palautettu, 23.11.2026 alkaen"));
    }

    @Test
    void a_value_typed_counts_and_one_out_of_range_is_told() {
        fire("#rule-B1");
        until("the rule's page", () -> find("#limit-notice") != null);
        type("#limit-notice", "9999");
        until("the fault is told", () -> words().stream().anyMatch(text -> text.startsWith("Anna kokonaisluku väliltä")));
        assertThat(find("#save-decision")).isNull();
        type("#limit-notice", "100");
        until("it is tried", () -> find("#trial-sentence") != null);
        assertThat(((Slider) find("#slider-notice")).getValue()).isEqualTo(100);
        type(KeyCode.ESCAPE);
        until("given up", () -> find("#trial-sentence") == null && find("#save-decision") == null);
        assertThat(((TextField) find("#limit-notice")).getText()).isEqualTo("120");
        type(KeyCode.ESCAPE);
        until("back in the catalogue", () -> find("#rule-B1").isFocused());
    }

    @Test
    void a_rule_is_turned_off_and_on_again_and_fixed_limits_are_locked() {
        fire("#rule-C3");
        until("the locked limit", () -> words().stream().anyMatch(text -> text.startsWith("Rajasta säädetään laissa")));
        assertThat(find("#slider-assessors")).isNull();
        fire(".ru-back");
        until("the catalogue", () -> find("#rule-C3").isFocused());
        fire("#rule-B1");
        until("the page", () -> find("#page-flags") != null);
        fire("#turn");
        until("the answer", () -> sentence().contains("kokeilulla 0."));
        decide("Päivitykset seurataan toisella tavalla.");
        until("off", () -> words().contains("Sääntö on pois päältä"));
        assertThat(decisions()).singleElement().satisfies(change -> {
            assertThat(change.key()).isEqualTo("B1.on");
            assertThat(change.value()).isZero();
        });
        fire("#turn");
        until("it would count again", () -> find("#save-decision") != null);
        decide("Seurataan taas täällä.");
        until("on", () -> find("#page-flags") != null);
        assertThat(decisions().getLast().value()).isNull();
    }

    @Test
    void space_asks_to_turn_a_rule_off_with_a_reason() {
        on(() -> {
            find("#rule-B6").requestFocus();
            return null;
        });
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        until("it asks why", () -> find("#why") != null && find("#why").isFocused());
        until("the answer", () -> sentence().contains("kokeilulla 0."));
        assertThat(decisions()).isEmpty();
        decide("Urasuunnitelma kirjataan muualle.");
        until("off", () -> words().contains("Sääntö on pois päältä"));
        assertThat(decisions()).singleElement().satisfies(change -> assertThat(change.key()).isEqualTo("B6.on"));
        clickOn(find(".ru-undo"));
        until("on again", () -> decisions().size() == 2 && find("#page-flags") != null);
    }

    @Test
    void limits_out_of_order_are_not_tried() {
        fire("#rule-D4");
        until("the page", () -> find("#limit-notice") != null);
        type("#limit-notice", "31");
        until("told", () -> words().contains("Rajojen pitää olla järjestyksessä: Huomion raja ≤ Vakavan raja ≤ "
                + "Kriittisen raja."));
        assertThat(find("#save-decision")).isNull();
        type("#limit-notice", "30");
        until("equal ones are in order", () -> find("#save-decision") != null);
        type("#limit-notice", "14");
        until("as it was", () -> find("#save-decision") == null);
    }

    @Test
    void a_limit_is_decided_for_one_unit_or_for_all() {
        String unit = window().keep().cohort(window().keep().snapshots().getFirst().number()).students().stream()
                .map(student -> student.unit()).filter(name -> name != null).findFirst().orElseThrow();
        unit(unit);
        fire("#rule-B2");
        until("the page", () -> find("#limit-days") != null);
        type("#limit-days", "20");
        until("whose limit it is, is asked", () -> find("#whose-unit") != null);
        until("the answer", () -> !sentence().isEmpty());
        decide("Oma raja tässä yksikössä.");
        until("written down", () -> decisions().size() == 1);
        assertThat(decisions().getFirst().unit()).isEqualTo(unit);
        until("worked out anew", () -> find("#history") != null);
        type("#limit-days", "25");
        until("asked again", () -> find("#whose-all") != null);
        fire("#whose-all");
        decide("Kaikille sama.");
        until("written down too", () -> decisions().size() == 2);
        assertThat(decisions().getLast().unit()).isNull();
        assertThat(decisions().getLast().value()).isEqualTo(25);
        until("the unit keeps its own", () -> find("#limit-days") instanceof TextField field
                && field.getText().equals("20"));
        fire("#default-days");
        until("whose default is asked", () -> find("#whose-unit") != null);
        decide("Takaisin yhteiseen.");
        until("all the same", () -> decisions().size() == 3 && find("#limit-days") instanceof TextField field
                && field.getText().equals("25"));
    }

    @Test
    void the_clock_is_stopped_for_some_days_with_a_reason() {
        fire("#stop-clock");
        until("the page", () -> find("#clock-first") != null);
        type("#clock-first", "1.6.");
        type("#clock-last", "1.8.2026");
        until("the fault", () -> words().stream().anyMatch(text -> text.startsWith("Anna molemmat päivät")));
        assertThat(find("#save-decision")).isNull();
        type("#clock-first", "1.9.2026");
        type("#clock-last", "22.11.2026");
        until("the answer", () -> sentence().contains("Muutos koskisi"));
        assertThat(then(sentence())).isLessThan(Integer.parseInt(sentence().replaceAll("\\D*(\\d+),.*", "$1")));
        decide("Syksyllä kokeillaan.");
        until("written down", () -> decisions().size() == 1);
        assertThat(decisions().getFirst().key()).isEqualTo("clock.2026-09-01..2026-11-22");
        until("worked out anew", () -> find("#history") != null);
        assertThat(words()).contains("1.9.2026–22.11.2026 · kerran", "Pysäytysaika 1.9.2026–22.11.2026, 23.11.2026 alkaen");
        fire("#remove-2026-09-01-to-2026-11-22");
        until("it can be taken away", () -> find("#save-decision") != null);
        decide("Riitti.");
        until("as before", () -> decisions().size() == 2 && words().contains("ei asetettu"));
        assertThat(decisions().getLast().value()).isNull();
    }

    @Test
    void the_count_opens_the_students_with_that_flag() {
        int flags = flags();
        search("B1");
        until("found", () -> !listed("A1"));
        clickOn(find("#flags-B1"));
        until("the students", () -> find("#students-table") instanceof TableView<?> table
                && !table.getItems().isEmpty() && table.getItems().size() <= flags);
    }

    private void fire(String selector) {
        on(() -> {
            button(selector).fire();
            return null;
        });
    }

    private void search(String words) {
        on(() -> {
            ((TextField) find("#rules-search")).setText(words);
            return null;
        });
    }

    private void type(String selector, String words) {
        on(() -> {
            TextField field = (TextField) find(selector);
            field.requestFocus();
            field.setText(words);
            return null;
        });
    }

    private void move(String selector, int value) {
        on(() -> {
            Slider slider = (Slider) find(selector);
            for (int at = (int) slider.getValue(); at > value; at--) {
                slider.setValue(at); // as under a hand: every step asks
            }
            slider.setValue(value);
            return null;
        });
    }

    private void decide(String why) {
        on(() -> {
            ((TextArea) find("#why")).setText(why);
            return null;
        });
        until("it can be saved", () -> !button("#save-decision").isDisabled());
        on(() -> {
            button("#save-decision").fire();
            return null;
        });
    }

    /** The open flags of B1 as the catalogue tells. */
    private int flags() {
        return on(() -> find("#flags-B1") instanceof Button count
                ? Integer.parseInt(count.getText().replaceAll("\\D", "")) : 0);
    }

    private String sentence() {
        return on(() -> find("#trial-sentence") instanceof Label label ? label.getText() : "");
    }

    private static int then(String sentence) {
        return Integer.parseInt(sentence.replaceAll(".*kokeilulla (\\d+)\\..*", "$1"));
    }

    /** Chooses what is looked at, and waits until it is shown. */
    private void unit(String name) {
        on(() -> {
            ((MenuButton) find(".lu-unit")).getItems().stream().filter(item -> name.equals(item.getText())).findFirst()
                    .orElseThrow().fire();
            return null;
        });
        // In a narrow window the name is not seen, only told.
        until("worked out for " + name,
                () -> find(".lu-unit").getAccessibleText().contains(name) && !background().busy().get());
    }

    private ButtonBase button(String selector) {
        return (ButtonBase) find(selector);
    }
}

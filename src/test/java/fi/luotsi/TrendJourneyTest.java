package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.figure.Figure;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.work.FollowUp;
import fi.luotsi.work.Standing;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A figure of an earlier day on the overview opens its students as of that day; today is one choice away. */
class TrendJourneyTest extends FrameTest {

    @BeforeAll
    static void practise() throws Exception {
        practise(80);
    }

    @Test
    void a_day_before_the_first_import_is_looked_at_with_its_data_and_says_so() throws Exception {
        open();
        day("15.9.2026");
        until("the overview of that day", () -> words().contains("valittua päivää myöhempi"));
        assertThat(words()).contains(Format.weekday(Language.FI, LocalDate.of(2026, 9, 15)))
                .doesNotContain("Aineistoa ei ole vielä tuotu");
    }

    @Test
    void an_earlier_point_of_the_trend_opens_its_students_as_of_that_day() {
        FollowUp followUp = new FollowUp(window().keep());
        Standing.TrendPoint point = followUp.standing(
                PracticeWindow.TODAY, null, followUp.book(), 7, Progress.NONE).trend().getFirst();
        Figure updated = point.figures().stream().filter(one -> one.indicator().equals("updated-within")).findFirst()
                .orElseThrow();
        assertThat(updated.numerator()).isLessThan(updated.denominator());
        open();
        on(() -> {
            ((Hyperlink) find("#trend-table")).fire();
            return null;
        });
        String wanted = Format.day(point.date());
        until("the table", () -> cells().stream().anyMatch(cell -> cell.getAccessibleText().startsWith(wanted)));
        on(() -> {
            cells().stream().filter(cell -> cell.getAccessibleText().startsWith(wanted)).skip(1).findFirst().orElseThrow()
                    .fire();
            return null;
        });
        until("the students of that day", () -> find("#students-table") instanceof TableView<?> table
                && table.getItems().size() == updated.denominator() - updated.numerator());
        assertThat(words()).contains(
                Format.weekday(Language.FI, point.date()), "Ei päivitetty 180 päivässä " + Format.shortDay(point.date()));

        press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        until("the overview of that day", () -> find(".lu-overview") != null && !background().busy().get());
        press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        until("the calendar", () -> find(".lu-calendar") != null);
        on(() -> {
            all(".lu-calendar .button").stream().map(Button.class::cast)
                    .filter(button -> "Tänään".equals(button.getText())).findFirst().orElseThrow().fire();
            return null;
        });
        until("today again", () -> !background().busy().get()
                && words().contains(Format.weekday(Language.FI, PracticeWindow.TODAY)));
    }

    private List<Button> cells() {
        return all(".lu-trend-cell").stream().map(Button.class::cast).toList();
    }
}

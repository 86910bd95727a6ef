package fi.luotsi.desktop.log;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.LoggedUse;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.FakeDoor;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.Walk;
import fi.luotsi.desktop.frame.Bench;
import fi.luotsi.desktop.frame.Desk;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.desktop.part.Theme.Scheme;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The log's words, its conditions, a long log, and its pictures. */
class LogViewTest extends FxTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDateTime NOW = TODAY.atTime(9, 2);
    private static final String RIGHT = "1.2.246.562.15.90000000018";

    private static LoggedUse row(long number, int daysAgo, Use.What what, String right, String about) {
        return new LoggedUse(number, NOW.minusDays(daysAgo), "tuovi", new Use(what, right, about), false);
    }

    private static List<LoggedUse> some() {
        return List.of(
                row(9, 0, Use.What.UNLOCK, null, "wrong-tries 2"), row(8, 0, Use.What.VIEW, RIGHT, ""),
                row(7, 1, Use.What.IMPORT, null, "ehoks_vk48.json, opiskelijat_vk48.csv"),
                row(6, 6, Use.What.PASSPHRASE, null, "key"), row(5, 7, Use.What.PURGE, null, "3"),
                row(4, 29, Use.What.UNLOCK, null, "recovery-code"),
                new LoggedUse(3, NOW.minusDays(30), "tuovi", new Use(Use.What.VIEW, null, ""), true),
                row(2, 400, Use.What.RELEASE, null, "1"), row(1, 500, Use.What.MADE, null, ""));
    }

    private static Say say(Language language) {
        return new Say(Texts.beside(LogScreen.class, "Log.properties"), new SimpleObjectProperty<>(language));
    }

    private static List<LogRow> words(Language language, List<LoggedUse> log) {
        LogWords words = new LogWords(say(language));
        return log.stream().map(words::row).toList();
    }

    private static LogView view(Language language) {
        Desk desk = new Desk(new SimpleObjectProperty<>(language), new SimpleObjectProperty<>(), new Background(), null, false);
        LogScreen screen = new LogScreen(
                new Bench(new FakeDoor.FakeKeep("Hyvinvointi", false), desk, null, () -> { }),
                (owner, title, name) -> null, Clock.fixed(NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        return new LogView(screen, say(language), TODAY);
    }

    @Test
    void deeds_are_told_in_words() {
        assertThat(words(Language.FI, some())).extracting(row -> row.deed() + ": " + row.about()).containsExactly(
                "Avattu salalauseella: Ennen sitä 2 väärää yritystä", "Opiskelija avattu: " + RIGHT,
                "Aineisto tuotu: ehoks_vk48.json, opiskelijat_vk48.csv", "Uusi avain ja salalause: ",
                "Tietoja poistettu pysyvästi: 3 opiskeluoikeutta", "Avattu palautusavaimella: ",
                "Opiskelija avattu: Poistettu henkilö", "Karanteeni tyhjennetty: 1 rivi", "Tietovarasto tehty: ");
        assertThat(words(Language.FI, some()).getFirst().time()).isEqualTo("23.11.2026 9.02");
        LogWords swedish = new LogWords(say(Language.SV));
        for (Use.What what : Use.What.values()) {
            assertThat(swedish.kind(what)).isNotBlank();
        }
    }

    @Test
    void periods_begin_with_today() {
        assertThat(count(Period.DAY)).isEqualTo(2);
        assertThat(count(Period.WEEK)).isEqualTo(4);
        assertThat(count(Period.MONTH)).isEqualTo(6);
        assertThat(count(Period.YEAR)).isEqualTo(7);
        assertThat(count(Period.ALL)).isEqualTo(9);
    }

    private static long count(Period period) {
        return words(Language.FI, some()).stream().filter(new LogFilter(null, period, "", TODAY)).count();
    }

    @Test
    void fifty_thousand_rows_are_shown_and_searched_at_once() {
        List<LoggedUse> log = new ArrayList<>();
        for (int i = 50_000; i > 0; i--) {
            log.add(row(i, i % 300, i % 7 == 0 ? Use.What.SEARCH : Use.What.VIEW, i % 7 == 0 ? null : RIGHT + i, ""));
        }
        List<LogRow> rows = words(Language.FI, log);
        LogView view = show(() -> view(Language.FI));
        long began = System.nanoTime();
        on(() -> {
            view.show(rows);
            view.chain(50_000, 12_345);
            return null;
        });
        settle();
        assertThat(label(view, "#log-count")).isEqualTo("50\u202f000 riviä");
        assertThat(label(view, "#log-chain")).startsWith("Ketju katkeaa riviin 12\u202f345");
        on(() -> {
            ((TextField) view.lookup("#log-search")).setText(RIGHT + "4999");
            return null;
        });
        settle();
        assertThat(((TableView<?>) view.lookup("#log-table")).getItems()).hasSize(10);
        assertThat(System.nanoTime() - began).as("well under a second on a quiet computer").isLessThan(20_000_000_000L);
        on(() -> {
            view.chain(49_000, 49_001);
            return null;
        });
        assertThat(label(view, "#log-chain")).startsWith("Lokin lopusta puuttuu rivejä");
        assertThat(on(() -> ((ComboBox<?>) view.lookup("#log-kinds")).getItems().size())).as("kinds there are").isEqualTo(3);
    }

    private static String label(Parent view, String selector) {
        return on(() -> ((Label) view.lookup(selector)).getText());
    }

    @ParameterizedTest
    @CsvSource({"FI,LIGHT,100", "FI,DARK,100", "SV,LIGHT,100", "EN,CONTRAST,100", "FI,LIGHT,200"})
    void pictures(Language language, Scheme scheme, int percent) {
        on(() -> {
            LogView view = view(language);
            Scene scene = new Scene(view, percent == 100 ? 1080 : 1236, 716);
            new Theme(scheme, percent).dress(scene);
            view.show(words(language, some()));
            view.chain(9, 0);
            String file = String.join("-", "log", language.code(), scheme.name(), String.valueOf(percent)).toLowerCase(Locale.ROOT);
            Pictures.draw(file, scene);
            assertThat(Walk.faults(view)).as(file).isEmpty();
            if (percent == 100) {
                assertThat(Pictures.cut(view)).as(file).isEmpty();
            }
            return null;
        });
    }
}

package fi.luotsi.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.Backup;
import fi.luotsi.core.keep.LoggedUse;
import fi.luotsi.core.keep.StoreCare;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.FakeDoor;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.OnOverlay;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.Walk;
import fi.luotsi.desktop.data.DialogCard;
import fi.luotsi.desktop.frame.Bench;
import fi.luotsi.desktop.frame.Desk;
import fi.luotsi.desktop.frame.Dialogs;
import fi.luotsi.desktop.frame.Looks;
import fi.luotsi.desktop.frame.Preferences;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.frame.Workshop;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Overlay;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.desktop.part.Theme.Scheme;
import fi.luotsi.work.Purge;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws the settings in their languages, themes and sizes; no word may be cut, every control has a name. */
class SettingsPicturesTest extends FxTest {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 23, 9, 2);

    @TempDir
    Path home;

    private static Facts facts() {
        List<Backup> backups = List.of(
                new Backup(Path.of("b1"), MONDAY.minusDays(1), 412, 12_600_000),
                new Backup(Path.of("b2"), MONDAY.minusDays(8), 377, 11_900_000),
                new Backup(Path.of("b3"), MONDAY.minusDays(40), 240, 9_400_000));
        return new Facts(
                false, "Hyvinvointi", Path.of("/home/tuovi/luotsi/hyvinvointi"), StoreCare.Place.SYNCED, 12_600_000, 412,
                LocalDateTime.of(2026, 8, 3, 10, 0),
                new LoggedUse(900, MONDAY.minusDays(1), "tuovi", Use.of(Use.What.BACKUP, ""), false), backups, 12, 31,
                MONDAY.minusDays(1), Map.of("Hyvinvointi, Rantatie", 128, "Tekniikka", 311), 4);
    }

    private static RetentionPage.Shown due() {
        LocalDate end = LocalDate.of(2025, 5, 31);
        Purge.Found found = new Purge.Found(12, List.of(
                new Purge.Due("1.2.246.562.15.90000000018", "Kaislavuo Eevi", "LH22A", Purge.Why.ENDED, end),
                new Purge.Due("1.2.246.562.15.90000000026", null, null, Purge.Why.VANISHED, end)), Set.of());
        return new RetentionPage.Shown(found, List.of(
                new DueRow("Kaislavuo Eevi", "LH22A", Purge.Why.ENDED, end),
                new DueRow("1.2.246.562.15.90000000026", "", Purge.Why.VANISHED, end)));
    }

    private void draw(String name, Language language, Scheme scheme, int percent, double height,
            BiConsumer<SettingsView, Dialogs> deed) {
        on(() -> {
            Preferences preferences = new Preferences(home);
            preferences.look(language, new Theme(scheme, percent));
            Looks looks = new Looks(preferences);
            looks.motion(false);
            Say say = new Say(Texts.beside(SettingsScreen.class, "Settings.properties"), looks.language());
            Overlay overlay = new Overlay();
            Dialogs dialogs = new OnOverlay(overlay, looks.theme().get().em());
            try (Background background = new Background()) {
                Desk desk = new Desk(looks.language(), new SimpleObjectProperty<>(), background, null, false);
                SettingsScreen screen = new SettingsScreen(new Workshop(
                        new Bench(new FakeDoor.FakeKeep("Hyvinvointi", false), desk, dialogs, () -> { }), looks,
                        Clock.systemUTC()), (owner, title, file) -> null);
                SettingsView view = new SettingsView(screen, looks, say);
                StackPane root = new StackPane(view, overlay);
                Scene scene = new Scene(root, percent == 100 ? 1080 : 1236, height);
                looks.theme().get().dress(scene);
                Pictures.lay(scene);
                view.show(facts());
                deed.accept(view, dialogs);
                Pictures.lay(scene);
                String file = String.join("-", "settings", name, language.code(), scheme.name(), String.valueOf(percent))
                        .toLowerCase(Locale.ROOT);
                Pictures.draw(file, scene);
                assertThat(Pictures.cut(root)).as(file).isEmpty();
                assertThat(Walk.faults(root)).as(file).isEmpty();
                assertThat(Walk.dialog(overlay)).as(file).isEmpty();
                view.close();
                screen.closed();
            }
            return null;
        });
    }

    @ParameterizedTest
    @CsvSource({"FI,LIGHT,100,716", "FI,DARK,100,716", "SV,LIGHT,100,716", "EN,CONTRAST,100,716", "FI,LIGHT,200,1400"})
    void every_section(Language language, Scheme scheme, int percent, double height) {
        for (Section section : Section.values()) {
            draw(section.name(), language, scheme, percent, height, (view, dialogs) -> {
                view.section(section);
                view.due(due());
                if (section == Section.BACKUPS) {
                    view.tell("lu-done", "✓");
                }
            });
        }
        Say say = new Say(
                Texts.beside(SettingsScreen.class, "Settings.properties"), new SimpleObjectProperty<>(language));
        draw("passphrase", language, scheme, percent, height, (view, dialogs) -> {
            SecretDialog dialog = new SecretDialog(dialogs, say, SecretDialog.Kind.CHANGE, (old, fresh) -> { });
            dialog.open();
            dialog.wrong("Salalause ei avaa tietovarastoa.");
        });
        draw("leaked", language, scheme, percent, height, (view, dialogs) ->
                new SecretDialog(dialogs, say, SecretDialog.Kind.LEAKED, (old, fresh) -> { }).open());
        draw("new-code", language, scheme, percent, height, (view, dialogs) ->
                new SecretDialog(dialogs, say, SecretDialog.Kind.CODE, (old, fresh) -> { }).open());
        draw("code", language, scheme, percent, height, (view, dialogs) ->
                CodeDialog.open(dialogs, say, "K4KW-7M2P-0T9X-QQ1D-8RZB-5NCA-V6HJ-3EFG-S"));
        draw("restore", language, scheme, percent, height, (view, dialogs) -> DialogCard.confirm(
                dialogs, say, say.it("restore.title", "22.11.2026"), say.it("restore.text"), say.it("restore.go"), () -> { }));
    }
}

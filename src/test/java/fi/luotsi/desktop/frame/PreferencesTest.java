package fi.luotsi.desktop.frame;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Preferences.KnownStore;
import fi.luotsi.desktop.part.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {

    @TempDir
    Path home;

    @Test
    void theFirstStartIsFinnishLightAndWithoutStores() {
        Preferences first = new Preferences(home.resolve("not-there-yet"));
        assertThat(first.language()).isEqualTo(Language.FI);
        assertThat(first.theme()).isEqualTo(Theme.FIRST);
        assertThat(first.window()).isNull();
        assertThat(first.stores()).isEmpty();
    }

    @Test
    void everythingIsThereAtTheNextStart() {
        Preferences before = new Preferences(home);
        before.look(Language.SV, new Theme(Theme.Scheme.CONTRAST, 150));
        before.window(new Rectangle2D(10, 20, 1280, 800));
        before.rail("STUDENT", false, true);
        Preferences after = new Preferences(home);
        assertThat(after.language()).isEqualTo(Language.SV);
        assertThat(after.theme()).isEqualTo(new Theme(Theme.Scheme.CONTRAST, 150));
        assertThat(after.window()).isEqualTo(new Rectangle2D(10, 20, 1280, 800));
        assertThat(after.rail("STUDENT", true)).isFalse();
        assertThat(after.rail("OVERVIEW", false)).isFalse();
    }

    @Test
    void theStoreOpenedLastComesFirstAndOnlyOnce() {
        Preferences preferences = new Preferences(home);
        LocalDateTime time = LocalDateTime.of(2026, 11, 20, 15, 12);
        preferences.opened(new KnownStore(home.resolve("a"), "Tekniikka", null));
        preferences.opened(new KnownStore(home.resolve("b"), "Hyvinvointi", time));
        preferences.opened(new KnownStore(home.resolve("a"), "Tekniikka", time));
        assertThat(new Preferences(home).stores()).containsExactly(
                new KnownStore(home.resolve("a"), "Tekniikka", time), new KnownStore(home.resolve("b"), "Hyvinvointi", time));
    }

    @Test
    void aBrokenFileIsAFirstStart() throws IOException {
        Files.writeString(home.resolve("preferences.properties"), "text=huge\nscheme=PINK\nlanguage=\\u12");
        Preferences preferences = new Preferences(home);
        assertThat(preferences.theme()).isEqualTo(Theme.FIRST);
        Files.writeString(home.resolve("preferences.properties"), "text=900\nscheme=PINK\nstore.0.folder=/x\nstore.0.opened=?");
        assertThat(new Preferences(home).theme()).isEqualTo(new Theme(Theme.Scheme.LIGHT, 200));
        assertThat(new Preferences(home).stores()).extracting(KnownStore::opened).containsExactly((LocalDateTime) null);
    }

    @Test
    void textStaysBetween100And200PerCent() {
        assertThat(Theme.FIRST.step(-1).textPercent()).isEqualTo(100);
        assertThat(Theme.FIRST.step(1).textPercent()).isEqualTo(125);
        assertThat(Theme.FIRST.step(9).textPercent()).isEqualTo(200);
        assertThat(Theme.FIRST.next().next().next()).isEqualTo(Theme.FIRST);
    }
}

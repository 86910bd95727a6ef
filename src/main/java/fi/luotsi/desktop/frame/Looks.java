package fi.luotsi.desktop.frame;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.part.Theme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The language and the look in force; changing one changes every screen and is remembered. */
public final class Looks {

    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme;

    public Looks(Preferences preferences) {
        language = new SimpleObjectProperty<>(preferences.language());
        theme = new SimpleObjectProperty<>(preferences.theme());
        language.addListener((property, old, now) -> preferences.look(now, theme.get()));
        theme.addListener((property, old, now) -> preferences.look(language.get(), now));
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** Makes the text larger (+1) or smaller (−1) by a step. */
    public void step(int steps) {
        theme.set(theme.get().step(steps));
    }
}

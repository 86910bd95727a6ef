package fi.luotsi.desktop.frame;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.desktop.part.Theme.Scheme;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The language and the look in force, and how the window behaves; changing one changes every screen and is remembered.
 * Used on the FX thread.
 */
public final class Looks {

    private static final String AS_SYSTEM = "SYSTEM";

    private final Preferences preferences;
    private final Habits habits;
    private final Platform.Preferences system = Platform.getPreferences();
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<@Nullable Scheme> scheme = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Boolean> motion = new SimpleObjectProperty<>();
    private boolean following;

    public Looks(Preferences preferences) {
        this.preferences = preferences;
        habits = new Habits(preferences);
        language = new SimpleObjectProperty<>(preferences.language());
        theme = new SimpleObjectProperty<>(preferences.theme());
        scheme.set(AS_SYSTEM.equals(preferences.text("scheme", "")) ? null : theme.get().scheme());
        String moves = preferences.text("motion", "");
        motion.set(moves.isEmpty() ? null : (Boolean) Boolean.parseBoolean(moves));
        follow();
        language.addListener((property, old, now) -> save());
        theme.addListener((property, old, now) -> {
            if (!following && old.scheme() != now.scheme()) {
                scheme.set(now.scheme());
            }
            save();
        });
        system.colorSchemeProperty().addListener((property, old, now) -> follow());
        system.reducedMotionProperty().addListener((property, old, now) -> follow());
    }

    /** Takes over what the system has where nothing else was chosen. */
    private void follow() {
        Scheme chosen = scheme.get();
        Boolean moves = motion.get();
        following = true;
        theme.set(theme.get().with(chosen == null ? systemScheme() : chosen)
                .moving(moves == null ? !system.isReducedMotion() : moves));
        following = false;
    }

    private Scheme systemScheme() {
        return system.getBoolean("Windows.SPI.HighContrast").orElse(false) ? Scheme.CONTRAST
                : system.getColorScheme() == ColorScheme.DARK ? Scheme.DARK : Scheme.LIGHT;
    }

    private void save() {
        preferences.look(language.get(), theme.get());
        if (scheme.get() == null) {
            preferences.remember("scheme", AS_SYSTEM);
        }
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public Habits habits() {
        return habits;
    }

    /** The scheme chosen; null = that of the system, which may change at any time. */
    public ReadOnlyObjectProperty<@Nullable Scheme> scheme() {
        return scheme;
    }

    /** @param chosen null = that of the system */
    public void choose(@Nullable Scheme chosen) {
        scheme.set(chosen);
        follow();
        save();
    }

    /** Whether panes may fade in; null = as the system has it. */
    public ReadOnlyObjectProperty<@Nullable Boolean> motion() {
        return motion;
    }

    /** Whether the system asks for less motion. */
    public boolean systemStill() {
        return system.isReducedMotion();
    }

    /** @param moves null = as the system has it */
    public void motion(@Nullable Boolean moves) {
        motion.set(moves);
        preferences.remember("motion", moves == null ? "" : moves.toString());
        follow();
    }

    /** Makes the text larger (+1) or smaller (−1) by a step. */
    public void step(int steps) {
        theme.set(theme.get().step(steps));
    }
}

package fi.luotsi;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Looks before the window opens whether it can, so that a machine without a display gets a sentence and not a trace. */
final class DisplayCheck {

    private final boolean linux;
    private final UnaryOperator<@Nullable String> environment;

    DisplayCheck(String osName, UnaryOperator<@Nullable String> environment) {
        this.linux = osName.toLowerCase(Locale.ROOT).contains("linux");
        this.environment = environment;
    }

    /** What keeps the window from opening, in one sentence with what to do; null when nothing does. */
    @Nullable String obstacle(Locale locale) {
        if (!linux || System.getProperty("glass.platform") != null) {
            return null;
        }
        Texts texts = Texts.beside(DisplayCheck.class, "DisplayCheck.properties");
        Language language = Language.ofUser(locale);
        if (!hasGtk()) {
            return texts.get(language, "no-gtk");
        }
        return blank("DISPLAY") && blank("WAYLAND_DISPLAY") ? texts.get(language, "no-display") : null;
    }

    private boolean blank(String variable) {
        String value = environment.apply(variable);
        return value == null || value.isBlank();
    }

    private static boolean hasGtk() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup("libgtk-3.so.0", arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

package fi.luotsi.desktop.help;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The pages of the manual in the order of its contents; each is a Markdown file in three languages. */
public enum HelpPage {
    FIRST_STEPS(Part.BEGIN), SOURCES(Part.BEGIN), FLAGS(Part.BEGIN),
    OPEN(Part.SCREENS), OVERVIEW(Part.SCREENS), STUDENTS(Part.SCREENS), STUDENT(Part.SCREENS), UPCOMING(Part.SCREENS),
    CHANGES(Part.SCREENS), SUMMARY(Part.SCREENS), DATA(Part.SCREENS), RULES(Part.SCREENS), SETTINGS(Part.SCREENS),
    LOG(Part.SCREENS),
    KEYS(Part.MORE), PRIVACY(Part.MORE), ACCESSIBILITY(Part.MORE), UNKNOWN(Part.MORE);

    private final Part part;

    HelpPage(Part part) {
        this.part = part;
    }

    /** The parts of the contents. */
    public enum Part {
        BEGIN, SCREENS, MORE
    }

    public Part part() {
        return part;
    }

    /** The name of its file in the folder of a language. */
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".md";
    }

    /** The page of a file as links name it, {@code rules.md} or {@code rules.md#limits}; null when there is none. */
    public static @Nullable HelpPage ofFile(String file) {
        String plain = file.replaceAll("#.*", "");
        for (HelpPage page : values()) {
            if (page.file().equals(plain)) {
                return page;
            }
        }
        return null;
    }

    /** The page of a screen by the screen's name, e.g. {@code OVERVIEW}; the first steps when it has none. */
    public static HelpPage ofScreen(String name) {
        for (HelpPage page : values()) {
            if (page.name().equals(name)) {
                return page;
            }
        }
        return FIRST_STEPS;
    }
}

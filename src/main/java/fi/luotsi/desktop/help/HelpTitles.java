package fi.luotsi.desktop.help;

import fi.luotsi.core.words.Language;
import java.util.EnumMap;
import java.util.Map;

/** The titles of the manual's pages, for lists outside the manual. */
public final class HelpTitles {

    private HelpTitles() {}

    /** Every page with its title, in the order of the contents. */
    public static Map<HelpPage, String> in(Language language) {
        Map<HelpPage, String> titles = new EnumMap<>(HelpPage.class);
        for (HelpPage page : HelpPage.values()) {
            String first = HelpBook.source(language, page).lines().findFirst().orElse("");
            titles.put(page, first.replaceFirst("^#+ *", ""));
        }
        return titles;
    }
}

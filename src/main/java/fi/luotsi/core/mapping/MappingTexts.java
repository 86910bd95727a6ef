package fi.luotsi.core.mapping;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.util.Locale;

/** What the fields of a table are called in the mapping dialog. */
public final class MappingTexts {

    private static final Texts TEXTS = Texts.beside(MappingTexts.class, "Mapping.properties");

    /** The name of a field. */
    public String field(Language language, Field field) {
        return TEXTS.get(language, "field." + key(field));
    }

    /** The name of a part, the heading of a group of fields. */
    public String part(Language language, Field.Part part) {
        return TEXTS.get(language, "part." + key(part));
    }

    /** How dates with slashes are read. */
    public String dates(Language language, Mapping.SlashDates dates) {
        return TEXTS.get(language, "dates." + key(dates));
    }

    private static String key(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

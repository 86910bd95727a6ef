package fi.luotsi.core.figure;

import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;

/** The names and definitions of the indicators, with the limits in force written out. */
public final class IndicatorTexts {

    private final Texts texts = Texts.beside(IndicatorTexts.class, "Indicators.properties");

    /** The short name, e.g. "Hyväksytty 30 päivässä". */
    public String name(Language language, Indicator indicator, Limits limits) {
        return say(language, indicator, "name.", limits);
    }

    /** What is divided by what, in a sentence or two. */
    public String definition(Language language, Indicator indicator, Limits limits) {
        return say(language, indicator, "definition.", limits);
    }

    private String say(Language language, Indicator indicator, String part, Limits limits) {
        Integer limit = indicator.limit(limits);
        String key = part + indicator.id();
        return limit == null ? texts.get(language, key) : texts.get(language, key, Format.number(language, limit));
    }
}

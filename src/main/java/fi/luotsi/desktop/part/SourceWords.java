package fi.luotsi.desktop.part;

import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What sources are called, when their newest data were made, and how many rules could be computed from them. */
public final class SourceWords {

    private static final Texts TEXTS = Texts.beside(SourceWords.class, "SourceWords.properties");

    private final Language language;

    public SourceWords(Language language) {
        this.language = language;
    }

    public String name(Source source) {
        return TEXTS.get(language, "source." + source.name());
    }

    /** Day and time, e.g. "23.11. klo 9.02". */
    public String time(LocalDateTime taken) {
        return TEXTS.get(language, "time", Format.shortDay(taken.toLocalDate()), Format.time(language, taken));
    }

    public String computed(int computed, int rules) {
        return TEXTS.get(language, "computed", computed, rules);
    }

    /** Everything in one line: what the figures of a screen stand on. */
    public String line(List<SourceAge> ages, int computed, int rules) {
        List<String> all = new ArrayList<>();
        ages.stream().filter(age -> age.source().aboutStudents())
                .forEach(age -> all.add(name(age.source()) + " " + time(age.taken())));
        all.add(computed(computed, rules));
        return String.join(" · ", all);
    }
}

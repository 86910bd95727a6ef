package fi.luotsi.core.change;

import fi.luotsi.core.change.FlagChange.Why;
import fi.luotsi.core.code.Codes;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagTexts;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Results;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says in words what has changed, last and in the language asked for. */
public final class ChangeTexts {

    /** Days within which the year of a date is plain. */
    private static final int YEAR_IS_PLAIN = 182;

    private final Texts texts = Texts.beside(ChangeTexts.class, "Changes.properties");
    private final FlagTexts flags = new FlagTexts();
    private final RuleTexts rules;
    private final Codes codes;
    private final LocalDate date;

    /** @param date the day of the later state, from which dates are seen */
    public ChangeTexts(RuleTexts rules, Codes codes, LocalDate date) {
        this.rules = rules;
        this.codes = codes;
        this.date = date;
    }

    /** What changes of a kind are called together. */
    public String kind(Language language, Kind kind) {
        return texts.get(language, "kind." + kind.key());
    }

    /** What one change of a kind is called. */
    public String one(Language language, Kind kind) {
        return texts.get(language, "one." + kind.key());
    }

    /** What one new or cleared flag is called. */
    public String one(Language language, boolean appeared) {
        return texts.get(language, appeared ? "one.new" : "one.gone");
    }

    /** What new or cleared flags are called together. */
    public String flags(Language language, boolean appeared) {
        return texts.get(language, appeared ? "new" : "gone");
    }

    /** What has changed, without the name of the item: "Jakso alkaa 30.11. → 11.1.2027". */
    public String what(Language language, Change change) {
        String key = "what." + change.what().key();
        Fact from = change.from();
        Fact to = change.to();
        if (from == null && to == null && texts.has(key + ".undated")) {
            return texts.get(language, key + ".undated");
        }
        if (to instanceof Fact.Count count) {
            return texts.get(language, count.value() == 1 && texts.has(key + ".one") ? key + ".one" : key, "",
                    Format.number(language, count.value()));
        }
        boolean year = far(from) || far(to);
        return texts.get(language, key, say(language, from, year), say(language, to, year));
    }

    private boolean far(@Nullable Fact fact) {
        return fact instanceof Fact.Day(LocalDate day) && Math.abs(day.toEpochDay() - date.toEpochDay()) > YEAR_IS_PLAIN;
    }

    private String say(Language language, @Nullable Fact fact, boolean year) {
        return switch (fact) {
            case null -> texts.get(language, "nothing");
            case Fact.Day(LocalDate day) -> year ? Format.day(day) : Format.shortDay(day);
            case Fact.Decimal(double number) -> texts.get(language, "points", Format.decimal(language, number));
            default -> rules.say(language, fact);
        };
    }

    /** The name of the item that a change is about; null when it is about the plan or the study right as a whole. */
    public @Nullable String item(Language language, Change change) {
        return change.item() == null ? null : name(language, change.item());
    }

    private String name(Language language, String key) {
        String name = key.contains("_") ? codes.called(language, key) : key;
        return name.equals(key) && key.contains("_") ? Results.value(key) : name;
    }

    /** What has changed, with the name of the item behind it. */
    public String sentence(Language language, Change change) {
        String item = item(language, change);
        return item == null ? what(language, change) : what(language, change) + " · " + item;
    }

    /** What a flag is about: what has changed in the matter, else what the rule is called. */
    public String matter(Language language, FlagChange change) {
        return change.by() == null ? rules.title(language, change.flag().rule()) : sentence(language, change.by());
    }

    /** Why a flag has been cleared, in a few words. */
    public String cleared(Language language, FlagChange change) {
        if (change.why() == Why.MARKED && change.mark() != null) {
            return flags.deed(language, change.mark());
        }
        Change by = change.by();
        if (change.why() == Why.DATA && by != null) {
            return texts.get(language, "cleared." + switch (by.kind()) {
                case MOVED -> "data-moved";
                case SHRUNK -> "data-gone";
                case PROGRESS, UPDATE, CORRECTION -> "data-mended";
                default -> "data";
            });
        }
        return texts.get(language, "cleared." + change.why().key(), change.told() == null ? "" : change.told());
    }

    /** Why a flag is new, in a few words. */
    public String appeared(Language language, FlagChange change) {
        return texts.get(language, "appeared." + change.why().key(), change.told() == null ? "" : change.told());
    }

    /** The name of the rule of a flag. */
    public String title(Language language, Flag flag) {
        return rules.title(language, flag.rule());
    }

    public String severity(Language language, Severity severity) {
        return rules.severity(language, severity);
    }
}

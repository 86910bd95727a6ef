package fi.luotsi.core.rule;

import fi.luotsi.core.code.Codes;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes sentences of rules and findings, last and in the language asked for.
 *
 * <p>Each rule has one text file beside it, e.g. {@code start/PlanMissing.properties}, with these keys in fi, sv and en:
 * {@code title} its name; {@code rule} what it means; {@code line} the decisive fact in one line; {@code sum} the
 * arithmetic written out; {@code todo} what to do; {@code unknown} what the rule cannot know. Gaps are names of facts,
 * {@code {start}}. A part in square brackets is left out when one of its facts is missing: {@code [ ({suspended} pv
 * keskeytystä)]}. In {@code rule} the gaps are names of limits.
 */
public final class RuleTexts {

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    private final Texts shared = Texts.beside(RuleTexts.class, "RuleTexts.properties");
    private final Map<String, Texts> own = new HashMap<>();
    private final Codes codes;

    /** @param rules the rules whose texts are wanted */
    public RuleTexts(Iterable<Rule> rules, Codes codes) {
        this.codes = codes;
        for (Rule rule : rules) {
            own.put(rule.card().id(), Texts.beside(rule.getClass(), rule.getClass().getSimpleName() + ".properties"));
        }
    }

    public String title(Language language, RuleCard card) {
        return text(language, card, "title");
    }

    /** What the rule means, with the values of {@code limits}. */
    public String rule(Language language, RuleCard card, Limits limits) {
        Map<String, String> values = card.limits().stream().collect(Collectors.toMap(
                RuleCard.LimitSpec::name, spec -> value(language, limits.of(card, spec.name()), spec.unit())));
        return fill(text(language, card, "rule"), values);
    }

    /** The decisive fact of a finding in one line. */
    public String line(Language language, RuleCard card, Map<String, Fact> facts) {
        return fill(text(language, card, "line"), say(language, facts));
    }

    /** The arithmetic of a finding written out. */
    public String sum(Language language, RuleCard card, Map<String, Fact> facts) {
        return fill(text(language, card, "sum"), say(language, facts));
    }

    public String todo(Language language, RuleCard card, Map<String, Fact> facts) {
        return fill(text(language, card, "todo"), say(language, facts));
    }

    /** What the rule cannot know, so that nobody blames a student for a gap in the data. */
    public String unknown(Language language, RuleCard card) {
        return text(language, card, "unknown");
    }

    /** What a fact is called, e.g. "Alkoi". */
    public String factName(Language language, String fact) {
        return shared.get(language, "fact." + fact);
    }

    public String actor(Language language, RuleCard.Actor actor) {
        return shared.get(language, "actor." + actor.name());
    }

    public String mendedIn(Language language, RuleCard.MendedIn system) {
        return shared.get(language, "system." + system.name());
    }

    public String origin(Language language, RuleCard.Origin origin) {
        return shared.get(language, "origin." + origin.name());
    }

    public String phase(Language language, RuleCard.Phase phase) {
        return shared.get(language, "phase." + phase.name());
    }

    public String severity(Language language, Severity severity) {
        return shared.get(language, "severity." + severity.name());
    }

    public String itemState(Language language, ItemState state) {
        return shared.get(language, "state." + state.name());
    }

    /** A sentence on what was missing for a rule, by the key in {@link RuleCard.Need#key()}. */
    public String missing(Language language, String key) {
        return shared.get(language, "missing." + key);
    }

    /** A value with its unit, e.g. "30 pv"; {@code value} as limits are kept. */
    public String limit(Language language, int value, RuleCard.LimitUnit unit) {
        return unit == RuleCard.LimitUnit.SWITCH ? value(language, value, unit)
                : shared.get(language, "unit." + unit.name(), value(language, value, unit));
    }

    private String value(Language language, int value, RuleCard.LimitUnit unit) {
        if (unit == RuleCard.LimitUnit.SWITCH) {
            return shared.get(language, value == 0 ? "switch.off" : "switch.on");
        }
        return unit.tenths() ? Format.decimal(language, value / 10.0) : Format.number(language, value);
    }

    /** A fact in words. */
    public String say(Language language, Fact fact) {
        return switch (fact) {
            case Fact.Day day -> Format.day(day.value());
            case Fact.Count count -> Format.number(language, count.value());
            case Fact.Decimal decimal -> Format.decimal(language, decimal.value());
            case Fact.Percent percent -> Format.percent(language, percent.value());
            case Fact.Text text -> text.value();
            case Fact.Stops stops -> stops.periods().stream().map(RuleTexts::stop).collect(Collectors.joining(", "));
            case Fact.Code code -> codes.called(language, code.uri());
            case Fact.Words words -> words.keys().stream()
                    .map(key -> shared.get(language, "word." + key))
                    .collect(Collectors.joining(", "));
        };
    }

    /** What the periods in which the clock stands still are called together. */
    public String stops(Language language) {
        return factName(language, "stops");
    }

    /** A period in which the clock stands still, {@code 1.6.–31.7.}, with years when it is not of every year. */
    public static String stop(StopPeriod period) {
        return period.yearly() ? Format.shortDay(period.first()) + "–" + Format.shortDay(period.last())
                : Format.day(period.first()) + "–" + Format.day(period.last());
    }

    private Map<String, String> say(Language language, Map<String, Fact> facts) {
        return facts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> say(language, entry.getValue())));
    }

    private String text(Language language, RuleCard card, String key) {
        Texts texts = own.get(card.id());
        if (texts == null) {
            throw new IllegalArgumentException("no texts were asked for rule " + card.id());
        }
        return texts.get(language, key);
    }

    private static String fill(String template, Map<String, String> values) {
        String text = OPTIONAL.matcher(template).replaceAll(part -> {
            boolean whole = GAP.matcher(part.group(1)).results().allMatch(gap -> values.containsKey(gap.group(1)));
            return whole ? Matcher.quoteReplacement(part.group(1)) : "";
        });
        return GAP.matcher(text).replaceAll(gap -> Matcher.quoteReplacement(values.getOrDefault(gap.group(1), "–")));
    }
}

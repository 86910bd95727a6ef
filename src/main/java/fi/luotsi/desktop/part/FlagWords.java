package fi.luotsi.desktop.part;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagMarks;
import fi.luotsi.core.follow.FlagTexts;
import fi.luotsi.core.quality.QualityTexts;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A flag in the words of its card.
 *
 * @param about name of the unit it is about, null when it is about the plan or the right
 * @param since the first date on which it was there without a break, null when not known
 * @param today the reporting date
 * @param onFlag the mark on it, null when nobody has marked it
 * @param hidePlaces whether names of places and people are left out, because the person's data are protected
 */
public record FlagWords(
        Flag flag,
        @Nullable String about,
        @Nullable LocalDate since,
        LocalDate today,
        boolean hidePlaces,
        FlagMarks.@Nullable OnFlag onFlag,
        Limits limits,
        RuleTexts rules,
        Language language) {

    /** A flag that nobody has marked. */
    public FlagWords(
            Flag flag, @Nullable String about, @Nullable LocalDate since, LocalDate today, boolean hidePlaces,
            Limits limits, RuleTexts rules, Language language) {
        this(flag, about, since, today, hidePlaces, null, limits, rules, language);
    }

    private static final Texts TEXTS = Texts.beside(FlagCard.class, "FlagCard.properties");
    private static final QualityTexts QUALITY = new QualityTexts();
    private static final FlagTexts FLAGS = new FlagTexts();
    private static final Set<String> PLACES = Set.of("workplace", "place", "businessId");
    /** Told under "limit and source". */
    private static final String LIMIT = "limit";

    /** A fact in two columns; {@code missing} when it names what the data lack. */
    public record Row(String name, String value, boolean missing) {}

    /** A ground of the rule: the trust tag and what it stands on. */
    public record Ground(String tag, String text) {}

    public String severity() {
        return rules.severity(language, flag.severity());
    }

    /** The word of a flag that rests on faulty data; null when they are sound. */
    public @Nullable String doubtful() {
        return flag.doubtful() ? QUALITY.doubtful(language) : null;
    }

    /** The word of a state that somebody has given the flag; null when nobody has. */
    public @Nullable String state() {
        return switch (flag.state()) {
            case SEEN, MENDED, POSTPONED, WRONG -> FLAGS.state(language, flag.state());
            case NEW, OPEN -> null;
        };
    }

    /** A sentence on the mark; null when there is none. */
    public @Nullable String marked() {
        return onFlag == null ? null : FLAGS.sentence(language, onFlag);
    }

    /** A word of the menu that marks. */
    public String mark(String key) {
        return say("mark." + key);
    }

    /** What the word means and what to do. */
    public String doubt() {
        return say("doubt");
    }

    public String title() {
        return rules.title(language, flag.rule());
    }

    /** The decisive fact, with the unit in front unless the fact tells it. */
    public String line() {
        String line = rules.line(language, flag.rule(), facts());
        return about == null || line.contains(about) ? line : about + " · " + line;
    }

    /** {@code E10 · uusi 23.11.} or {@code E10 · 9.11.2026 alkaen}; the id alone when it is not known since when. */
    public String idAndSince() {
        if (since == null) {
            return flag.rule().id();
        }
        String words = since.isBefore(today) ? say("since", Format.day(since)) : say("new", Format.shortDay(since));
        return flag.rule().id() + " · " + words;
    }

    public String rule() {
        return rules.rule(language, flag.rule(), limits);
    }

    /** The facts in their order, the limit apart; the unit first when no fact tells it. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        facts().forEach((name, fact) -> {
            if (!name.equals(LIMIT)) {
                rows.add(new Row(rules.factName(language, name), rules.say(language, fact), fact instanceof Fact.Words));
            }
        });
        if (about != null && rows.stream().noneMatch(row -> row.value().contains(about))) {
            rows.addFirst(new Row(say("about"), about, false));
        }
        return rows;
    }

    public String sum() {
        return rules.sum(language, flag.rule(), facts());
    }

    /** Who set the limit, and what the rule stands on; one line when they are the same. */
    public List<Ground> grounds() {
        RuleCard card = flag.rule();
        String reference = card.basis().reference() + validity(card);
        String basisTag = rules.origin(language, card.basis().origin());
        Flag.LimitUsed used = flag.limit();
        if (used == null) {
            return List.of(new Ground(basisTag, reference));
        }
        String limit = say("limit", rules.limit(language, used.value(), used.unit())) + decided(used.decision());
        if (used.origin() == card.basis().origin()) {
            return List.of(new Ground(basisTag, limit + ", " + reference));
        }
        return List.of(new Ground(rules.origin(language, used.origin()), limit), new Ground(basisTag, reference));
    }

    /** Who decided the limit, when and why; "" for a default. */
    private String decided(@Nullable LimitChange decision) {
        return decision == null ? "" : say(
                "decided", decision.who(), Format.day(decision.made().toLocalDate()), Format.day(decision.from()),
                decision.why());
    }

    private String validity(RuleCard card) {
        LocalDate from = card.validFrom();
        LocalDate to = card.validTo();
        if (from == null && to == null) {
            return "";
        }
        return ", " + say("valid", (from == null ? "" : Format.day(from)) + "–" + (to == null ? "" : Format.day(to)));
    }

    public String todo() {
        return rules.todo(language, flag.rule(), facts());
    }

    public String where() {
        return say("where", rules.mendedIn(language, flag.rule().mendedIn()));
    }

    public String who() {
        return say("who", flag.rule().actors().stream()
                .map(actor -> rules.actor(language, actor))
                .collect(Collectors.joining(", ")));
    }

    public String unknown() {
        return rules.unknown(language, flag.rule());
    }

    /** The head of a part of the card: rule, facts, sum, grounds, todo, unknown. */
    public String head(String part) {
        return say("head." + part);
    }

    /** The whole closed card for those who hear it. */
    public String accessible(boolean open) {
        String doubt = (flag.doubtful() ? QUALITY.doubtful(language) + ". " : "")
                + (state() == null ? "" : state() + ". ");
        return severity() + ". " + doubt + title() + ". " + line() + ". " + idAndSince() + ". "
                + say(open ? "state.open" : "state.closed");
    }

    private Map<String, Fact> facts() {
        if (!hidePlaces) {
            return flag.facts();
        }
        Map<String, Fact> masked = new LinkedHashMap<>(flag.facts());
        masked.replaceAll((name, fact) -> PLACES.contains(name) ? new Fact.Text(say("protected")) : fact);
        return masked;
    }

    private String say(String key, Object... words) {
        return TEXTS.get(language, key, words);
    }
}

package fi.luotsi;

import fi.luotsi.core.code.Codes;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the page of all rules out of what the rules declare and say themselves, each with an example. */
final class RulesPage {

    private static final String HEAD = """
            # Säännöt · Regler · Rules

            This page is made from the rules themselves (`RulesPageTest`); do not edit it. The rules A–H are those of the
            follow-up's definition, K rules rest on KOSKI alone. Examples are of the practice data, or invented.
            How a rule is added: [new-rule.md](new-rule.md).

            Rules that say "suspended and stop-clock days do not count" count **clock days**: the days after the first day, up
            to and including the last, on which the study right was not suspended in KOSKI and which are not among the
            provider's **stop-clock dates**. These are periods that a provider sets, every year (1.6.–31.7.) or once
            (21.12.2026–6.1.2027), for all units or one, from a day on, with a reason: on the Rules screen, or with
            `luotsi limits --set clock.06-01..07-31=1 --why …`; none are set by default. A day in two periods, or in a period
            and a suspension, counts once. Rule B4 says nothing on such a date; G2 and G3 leave such dates out of the time in
            which points are expected. The arithmetic on a card tells the periods and their days. A report on a past date
            uses those in force then. Fixed day counts of law and of the national systems (A5–A7, E rules) go on regardless.

            **Student-year days** (K3): KOSKI's report gives the days that a right has gathered in the report's own period, not up
            to the reporting date, and nobody has set what would be too few of one student. The reading taken: the days are held
            against those of the same period on which the right was open, without suspended days and, where the formula leaves it
            out, without July; under half of them is information for the study office and the unit head, never a fault of the
            student's. Part-time study is not taken off, for it is what the days are lost by. The share is the unit's to change.

            Limits named notice, serious and critical stay in the order of their defaults; another order is refused.
            """;

    private final List<Rule> rules;
    private final Map<String, Flag> examples;
    private final RuleTexts texts;
    private final StringBuilder page = new StringBuilder();

    /** @param examples a flag of each rule, by its id */
    RulesPage(List<Rule> rules, Map<String, Flag> examples) {
        this.rules = rules;
        this.examples = examples;
        this.texts = new RuleTexts(rules, Codes.of(Cohort.EMPTY));
    }

    String write() {
        page.append(HEAD);
        for (RuleCard.Phase phase : RuleCard.Phase.values()) {
            List<RuleCard> cards = rules.stream().map(Rule::card).filter(card -> card.phase() == phase).toList();
            page.append("\n## ").append(inAll(language -> texts.phase(language, phase))).append("\n");
            cards.forEach(this::rule);
        }
        return page.toString();
    }

    private void rule(RuleCard card) {
        page.append("\n### ").append(card.id()).append(" · ").append(inAll(language -> texts.title(language, card)))
                .append("\n\n");
        row("severity", card.severities().stream().map(severity -> severity.level() + " "
                + texts.severity(Language.EN, severity)).collect(Collectors.joining(", ")));
        row("basis", texts.origin(Language.EN, card.basis().origin()) + ", " + card.basis().reference() + valid(card));
        row("limits", card.limits().stream().map(this::limit).collect(Collectors.joining("; ")));
        row("needs", card.needs().stream().map(RuleCard.Need::key).distinct().sorted()
                .collect(Collectors.joining(", ")));
        row("acts", card.actors().stream().map(actor -> texts.actor(Language.EN, actor))
                .collect(Collectors.joining(", ")) + "; mended in: " + texts.mendedIn(Language.EN, card.mendedIn()));
        Map<String, Fact> facts = examples.get(card.id()).facts();
        for (Language language : Language.values()) {
            page.append("\n**").append(language.code()).append("** ")
                    .append(texts.rule(language, card, Limits.DEFAULTS)).append("  \n")
                    .append("*").append(texts.line(language, card, facts)).append("* — ")
                    .append(texts.sum(language, card, facts)).append("  \n")
                    .append(texts.todo(language, card, facts)).append(' ')
                    .append(texts.unknown(language, card)).append("\n");
        }
    }

    private void row(String name, String value) {
        if (!value.isEmpty()) {
            page.append("- ").append(name).append(": ").append(value).append("\n");
        }
    }

    private String limit(LimitSpec limit) {
        return limit.name() + " " + texts.limit(Language.EN, limit.value(), limit.unit())
                + (limit.fixed() ? " (fixed)" : " (" + limit.unit().told(limit.min()) + "–" + limit.unit().told(limit.max()) + ")");
    }

    private static String valid(RuleCard card) {
        if (card.validFrom() == null && card.validTo() == null) {
            return "";
        }
        return ", in force " + (card.validFrom() == null ? "" : Format.day(card.validFrom())) + "–"
                + (card.validTo() == null ? "" : Format.day(card.validTo()));
    }

    private static String inAll(Function<Language, String> words) {
        return Arrays.stream(Language.values()).map(words).collect(Collectors.joining(" · "));
    }
}

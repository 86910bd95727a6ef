package fi.luotsi.report;

import fi.luotsi.core.figure.AllIndicators;
import fi.luotsi.core.figure.Grouping;
import fi.luotsi.core.figure.Indicator;
import fi.luotsi.core.figure.IndicatorTexts;
import fi.luotsi.core.figure.ResponseRate;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.words.LocalText;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.privacy.Audience;
import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.report.SummaryDocument.Defined;
import fi.luotsi.report.SummaryDocument.RuleCount;
import fi.luotsi.report.SummaryNumbers.FigureLine;
import fi.luotsi.report.SummaryNumbers.Good;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the summary in words; the numbers are counted once and are the same in every language. */
public final class SummaryWriter {

    private final SummaryInput input;
    private final Audience audience;
    private final SummaryNumbers numbers;
    private final IndicatorTexts indicators = new IndicatorTexts();

    /** Counts the numbers, and hides what {@code audience} may not see. */
    public SummaryWriter(SummaryInput input, Audience audience) {
        this.input = input;
        this.audience = audience;
        this.numbers = new Counter(input, audience).numbers();
    }

    public SummaryNumbers numbers() {
        return numbers;
    }

    /** The summary in one language. */
    public SummaryDocument in(Language language) {
        SummaryWords words = new SummaryWords(language);
        LocalDate earlier = input.earlier() == null ? null : input.earlier().date();
        String unit = input.unit() == null ? words.get("unit.all") : input.unit();
        return new SummaryDocument(
                language, audience, input.date(), earlier, unit, words.get("title"),
                words.get("subtitle", Format.day(input.date()), term(words)),
                words.get(audience.shared() ? "marking.shared" : "marking.internal"),
                input.practice() ? words.get("practice") : null,
                new LeadSentences(words, numbers, input.everybody().limits()).of(input.texts(), earlier),
                numbers, names(language), good(words), definitions(words),
                audience.shared() ? List.of() : rules(language),
                audience.shared() ? List.of() : new ActionList(input, words).rows(), feedback(),
                sources(words), notes(words));
    }

    private List<ResponseRate> feedback() {
        List<ResponseRate> rates = ResponseRate.of(input.responses(), input.unit());
        return audience.shared() ? ResponseRate.sharedOf(rates) : rates;
    }

    /** "syyslukukausi 2026": from August to December autumn, else spring. */
    private String term(SummaryWords words) {
        boolean autumn = input.date().getMonthValue() >= 8;
        return words.get(autumn ? "term.autumn" : "term.spring", Integer.toString(input.date().getYear()));
    }

    private Map<String, String> names(Language language) {
        Map<String, String> names = new TreeMap<>();
        for (Situation student : input.everybody().students()) {
            Performance main = student.student().mainPerformance();
            String key = Grouping.QUALIFICATION.keyOf(student);
            if (main != null && key != null) {
                String code = main.qualification() == null ? key
                        : input.codes().name(language, "koulutus_" + main.qualification());
                names.merge(key, name(main.name(), language, code), (a, b) -> a);
            }
        }
        return names;
    }

    private static String name(LocalText name, Language language, String code) {
        return name.in(language.code(), code);
    }

    private List<Defined> definitions(SummaryWords words) {
        List<Defined> list = new ArrayList<>();
        list.add(defined(words, "students", words.count(numbers.students())));
        for (FigureLine line : numbers.key()) {
            list.add(defined(words, line.indicator().id(), words.value(line)));
        }
        for (FigureLine line : numbers.others()) {
            list.add(defined(words, line.indicator().id(), words.value(line)));
        }
        Shown atWorkplace = numbers.total().atWorkplace();
        list.add(defined(
                words, "workplace-now", atWorkplace == null ? words.get("notComputed") : words.count(atWorkplace)));
        list.add(defined(words, "flagged", words.both(numbers.total().flagged())));
        numbers.severities().forEach((severity, shown) ->
                list.add(defined(words, "flags-" + key(severity), words.count(shown))));
        for (ItemState state : ItemState.values()) {
            Shown shown = numbers.items().get(state);
            list.add(defined(
                    words, "item-" + key(state), shown == null ? words.get("notComputed") : words.count(shown)));
        }
        return list;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Defined defined(SummaryWords words, String id, String value) {
        Indicator indicator = AllIndicators.of(id);
        return new Defined(
                id, indicators.name(words.language(), indicator, input.everybody().limits()), value,
                indicators.definition(words.language(), indicator, input.everybody().limits()));
    }

    private List<String> good(SummaryWords words) {
        List<String> lines = new ArrayList<>();
        Good good = numbers.good();
        if (good.back() != null && good.back().value() != null && good.back().value() > 0) {
            lines.add(words.amount("good.back", good.back().value()));
        }
        if (input.earlier() != null && good.cleared() != null && good.cleared().value() != null
                && good.cleared().value() > 0) {
            lines.add(words.amount("good.cleared", good.cleared().value(), Format.day(input.earlier().date())));
        }
        if (good.groups().value() != null && good.groups().value() > 0) {
            lines.add(words.amount("good.groups", good.groups().value()));
        }
        if (lines.isEmpty()) {
            lines.add(words.get(input.earlier() == null ? "good.noComparison" : "good.none"));
        }
        return lines;
    }

    private List<RuleCount> rules(Language language) {
        Map<RuleCard, Long> counts = input.run().flags().stream()
                .filter(Flag::counted)
                .collect(Collectors.groupingBy(Flag::rule, Collectors.counting()));
        return input.run().rules().stream()
                .filter(counts::containsKey)
                .map(card -> new RuleCount(
                        card.id(), input.texts().title(language, card), input.texts().phase(language, card.phase()),
                        counts.get(card)))
                .toList();
    }

    private String sources(SummaryWords words) {
        String rules = words.get(
                "rules.computed", Integer.toString(input.run().computed()),
                Integer.toString(input.run().rules().size()));
        return words.sources(input.sources()) + " " + rules;
    }

    private List<String> notes(SummaryWords words) {
        List<String> notes = new ArrayList<>();
        if (numbers.hidden() > 0) {
            notes.add(words.get("note.hidden"));
        }
        if (numbers.students().rounded()) {
            notes.add(words.get("note.rounded"));
        }
        boolean ehoks = input.everybody().plansTold();
        boolean koski = input.everybody().rightsTold();
        if (!ehoks) {
            notes.add(words.get("note.noEhoks"));
        }
        if (!koski) {
            notes.add(words.get("note.noKoski"));
        }
        long unknown = numbers.key().stream().mapToLong(FigureLine::notComputed).max().orElse(0);
        if (ehoks && koski && unknown > 0) {
            // The number itself could tell a protected one, so only that there are some is told outside.
            notes.add(audience.shared() ? words.get("note.someUnknown") : words.amount("note.unknown", unknown));
        }
        return notes;
    }
}

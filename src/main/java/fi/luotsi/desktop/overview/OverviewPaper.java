package fi.luotsi.desktop.overview;

import fi.luotsi.core.figure.Figure;
import fi.luotsi.core.quality.QualityTexts;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.core.words.WordTable;
import fi.luotsi.desktop.overview.OverviewModel.FlagRow;
import fi.luotsi.desktop.overview.OverviewModel.TileFigure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The overview for paper: figures, flags by phase and by rule, development, faults, good news; nobody is named. */
final class OverviewPaper {

    private final Texts texts = Texts.beside(OverviewPaper.class, "Overview.properties");
    private final QualityTexts quality = new QualityTexts();
    private final Language language;
    private final RuleTexts rules;

    OverviewPaper(Language language, RuleTexts rules) {
        this.language = language;
        this.rules = rules;
    }

    List<WordTable> of(OverviewModel model) {
        List<WordTable> tables = new ArrayList<>();
        tables.add(tiles(model));
        tables.add(flags("phases.title", "phase", model.phases().stream()
                .map(row -> named(rules.phase(language, row.phase()), row.flags())).toList()));
        tables.add(flags("rules.title", "paper.rule", model.topRules().stream().map(row -> named(
                row.key() + " " + model.cards().stream().filter(card -> card.id().equals(row.key())).findFirst()
                        .map(card -> rules.title(language, card)).orElse(""), row)).toList()));
        if (model.trend().size() > 1) {
            tables.add(new WordTable(
                    language, say("trend.title"), List.of(),
                    List.of(say("trend.import"), say("tile.coverage"), say("trend.updated.short")),
                    model.trend().reversed().stream().<List<Object>>map(point -> List.of(
                            Format.day(point.date()), share(point.coverage()), share(point.updated()))).toList()));
        }
        tables.add(new WordTable(
                language, say("faults.title"), model.faults().isEmpty() ? List.of(say("faults.none")) : List.of(),
                List.of("", say("total")), model.faults().stream().<List<Object>>map(row -> List.of(
                        quality.title(language, row.kind()), (long) row.students().size())).toList()));
        tables.add(new WordTable(language, say("good.title"), good(model), List.of(), List.of()));
        return tables;
    }

    private WordTable tiles(OverviewModel model) {
        List<List<Object>> rows = new ArrayList<>();
        for (TileFigure tile : model.tiles()) {
            Figure figure = tile.figure();
            Double value = figure.value();
            boolean percent = figure.kind() == Figure.Kind.PERCENT;
            rows.add(List.of(
                    say("tile." + figure.indicator()),
                    value == null ? say("not-computed")
                            : percent ? Format.percent(language, value) : Format.number(language, value.longValue()),
                    value == null || figure.denominator() == null ? ""
                            : figure.numerator() + "/" + figure.denominator()));
        }
        return new WordTable(language, "", List.of(), List.of("", "", ""), rows);
    }

    private List<Object> named(String name, FlagRow row) {
        return List.of(
                name, row.critical(), row.serious(), row.notice(), row.total(),
                row.change() == null ? "" : Format.change(language, row.change()));
    }

    private WordTable flags(String title, String head, List<List<Object>> rows) {
        return new WordTable(language, say(title), List.of(), List.of(
                say(head), rules.severity(language, Severity.CRITICAL), rules.severity(language, Severity.SERIOUS),
                rules.severity(language, Severity.NOTICE), say("total"), say("change")), rows);
    }

    private List<String> good(OverviewModel model) {
        OverviewModel.Good good = model.good();
        List<String> lines = new ArrayList<>();
        if (!good.back().isEmpty()) {
            lines.add(texts.amount(language, "good.back", good.back().size()));
        }
        if (good.cleared() > 0 && model.compared() != null) {
            lines.add(texts.amount(language, "good.cleared", good.cleared(), Format.shortDay(model.compared())));
        }
        if (good.groups() > 0) {
            lines.add(texts.amount(language, "good.groups", good.groups()));
        }
        return lines.isEmpty() ? List.of(say(model.compared() == null ? "good.none" : "good.same")) : lines;
    }

    private String share(@Nullable Double value) {
        return value == null ? say("not-computed") : Format.percent(language, value);
    }

    private String say(String key) {
        return texts.get(language, key);
    }
}

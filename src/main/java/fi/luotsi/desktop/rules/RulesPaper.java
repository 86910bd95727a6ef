package fi.luotsi.desktop.rules;

import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.WordTable;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.rules.RulesModel.PhaseRules;
import fi.luotsi.desktop.rules.RulesModel.RuleRow;
import fi.luotsi.desktop.rules.RulesModel.State;
import java.util.ArrayList;
import java.util.List;

/** The catalogue of rules for paper: a table a phase. */
final class RulesPaper {

    private final Say say;
    private final Language language;
    private final RuleTexts texts;

    RulesPaper(Say say, RuleTexts texts) {
        this.say = say;
        this.language = say.language().getValue();
        this.texts = texts;
    }

    List<WordTable> of(RulesModel model) {
        List<String> heads = List.of(
                say.it("column.rule"), "", say.it("column.severity"), say.it("column.limit"), say.it("column.flags"),
                say.it("column.wrong"));
        List<WordTable> tables = new ArrayList<>();
        for (PhaseRules phase : model.phases()) {
            List<List<Object>> rows = new ArrayList<>();
            for (RuleRow row : phase.rules()) {
                Double wrong = row.wrongShare();
                rows.add(List.of(
                        row.card().id(), texts.title(language, row.card()),
                        CatalogueRow.severities(row.card(), texts, language),
                        CatalogueRow.limitWords(row.card(), model, language, texts),
                        row.state() == State.COUNTED ? (Object) row.flags() : CatalogueRow.state(row, say),
                        wrong == null ? "–" : Format.percent(language, wrong)));
            }
            tables.add(new WordTable(language, texts.phase(language, phase.phase()), List.of(), heads, rows));
        }
        return tables;
    }
}

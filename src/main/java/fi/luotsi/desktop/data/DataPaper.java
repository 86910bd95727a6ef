package fi.luotsi.desktop.data;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.quality.QualityTexts;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.WordTable;
import fi.luotsi.desktop.data.DataModel.FaultGroup;
import fi.luotsi.desktop.data.DataModel.WardGroup;
import fi.luotsi.desktop.frame.Say;
import java.util.ArrayList;
import java.util.List;

/** The faults in the data, who mends them and where, rows in quarantine and imports, for paper; nobody is named. */
final class DataPaper {

    private final Say say;
    private final Language language;

    DataPaper(Say say) {
        this.say = say;
        this.language = say.language().getValue();
    }

    /** @param rules says who mends what */
    List<WordTable> of(DataModel model, RuleTexts rules) {
        return List.of(faults(model, rules), quarantine(model), imports(model));
    }

    private WordTable faults(DataModel model, RuleTexts rules) {
        QualityTexts quality = new QualityTexts();
        List<List<Object>> rows = new ArrayList<>();
        for (FaultGroup group : model.faults()) {
            rows.add(List.of(
                    quality.title(language, group.kind()), (long) group.rows().size(),
                    rules.actor(language, group.kind().actor()), quality.system(language, group.kind().system())));
        }
        return table(
                "tab.FAULTS", rows, rows.isEmpty() ? List.of(say.it("faults.none")) : List.of(), "paper.fault",
                "paper.count", "paper.who", "faults.system");
    }

    private WordTable quarantine(DataModel model) {
        List<List<Object>> rows = new ArrayList<>();
        for (WardGroup group : model.quarantine()) {
            rows.add(List.of(group.file(), group.taken().toLocalDate(), (long) group.rows().size()));
        }
        return table(
                "tab.QUARANTINE", rows, rows.isEmpty() ? List.of(say.it("wards.none")) : List.of(), "imports.file",
                "paper.taken", "paper.count");
    }

    private WordTable imports(DataModel model) {
        List<List<Object>> rows = new ArrayList<>();
        for (SnapshotInfo info : model.imports()) {
            for (FileReport file : info.files()) {
                rows.add(List.of(
                        file.file(), say.it("imports.when", Format.day(info.taken().toLocalDate()),
                                Format.time(language, info.taken())),
                        file.accepted(), file.added(), file.changed(), file.quarantined()));
            }
        }
        return table(
                "tab.IMPORTS", rows, rows.isEmpty() ? List.of(say.it("imports.none")) : List.of(), "imports.file",
                "paper.taken", "imports.accepted", "imports.added", "imports.changed", "imports.left-out");
    }

    private WordTable table(String title, List<List<Object>> rows, List<String> about, String... heads) {
        List<String> words = new ArrayList<>();
        for (String head : heads) {
            words.add(say.it(head));
        }
        return new WordTable(language, say.it(title), about, words, rows);
    }
}

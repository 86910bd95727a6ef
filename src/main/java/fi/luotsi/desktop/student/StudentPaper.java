package fi.luotsi.desktop.student;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.core.words.WordTable;
import fi.luotsi.desktop.part.FlagWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One student for paper: who it is, the timeline as a table, points, flags. Not for persons under turvakielto. */
final class StudentPaper {

    private final StudentCase one;
    private final Texts texts;
    private final Language language;

    StudentPaper(StudentCase one, Texts texts, Language language) {
        this.one = one;
        this.texts = texts;
        this.language = language;
    }

    List<WordTable> tables() {
        String name = one.student().fullName();
        List<String> who = new ArrayList<>();
        if (one.student().group() != null) {
            who.add(one.student().group());
        }
        who.addAll(new StudentFacts(texts, language).words(one));
        return List.of(
                new WordTable(language, name == null ? one.student().studyRight() : name, who, List.of(), List.of()),
                path(), lines(texts.get(language, "points.title"), new PointsWords(one, texts, language).lines()), flags());
    }

    private WordTable path() {
        RowWords words = new RowWords(texts, language, one.standing().texts());
        TimelineRows rows = new TimelineRows(texts, language, words);
        List<List<Object>> cells = new ArrayList<>();
        for (PathGroup group : one.groups()) {
            for (PathItem item : group.items()) {
                cells.add(List.of(
                        item.name(), rows.title(item.section()), words.state(item), words.amount(item),
                        item.drawn() ? String.join("; ", words.periods(item))
                                : Objects.requireNonNullElse(words.note(item), ""),
                        String.join("; ", words.demonstrations(item))));
            }
        }
        return new WordTable(
                language, texts.get(language, "tab.timeline"),
                cells.isEmpty() ? List.of(texts.get(language, "table.empty")) : List.of(),
                heads("table.item", "table.group", "table.state", "table.amount", "table.periods", "table.demos"), cells);
    }

    private WordTable flags() {
        List<List<Object>> cells = new ArrayList<>();
        for (Flag flag : one.flags().cards()) {
            FlagWords words = FlagPane.words(one, flag, language);
            cells.add(List.of(words.severity(), words.title(), words.line(), words.idAndSince(), words.todo()));
        }
        String title = texts.get(language, "tab.flags", cells.size());
        return new WordTable(
                language, title, cells.isEmpty() ? List.of(texts.get(language, "flags.none", one.flags().computed(),
                        one.flags().rules())) : List.of(),
                heads("paper.severity", "paper.flag", "paper.facts", "paper.rule", "paper.todo"), cells);
    }

    private WordTable lines(String title, List<String> lines) {
        return new WordTable(language, title, lines, List.of(), List.of());
    }

    private List<String> heads(String... keys) {
        List<String> heads = new ArrayList<>();
        for (String key : keys) {
            heads.add(texts.get(language, key));
        }
        return heads;
    }
}

package fi.luotsi.desktop.student;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.paper.Part;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.core.words.WordTable;
import fi.luotsi.desktop.part.FlagWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One student for paper: who it is, the timeline drawn and as tables, points, flags. Not for persons under turvakielto. */
final class StudentPaper {

    private final StudentCase one;
    private final TimeAxis axis;
    private final boolean unfolded;
    private final Texts texts;
    private final Language language;

    /**
     * @param axis the time in sight
     * @param unfolded whether finished sub-areas are all in sight
     */
    StudentPaper(StudentCase one, TimeAxis axis, boolean unfolded, Texts texts, Language language) {
        this.one = one;
        this.axis = axis;
        this.unfolded = unfolded;
        this.texts = texts;
        this.language = language;
    }

    List<Part> parts() {
        String name = one.student().fullName();
        List<String> who = new ArrayList<>();
        if (one.student().group() != null) {
            who.add(one.student().group());
        }
        who.addAll(new StudentFacts(texts, language).words(one));
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Table(new WordTable(
                language, name == null ? one.student().studyRight() : name, who, List.of(), List.of())));
        if (!one.groups().isEmpty()) {
            parts.add(new TimelinePaper(one, axis, unfolded, texts, language).drawn());
        }
        List<WordTable> tables = new ArrayList<>(path());
        tables.add(lines(texts.get(language, "points.title"), new PointsWords(one, texts, language).lines()));
        tables.add(flags());
        parts.addAll(Part.tables(tables));
        return parts;
    }

    /** The timeline, group by group. */
    private List<WordTable> path() {
        RowWords words = new RowWords(texts, language, one.standing().texts());
        TimelineRows rows = new TimelineRows(texts, language, words);
        String timeline = texts.get(language, "tab.timeline");
        List<WordTable> tables = new ArrayList<>();
        for (PathGroup group : one.groups()) {
            List<List<Object>> cells = new ArrayList<>();
            for (PathItem item : group.items()) {
                cells.add(List.of(
                        item.name(), words.state(item), words.amount(item),
                        item.drawn() ? String.join("; ", words.periods(item))
                                : Objects.requireNonNullElse(words.note(item), ""),
                        String.join("; ", words.demonstrations(item))));
            }
            if (!cells.isEmpty()) {
                tables.add(new WordTable(
                        language, timeline + ": " + rows.title(group.section()), List.of(),
                        heads("table.item", "table.state", "table.amount", "table.periods", "table.demos"), cells));
            }
        }
        return tables.isEmpty() ? List.of(lines(timeline, List.of(texts.get(language, "table.empty")))) : tables;
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

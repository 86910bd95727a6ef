package fi.luotsi.desktop.students;

import fi.luotsi.core.keep.Use;
import fi.luotsi.core.paper.Part;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.core.words.WordTable;
import fi.luotsi.desktop.frame.Desk;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Copies;
import fi.luotsi.desktop.part.Job;
import fi.luotsi.desktop.part.OpenFile;
import fi.luotsi.work.Standing;
import fi.luotsi.work.WriteTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes what is seen out of the program: the ticked rows, or all when none is ticked, with the columns shown. */
public final class Exporting {

    private final Desk desk;
    private final StudentsModel model;
    private final Texts texts;
    private final Language language;
    private final Supplier<List<Column>> columns;
    private final @Nullable Where where;
    private final Conditions conditions;
    private final Copies copies = new Copies();

    /** Asks where a file is saved. */
    @FunctionalInterface
    public interface Where {
        /** @return null when the user thought better of it */
        @Nullable Path ask(String title, String name);
    }

    /**
     * @param columns the columns shown
     * @param where null = no files can be written
     */
    Exporting(
            Desk desk, StudentsModel model, Texts texts, Language language, Supplier<List<Column>> columns,
            @Nullable Where where) {
        this.desk = desk;
        this.model = model;
        this.texts = texts;
        this.language = language;
        this.columns = columns;
        this.where = where;
        this.conditions = new Conditions(model, texts, language);
    }

    /** Whether files can be written. */
    boolean files() {
        return where != null;
    }

    private List<StudentRow> rows() {
        return model.tickedCount() > 0 ? model.tickedRows() : List.copyOf(model.seen());
    }

    /** Puts the rows on the clipboard. */
    void copy() {
        List<StudentRow> rows = rows();
        if (rows.isEmpty()) {
            return;
        }
        copies.put(new TableText(texts, language).of(rows, columns.get(), desk.practice()));
        desk.noted().accept(Use.of(Use.What.EXPORT, "clipboard: " + rows.size()));
        model.told().say(protectedToo(texts.amount(language, "copied", rows.size()), rows));
    }

    private String protectedToo(String told, List<StudentRow> rows) {
        long hidden = rows.stream().filter(StudentRow::protectedPerson).count();
        return hidden == 0 ? told : told + " " + texts.amount(language, "copied.protected", hidden);
    }

    /** Writes the rows into a file, asking where. */
    void file(WriteTable.Form form) {
        Where asked = where;
        Standing standing = desk.standing().get();
        List<StudentRow> rows = rows();
        if (asked == null || standing == null || rows.isEmpty()) {
            return;
        }
        boolean paper = form == WriteTable.Form.PDF;
        if (paper && rows.size() > WriteTable.PRINTED) {
            model.told().say(texts.get(language, "print.many", Format.number(language, WriteTable.PRINTED)));
            return;
        }
        WriteTable write = new WriteTable(desk.practice());
        WordTable table = table(write.about(standing, language), rows);
        Path file = asked.ask(
                texts.get(language, paper ? "print.title" : "export.title"),
                texts.get(language, "export.file") + "-" + standing.date() + "." + form.ending());
        if (file == null) {
            return;
        }
        desk.background().run(new Background.Line(Job.FILE), progress -> {
            write.write(file, form, table);
            return file;
        }, saved -> {
            String name = String.valueOf(saved.getFileName());
            desk.noted().accept(Use.of(paper ? Use.What.PRINT : Use.What.EXPORT, name + ": " + rows.size()));
            model.told().say(protectedToo(texts.get(language, paper ? "printed" : "exported", name), rows));
            if (paper) {
                OpenFile.open(saved);
            }
        }, e -> {
            System.getLogger(Exporting.class.getName()).log(System.Logger.Level.ERROR, "table not written", e);
            model.told().say(texts.get(language, "export.failed", String.valueOf(file.getFileName())));
        });
    }

    /** What is seen, for paper; null = nothing is. */
    @Nullable Callable<List<Part>> paper() {
        List<StudentRow> rows = rows();
        List<Column> shown = columns.get();
        return rows.isEmpty() ? null : () -> Part.tables(List.of(table(List.of(), rows, shown)));
    }

    private WordTable table(List<String> about, List<StudentRow> rows) {
        return table(about, rows, columns.get());
    }

    private WordTable table(List<String> about, List<StudentRow> rows, List<Column> shown) {
        TableText text = new TableText(texts, language);
        List<String> lines = new ArrayList<>(about);
        StudentRows all = model.rows().get();
        if (all != null) {
            String of = texts.get(language, "export.of", Format.number(language, rows.size()),
                    Format.number(language, all.rows().size()));
            String how = conditions.list(all).stream().map(Conditions.Condition::words).collect(Collectors.joining("; "));
            lines.add(how.isEmpty() ? of : of + " · " + how);
        }
        return new WordTable(
                language, texts.get(language, "table.told"), lines, text.heads(shown),
                rows.stream().map(row -> text.cells(row, shown)).toList());
    }

    /** Takes what was copied off the clipboard. */
    void clear() {
        copies.clear();
    }
}

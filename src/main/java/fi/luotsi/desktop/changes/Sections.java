package fi.luotsi.desktop.changes;

import fi.luotsi.core.change.Change;
import fi.luotsi.core.change.ChangeTexts;
import fi.luotsi.core.change.Changes;
import fi.luotsi.core.change.FlagChange;
import fi.luotsi.core.change.Kind;
import fi.luotsi.core.change.What;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.changes.Section.Row;
import fi.luotsi.desktop.changes.Section.Sign;
import fi.luotsi.desktop.frame.Say;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts changes into lists of rows: a row a flag, and of other changes a row a student. */
final class Sections {

    private final Changes changes;
    private final ChangeTexts texts;
    private final Say say;
    private final Language language;
    private final Comparator<Row> byName;

    Sections(Changes changes, ChangeTexts texts, Say say) {
        this.changes = changes;
        this.texts = texts;
        this.say = say;
        this.language = say.language().getValue();
        Collator collator = Collator.getInstance(language.locale());
        byName = Comparator.comparing(Row::name, collator);
    }

    /** New flags, cleared ones, progress. */
    List<Section> left() {
        return List.of(appeared(), cleared(), of("progress", Sign.PROGRESS, "", Kind.PROGRESS));
    }

    /** What else has changed. */
    List<Section> right() {
        return List.of(
                of("moved", Sign.MOVED, "", Kind.MOVED), comeAndGone(),
                of("shrunk", Sign.SHRUNK, say.it("tag.shrunk"), Kind.SHRUNK),
                of("correction", Sign.CORRECTED, say.it("tag.correction"), Kind.CORRECTION),
                of("update", Sign.UPDATED, "", Kind.UPDATE));
    }

    private Section appeared() {
        List<Row> rows = new ArrayList<>();
        for (FlagChange one : changes.appeared()) {
            String title = texts.title(language, one.flag());
            String why = texts.appeared(language, one);
            boolean plain = one.why() == FlagChange.Why.DATA || one.why() == FlagChange.Why.DAY;
            String id = one.flag().rule().id();
            rows.add(row(Sign.FLAG, one, title, plain ? id : id + " · " + why, id + " " + title + " · " + why));
        }
        return flags("appeared", true, rows);
    }

    private Section cleared() {
        List<Row> rows = new ArrayList<>();
        for (FlagChange one : changes.cleared()) {
            String why = texts.cleared(language, one);
            String id = one.flag().rule().id();
            rows.add(row(Sign.TICK, one, texts.matter(language, one), id + " · " + why,
                    id + " " + texts.title(language, one.flag()) + " · " + why
                            + (one.by() == null ? "" : " · " + texts.sentence(language, one.by()))));
        }
        return flags("cleared", false, rows);
    }

    private Section flags(String id, boolean appeared, List<Row> rows) {
        Comparator<Row> heaviest = Comparator.comparing(
                row -> row.severity() == null ? 0 : -row.severity().level());
        rows.sort(heaviest.thenComparing(byName));
        return new Section(id, texts.flags(language, appeared), Format.number(language, rows.size()), rows);
    }

    private Row row(Sign sign, FlagChange one, String text, String tag, String told) {
        String oid = one.flag().studyRight();
        return new Row(sign, one.flag().severity(), oid, name(oid), group(oid), text, tag, List.of(told));
    }

    private Section of(String id, Sign sign, String tag, Kind kind) {
        List<Row> rows = students(changes.of(kind), sign, tag);
        return new Section(id, texts.kind(language, kind), Format.number(language, rows.size()), rows);
    }

    /** Those who have come, and those who have gone: not in the file kept apart from studies that have ended. */
    private Section comeAndGone() {
        List<Row> come = students(changes.of(Kind.JOINED), Sign.COME, "");
        List<Change> over = changes.of(Kind.ENDED);
        List<Row> ended = new ArrayList<>(students(
                over.stream().filter(change -> change.what() == What.GRADUATED).toList(), Sign.TICK,
                say.it("tag.ended")));
        ended.addAll(students(
                over.stream().filter(change -> change.what() != What.GRADUATED).toList(), Sign.AWAY,
                say.it("tag.ended")));
        List<Row> away = students(changes.of(Kind.LEFT), Sign.AWAY, say.it("tag.left"));
        List<Row> rows = new ArrayList<>(come);
        rows.addAll(ended);
        rows.addAll(away);
        return new Section("come", say.it("come"), Format.number(language, come.size()) + " / "
                + Format.number(language, ended.size() + away.size()), rows);
    }

    private List<Row> students(List<Change> some, Sign sign, String tag) {
        Map<String, List<Change>> byStudent = new LinkedHashMap<>();
        some.forEach(change -> byStudent.computeIfAbsent(change.studyRight(), oid -> new ArrayList<>()).add(change));
        List<Row> rows = new ArrayList<>();
        byStudent.forEach((oid, all) -> {
            List<String> told = all.stream().map(change -> texts.sentence(language, change)).distinct().toList();
            String first = told.getFirst();
            rows.add(new Row(
                    sign, null, oid, name(oid), group(oid),
                    told.size() == 1 ? first : first + " · " + say.amount("and-more", told.size() - 1L), tag, told));
        });
        rows.sort(byName);
        return rows;
    }

    /** The name, for want of one the study right, by which the student is found elsewhere. */
    private String name(String oid) {
        Changes.Who who = changes.who().get(oid);
        return who == null || who.name() == null ? oid : who.name();
    }

    private String group(String oid) {
        Changes.@Nullable Who who = changes.who().get(oid);
        return who == null || who.group() == null ? "" : who.group();
    }
}

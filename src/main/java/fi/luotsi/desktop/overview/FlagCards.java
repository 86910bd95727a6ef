package fi.luotsi.desktop.overview;

import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.frame.Places.Place;
import fi.luotsi.desktop.overview.OverviewModel.FlagRow;
import fi.luotsi.desktop.overview.OverviewModel.PhaseRow;
import fi.luotsi.desktop.part.Badge;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Mark;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The two cards of open flags: by phase of the student's path, and by rule. */
final class FlagCards {

    private static final double COUNT = 6.2;
    private static final double TOTAL = 2.9;
    private static final double CHANGE = 2.7;
    private static final double BAR = 8;

    private final Texts texts;
    private final Language language;
    private final RuleTexts rules;
    private final OverviewModel model;
    private final OverviewDeeds deeds;
    private final boolean bars;

    /** @param bars whether there is room for bars beside the counts */
    FlagCards(
            Texts texts, Language language, RuleTexts rules, OverviewModel model,
            OverviewDeeds deeds, boolean bars) {
        this.texts = texts;
        this.language = language;
        this.rules = rules;
        this.model = model;
        this.deeds = deeds;
        this.bars = bars;
    }

    Region phases() {
        HBox header = new HBox(
                Cells.name(say("phase"), "lu-column"), head(Severity.CRITICAL), head(Severity.SERIOUS),
                head(Severity.NOTICE), Cells.right(say("total"), TOTAL, "lu-column"),
                Cells.right(say("change"), CHANGE, "lu-column"));
        if (bars) {
            header.getChildren().add(Cells.left("", BAR));
        }
        header.getStyleClass().addAll("lu-table-head", "lu-gap-4");
        header.setAlignment(Pos.CENTER_LEFT);
        VBox card = card(say("phases.title"),
                model.compared() == null ? "" : say("since", Format.shortDay(model.compared())), header);
        long largest = model.phases().stream().mapToLong(row -> row.flags().total()).max().orElse(0);
        for (PhaseRow row : model.phases()) {
            String name = rules.phase(language, row.phase());
            card.getChildren().add(row(name, row.flags(), new SeverityBar(row.flags(), largest), false));
        }
        Label students = new Label(texts.amount(language, "students", model.total().students().size()));
        students.getStyleClass().addAll("lu-caption", "lu-muted");
        // In a box of its own, because a caption's em is smaller than the row's.
        HBox box = new HBox(students);
        box.getStyleClass().add("lu-bar-words");
        card.getChildren().add(row(say("all-phases"), model.total(), box, true));
        if (model.absent() > 0) {
            card.getChildren().add(Cells.sentence(
                    Icon.of(Feather.INFO), texts.amount(language, "students.absent", model.absent()),
                    () -> deeds.students(say("students.absent.why"), model.absentStudents())));
        }
        if (model.doubtful() > 0) {
            String words = texts.amount(language, "doubtful", model.doubtful());
            card.getChildren().add(Cells.sentence(
                    Mark.doubtful(Severity.SERIOUS, ""), words,
                    () -> deeds.students(say("doubtful.why"), model.uncertain())));
        }
        return card;
    }

    private Node row(String name, FlagRow row, Region last, boolean strong) {
        String style = strong ? "lu-strong" : "lu-body";
        Region end = bars ? Cells.width(last, BAR) : new Region();
        return Cells.row(
                accessible(name, row), () -> deeds.students(name, row.students()),
                Cells.name(name, style), number(row.critical(), style), number(row.serious(), style),
                number(row.notice(), style),
                Cells.right(Format.number(language, row.total()), TOTAL, "lu-strong"),
                Cells.right(change(row), CHANGE, "lu-muted"), end);
    }

    private Label number(long count, String style) {
        return Cells.right(count == 0 ? "–" : Format.number(language, count), COUNT, style);
    }

    private Node head(Severity severity) {
        HBox box = new HBox(Badge.word(severity, rules.severity(language, severity)));
        box.setAlignment(Pos.CENTER_RIGHT);
        box.getStyleClass().add("lu-column");
        return Cells.width(box, COUNT);
    }

    Region rules() {
        VBox card = card(say("rules.title"), model.ruleCount() == 0 ? new Region()
                : link(texts.amount(language, "rules-with-flags", model.ruleCount()), () -> deeds.go(Place.RULES)));
        for (FlagRow row : model.topRules()) {
            String title = rules.title(language, find(row.key()));
            card.getChildren().add(Cells.row(
                    accessible(row.key() + " " + title, row),
                    () -> deeds.students(row.key() + " " + title, row.students()),
                    Cells.left(row.key(), 2.6, "lu-muted"), Cells.name(title),
                    count(Severity.CRITICAL, row.critical()), count(Severity.SERIOUS, row.serious()),
                    count(Severity.NOTICE, row.notice()),
                    Cells.right(Format.number(language, row.total()), TOTAL, "lu-strong"),
                    Cells.right(change(row), CHANGE, "lu-muted")));
        }
        if (model.topRules().isEmpty()) {
            Label none = new Label(say("no-flags", model.computed(), model.rules()));
            none.getStyleClass().addAll("lu-muted", "lu-wrap");
            none.setWrapText(true);
            card.getChildren().add(none);
        }
        return card;
    }

    private RuleCard find(String id) {
        return model.cards().stream().filter(card -> card.id().equals(id)).findFirst().orElseThrow();
    }

    private Node count(Severity severity, long count) {
        return Cells.count(
                severity, rules.severity(language, severity), Format.number(language, count), count == 0, 3.6);
    }

    private String change(FlagRow row) {
        return row.change() == null ? "" : Format.change(language, row.change());
    }

    private String accessible(String name, FlagRow row) {
        return say("row-accessible", name, row.critical(), row.serious(), row.notice(), row.total());
    }

    /** A card with a title, muted words on the right of it, and what stands below. */
    static VBox card(String title, String beside, Node... content) {
        Label right = new Label(beside);
        right.getStyleClass().addAll("lu-caption", "lu-muted");
        return card(title, right, content);
    }

    /** Words with a figure that lead to the screen where it is told. */
    static Hyperlink link(String words, Runnable deed) {
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().add("lu-card-link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> {
            link.setVisited(false);
            deed.run();
        });
        return link;
    }

    static VBox card(String title, Node right, Node... content) {
        Label name = new Label(title);
        name.getStyleClass().add("lu-section");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(name, gap, right);
        head.setAlignment(right instanceof Hyperlink ? Pos.CENTER_LEFT : Pos.BASELINE_LEFT);
        head.getStyleClass().add("lu-card-head");
        VBox card = new VBox(head);
        card.getChildren().addAll(content);
        card.getStyleClass().add("lu-card");
        return card;
    }

    private String say(String key, Object... words) {
        return texts.get(language, key, words);
    }
}

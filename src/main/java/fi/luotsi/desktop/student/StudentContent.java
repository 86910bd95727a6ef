package fi.luotsi.desktop.student;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The path itself: the timeline with points and legend, or the same as tables. */
final class StudentContent extends VBox {

    private final StudentModel model;
    private final Texts texts;
    private final Language language;
    private final StudentPast past;
    private final Consumer<@Nullable PathItem> facts;
    private final Consumer<Node> reveal;
    private @Nullable TimelineView timeline;
    private @Nullable Node table;

    /**
     * @param past what has changed from import to import
     * @param facts told the item that is pointed at or has the focus, null when none
     * @param reveal told the row that got the focus and must be in sight
     */
    StudentContent(
            StudentModel model, Texts texts, Language language, StudentPast past,
            Consumer<@Nullable PathItem> facts, Consumer<Node> reveal) {
        this.model = model;
        this.texts = texts;
        this.language = language;
        this.past = past;
        this.facts = facts;
        this.reveal = reveal;
    }

    /** Shows the path in the way the model says. */
    void show(StudentCase one) {
        RowWords words = new RowWords(texts, language, one.standing().texts());
        TimelineRows rows = new TimelineRows(texts, language, words);
        PointsWords points = new PointsWords(one, texts, language);
        if (model.tab().get() == StudentModel.Tab.CHANGES) {
            timeline = null;
            past.ask(one.standing());
            ChangeList list = new ChangeList(one, past, texts, language);
            table = list.first();
            getChildren().setAll(list);
        } else if (model.tab().get() == StudentModel.Tab.TABLE) {
            timeline = null;
            showTable(one, words, rows, points);
        } else {
            showTimeline(one, rows, points);
        }
    }

    private void showTimeline(StudentCase one, TimelineRows rows, PointsWords points) {
        TimeAxis axis = model.axis(one);
        LocalDate today = one.standing().date();
        int row = timeline == null ? 0 : timeline.current();
        List<TrackRegion> made = rows.of(
                one.groups(), axis, today, model.unfolded().get(), () -> model.unfolded().set(!model.unfolded().get()));
        TimelineView view = new TimelineView(axis, today, one.situation().estimatedEnd(), made, texts, language, facts);
        view.start(row);
        timeline = view;
        table = null;
        VBox all = new VBox();
        if (one.groups().isEmpty()) {
            all.getChildren().add(muted(texts.get(language, "table.empty")));
        } else {
            all.getChildren().add(view);
        }
        all.getChildren().addAll(
                new PointsChart(one, axis, points), new Legend(texts, language, one.standing().texts()));
        all.getStyleClass().add("st-path");
        getChildren().setAll(all);
        view.onFocus(reveal::accept);
    }

    private void showTable(StudentCase one, RowWords words, TimelineRows rows, PointsWords points) {
        PathTable items = new PathTable(one.groups(), texts, language, words, rows);
        VBox.setVgrow(items, Priority.ALWAYS);
        table = items;
        Label title = new Label(points.title());
        title.getStyleClass().add("lu-strong");
        VBox below = new VBox(title, muted(String.join(" · ", points.lines())));
        if (!one.points().steps().isEmpty()) {
            below.getChildren().add(new PointsTable(one.points(), one.situation(), texts, language));
        }
        below.getStyleClass().add("st-points-below");
        getChildren().setAll(items, below);
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("lu-muted", "lu-wrap");
        return label;
    }

    /** Gives the focus to the row or table. */
    void focusPath() {
        if (timeline != null) {
            timeline.focusRow();
        } else if (table != null) {
            table.requestFocus();
        }
    }
}

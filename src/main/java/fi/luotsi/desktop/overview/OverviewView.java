package fi.luotsi.desktop.overview;

import fi.luotsi.core.figure.Figure;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Scroll;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.desktop.part.Tile;
import fi.luotsi.work.Standing;
import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The layout of the overview: sources, tiles, then flags on the left and what goes with them on the right. */
final class OverviewView extends StackPane {

    /** Width in em under which the right column goes below the left one and tiles stand three in a row. */
    private static final double NARROW = 76;
    /** Width in em under which they stand two in a row. */
    private static final double SLIM = 50;

    private final Texts texts = Texts.beside(OverviewView.class, "Overview.properties");
    private final Language language;
    private final OverviewDeeds deeds;
    private final Scroll scroll = new Scroll(null, "lu-scroll");
    private @Nullable Standing standing;
    private @Nullable OverviewModel model;
    private final BooleanProperty trendAsTable = new SimpleBooleanProperty();
    private boolean narrow;
    private boolean slim;
    private final ChangeListener<Number> sized = (observed, was, em) -> fit();

    OverviewView(Language language, OverviewDeeds deeds) {
        this.language = language;
        this.deeds = deeds;
        getStylesheets().add(Theme.sheet("overview.css"));
        getStyleClass().add("lu-overview");
        getChildren().add(scroll);
        widthProperty().subscribe(this::fit);
        sceneProperty().subscribe(this::moved);
    }

    /** Another text size leaves room for fewer or more columns, too. */
    private void moved(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            Theme.em(from).removeListener(sized);
        }
        if (to != null) {
            Theme.em(to).addListener(sized);
            fit();
        }
    }

    /** Lays out anew when there is room for fewer or more columns than before. */
    private void fit() {
        double room = getScene() == null || getWidth() <= 0 ? NARROW : getWidth() / Theme.em(getScene()).get();
        if (room < NARROW != narrow || room < SLIM != slim) {
            narrow = room < NARROW;
            slim = room < SLIM;
            build();
        }
    }

    void focusFirst() {
        scroll.requestFocus();
    }

    /** Shows what was counted; called on the FX thread. */
    void show(Standing shown, OverviewModel counted) {
        standing = shown;
        model = counted;
        build();
    }

    /** Whether the points of the trend are listed rather than drawn; stays when the rest is shown anew. */
    BooleanProperty trendAsTable() {
        return trendAsTable;
    }

    /** What is shown; null before it has been counted. */
    @Nullable OverviewModel counted() {
        return model;
    }

    private void build() {
        if (standing == null || model == null) {
            return;
        }
        if (model.empty()) {
            scroll.setContent(emptyState());
            return;
        }
        VBox content = new VBox(new Banner(texts, language, model, standing, deeds), tiles(model), columns(standing, model));
        content.getStyleClass().addAll("lu-content", "lu-gap-12");
        scroll.setContent(content);
    }

    /** Why students are shown: what an indicator says of them, and on which day. */
    String why(String indicator, boolean outside, LocalDate date) {
        return say("trend.why", say((outside ? "why." : "why-all.") + indicator), Format.shortDay(date));
    }

    private Region tiles(OverviewModel model) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("lu-tiles");
        int perRow = slim ? 2 : narrow ? 3 : model.tiles().size();
        for (int i = 0; i < perRow; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / perRow);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < model.tiles().size(); i++) {
            Tile tile = tile(model.tiles().get(i));
            tile.setMaxHeight(Double.MAX_VALUE);
            grid.add(tile, i % perRow, i / perRow);
        }
        return grid;
    }

    private Tile tile(OverviewModel.TileFigure told) {
        Figure figure = told.figure();
        String id = figure.indicator();
        String label = say("tile." + id);
        Double value = figure.value();
        if (value == null) {
            return Tile.notComputed(label, say("not-computed"), say("tile-missing"));
        }
        boolean share = figure.kind() == Figure.Kind.PERCENT;
        String ground = figure.denominator() == null ? "" : figure.numerator() + "/" + figure.denominator();
        Tile tile = Tile.figure(
                label, share ? Format.percent(language, value) : Format.number(language, value.longValue()), ground,
                below(told));
        tile.setOnAction(event -> deeds.students(
                say(told.outside() ? "why." + id : "why-all." + id), told.students()));
        return tile;
    }

    /** The muted line: whom the figure leaves out, and how it has changed. */
    private String below(OverviewModel.TileFigure told) {
        Figure figure = told.figure();
        Double value = figure.value();
        Double before = told.before() == null ? null : told.before().value();
        if (value == null || before == null) {
            return say("no-comparison");
        }
        boolean share = figure.kind() == Figure.Kind.PERCENT;
        long change = Math.round(value) - Math.round(before);
        if (share) {
            return change == 0 ? say("share-same") : say("share-change", Format.change(language, change));
        }
        return change == 0 ? say("count-same") : say("count-change", Format.change(language, change));
    }

    private Region columns(Standing standing, OverviewModel model) {
        FlagCards flags = new FlagCards(texts, language, standing.texts(), model, deeds, !narrow);
        SideCards side = new SideCards(texts, language, standing.texts(), model, deeds, trendAsTable);
        VBox left = new VBox(flags.phases(), flags.rules());
        VBox right = new VBox(side.trend(), side.faults());
        if (!model.feedback().isEmpty()) {
            right.getChildren().add(side.feedback());
        }
        right.getChildren().add(side.good());
        left.getStyleClass().add("lu-gap-12");
        right.getStyleClass().add("lu-gap-12");
        if (narrow) {
            VBox one = new VBox(left, right);
            one.getStyleClass().add("lu-gap-12");
            return one;
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("lu-tiles");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setPercentWidth(64);
        ColumnConstraints slim = new ColumnConstraints();
        slim.setPercentWidth(36);
        grid.getColumnConstraints().addAll(wide, slim);
        grid.add(left, 0, 0);
        grid.add(right, 1, 0);
        return grid;
    }

    private Region emptyState() {
        Label title = new Label(say("empty.title"));
        title.getStyleClass().add("lu-card-title");
        Label text = new Label(say("empty.text"));
        text.getStyleClass().addAll("lu-muted", "lu-wrap");
        text.setWrapText(true);
        Button deed = new Button(say("empty.deed"));
        deed.getStyleClass().add("accent");
        deed.setOnAction(event -> deeds.bring());
        VBox box = new VBox(title, text, new FlowPane(deed));
        box.getStyleClass().addAll("lu-gap-12", "lu-empty");
        box.setAlignment(Pos.CENTER_LEFT);
        HBox centred = new HBox(box);
        centred.setAlignment(Pos.CENTER);
        centred.getStyleClass().add("lu-content");
        return centred;
    }

    private String say(String key, Object... words) {
        return texts.get(language, key, words);
    }
}

package fi.luotsi.desktop.overview;

import fi.luotsi.core.figure.ResponseRate;
import fi.luotsi.core.quality.QualityTexts;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.frame.Places.Place;
import fi.luotsi.desktop.overview.OverviewModel.FaultRow;
import fi.luotsi.desktop.overview.OverviewModel.TrendPoint;
import fi.luotsi.desktop.part.Mark;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The cards beside the flags: development over the imports, faults in the data, feedback, good news. */
final class SideCards {

    private static final int FAULTS = 3;
    private static final int FEEDBACK = 4;

    private final Texts texts;
    private final Language language;
    private final RuleTexts rules;
    private final OverviewModel model;
    private final OverviewDeeds deeds;
    private final BooleanProperty trendAsTable;
    private final QualityTexts quality = new QualityTexts();

    SideCards(
            Texts texts, Language language, RuleTexts rules, OverviewModel model,
            OverviewDeeds deeds, BooleanProperty trendAsTable) {
        this.texts = texts;
        this.language = language;
        this.rules = rules;
        this.model = model;
        this.deeds = deeds;
        this.trendAsTable = trendAsTable;
    }

    Region trend() {
        String imports = texts.amount(language, "imports", model.trend().size());
        VBox card = FlagCards.card(say("trend.title"), FlagCards.link(imports, () -> deeds.go(Place.DATA)));
        TrendPoint last = model.trend().isEmpty() ? null : model.trend().getLast();
        if (last == null || (last.coverage() == null && last.updated() == null)) {
            card.getChildren().add(words(say("trend.none")));
            return card;
        }
        String coverage = last.coverage() == null ? ""
                : say("trend.coverage", Format.percent(language, last.coverage()));
        String updated = last.updated() == null ? "" : say("trend.updated", Format.percent(language, last.updated()));
        TrendChart chart = new TrendChart(
                model.trend(), language, coverage, updated, say("trend.accessible", imports, coverage, updated),
                this::open);
        card.getChildren().add(chart);
        series(card, "coverage", TrendPoint::coverage);
        series(card, "updated-within", TrendPoint::updated);
        if (model.trend().size() > 1) {
            card.getChildren().add(asTable(card, chart));
        }
        return card;
    }

    /** What a line says in words, from the first import to the last; it opens the same students as its tile. */
    private void series(VBox card, String indicator, Function<TrendPoint, @Nullable Double> value) {
        List<Double> known = model.trend().stream().map(value).flatMap(Stream::ofNullable).toList();
        OverviewModel.TileFigure tile = model.tiles().stream()
                .filter(one -> one.figure().indicator().equals(indicator)).findFirst().orElse(null);
        if (known.isEmpty() || tile == null) {
            return;
        }
        String now = Format.percent(language, known.getLast());
        String words = known.size() < 2 ? now : say("trend.way", Format.percent(language, known.getFirst()), now);
        String name = say("tile." + indicator);
        card.getChildren().add(Cells.row(
                name + ", " + words,
                () -> deeds.students(say((tile.outside() ? "why." : "why-all.") + indicator), tile.students()),
                Cells.name(name), Cells.right(words, 9, "lu-strong")));
    }

    /** Shows all points of the chart as a table, and the chart again. */
    private Node asTable(VBox card, TrendChart chart) {
        VBox table = new VBox();
        HBox head = new HBox(
                Cells.name(say("trend.import"), "lu-column"), Cells.right(say("tile.coverage"), 6, "lu-column"),
                Cells.right(say("trend.updated.short"), 6, "lu-column"));
        head.getStyleClass().addAll("lu-table-head", "lu-gap-4");
        table.getChildren().add(head);
        for (TrendPoint point : model.trend().reversed()) {
            HBox row = new HBox(
                    Cells.name(Format.day(point.date())), cell(point, "coverage", point.coverage()),
                    cell(point, "updated-within", point.updated()));
            row.getStyleClass().addAll("lu-table-row", "lu-gap-4");
            table.getChildren().add(row);
        }
        Hyperlink link = new Hyperlink();
        link.setId("trend-table");
        Runnable fill = () -> {
            card.getChildren().set(1, trendAsTable.get() ? table : chart);
            link.setText(say(trendAsTable.get() ? "trend.chart" : "trend.table"));
        };
        link.setOnAction(event -> {
            trendAsTable.set(!trendAsTable.get());
            fill.run();
            link.setVisited(false);
        });
        fill.run();
        return link;
    }

    /** A figure of an earlier day, which opens its students of that day. */
    private Region cell(TrendPoint point, String indicator, @Nullable Double value) {
        if (value == null) {
            return Cells.right(say("not-computed"), 6);
        }
        String words = Format.percent(language, value);
        Button button = Cells.width(new Button(words), 6);
        button.getStyleClass().addAll("small", "flat", "lu-trend-cell");
        button.setAccessibleText(Format.day(point.date()) + ", " + say("tile." + indicator) + ", " + words);
        button.setOnAction(event -> open(point, indicator));
        return button;
    }

    private void open(TrendPoint point, String indicator) {
        if (point == model.trend().getLast()) {
            model.tiles().stream().filter(tile -> tile.figure().indicator().equals(indicator)).findFirst().ifPresent(
                    tile -> deeds.students(say((tile.outside() ? "why." : "why-all.") + indicator), tile.students()));
        } else {
            deeds.studentsOn(point.date(), indicator);
        }
    }

    Region faults() {
        int all = model.faults().stream().mapToInt(row -> row.students().size()).sum();
        VBox card = FlagCards.card(say("faults.title"), all == 0 ? new Region()
                : FlagCards.link(texts.amount(language, "faults.count", all), () -> deeds.go(Place.DATA)));
        if (model.faults().isEmpty()) {
            card.getChildren().add(words(say("faults.none")));
        }
        for (FaultRow row : model.faults().stream().limit(FAULTS).toList()) {
            String title = quality.title(language, row.kind());
            String where = rules.actor(language, row.kind().actor());
            String count = Format.number(language, row.students().size());
            Label who = new Label(where);
            who.getStyleClass().addAll("lu-caption", "lu-muted");
            VBox what = new VBox(new Label(title), who);
            HBox.setHgrow(what, Priority.ALWAYS);
            Button line = Cells.row(
                    title + ", " + count + ", " + where + ", " + quality.system(language, row.kind().system()),
                    () -> deeds.students(title, row.students()),
                    Cells.right(count, 2, "lu-strong"), what);
            line.getStyleClass().add("lu-row-tall");
            if (line.getGraphic() instanceof HBox cells) {
                cells.setAlignment(Pos.BASELINE_LEFT); // the number belongs to the first line
            }
            card.getChildren().add(line);
        }
        return card;
    }

    /** How many have answered feedback surveys; only where Arvo's counts have been imported. */
    Region feedback() {
        VBox card = FlagCards.card(say("feedback.title"), "");
        for (ResponseRate rate : model.feedback().stream().limit(FEEDBACK).toList()) {
            Long percent = rate.percent();
            String share = percent == null ? say("feedback.unknown") : Format.percent(language, percent);
            String of = rate.asked() == null || rate.answered() == null ? "" : " · " + say("feedback.of",
                    Format.number(language, rate.answered()), Format.number(language, rate.asked()));
            String unit = rate.count().unit() == null ? "" : " · " + rate.count().unit();
            Label about = words(rate.count().period() + unit + of);
            about.getStyleClass().add("lu-caption");
            Label survey = new Label(rate.count().survey());
            survey.setWrapText(true);
            VBox what = new VBox(survey, about);
            HBox.setHgrow(what, Priority.ALWAYS);
            Label value = new Label(share);
            value.getStyleClass().add("lu-strong");
            value.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = new HBox(what, value);
            line.getStyleClass().addAll("lu-gap-8", "lu-good-row");
            line.setAlignment(Pos.CENTER_LEFT);
            card.getChildren().add(line);
        }
        if (model.feedback().size() > FEEDBACK) {
            card.getChildren().add(words(
                    texts.amount(language, "feedback.more", model.feedback().size() - FEEDBACK)));
        }
        return card;
    }

    Region good() {
        VBox card = FlagCards.card(say("good.title"), "");
        OverviewModel.Good good = model.good();
        if (!good.back().isEmpty()) {
            card.getChildren().add(tick(texts.amount(language, "good.back", good.back().size()), good.back()));
        }
        if (good.cleared() > 0 && model.compared() != null) {
            card.getChildren().add(tick(texts.amount(
                    language, "good.cleared", good.cleared(), Format.shortDay(model.compared())), good.clearedOf()));
        }
        if (good.groups() > 0) {
            card.getChildren().add(tick(texts.amount(language, "good.groups", good.groups()), good.groupsOf()));
        }
        if (card.getChildren().size() == 1) {
            card.getChildren().add(words(say(model.compared() == null ? "good.none" : "good.same")));
        }
        return card;
    }

    /** A piece of good news; it opens the students it is about. */
    private Node tick(String sentence, Set<String> students) {
        return Cells.sentence(Mark.tick(""), sentence, () -> deeds.students(sentence, students));
    }

    private static Label words(String sentence) {
        Label label = new Label(sentence);
        label.getStyleClass().addAll("lu-muted", "lu-wrap");
        label.setWrapText(true);
        return label;
    }

    private String say(String key, Object... words) {
        return texts.get(language, key, words);
    }
}

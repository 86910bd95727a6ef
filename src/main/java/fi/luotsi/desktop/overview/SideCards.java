package fi.luotsi.desktop.overview;

import fi.luotsi.core.figure.ResponseRate;
import fi.luotsi.core.quality.QualityTexts;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.overview.OverviewModel.FaultRow;
import fi.luotsi.desktop.overview.OverviewModel.TrendPoint;
import fi.luotsi.desktop.part.Mark;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The cards beside the flags: development over the imports, faults in the data, feedback, good news. */
final class SideCards {

    private static final int FAULTS = 3;
    private static final int FEEDBACK = 4;

    private final Texts texts;
    private final Language language;
    private final RuleTexts rules;
    private final OverviewModel model;
    private final BiConsumer<String, Set<String>> open;
    private final QualityTexts quality = new QualityTexts();

    SideCards(
            Texts texts, Language language, RuleTexts rules, OverviewModel model,
            BiConsumer<String, Set<String>> open) {
        this.texts = texts;
        this.language = language;
        this.rules = rules;
        this.model = model;
        this.open = open;
    }

    Region trend() {
        String imports = texts.amount(language, "imports", model.trend().size());
        VBox card = FlagCards.card(say("trend.title"), imports);
        TrendPoint last = model.trend().isEmpty() ? null : model.trend().getLast();
        if (last == null || (last.coverage() == null && last.updated() == null)) {
            card.getChildren().add(words(say("trend.none")));
            return card;
        }
        String coverage = last.coverage() == null ? ""
                : say("trend.coverage", Format.percent(language, last.coverage()));
        String updated = last.updated() == null ? "" : say("trend.updated", Format.percent(language, last.updated()));
        card.getChildren().add(new TrendChart(
                model.trend(), language, coverage, updated, say("trend.accessible", imports, coverage, updated)));
        return card;
    }

    Region faults() {
        int all = model.faults().stream().mapToInt(row -> row.students().size()).sum();
        VBox card = FlagCards.card(say("faults.title"), all == 0 ? "" : texts.amount(language, "faults.count", all));
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
                    () -> open.accept(title, row.students()),
                    Cells.right(count, 2, "lu-strong"), what);
            line.getStyleClass().add("lu-row-tall");
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
        if (good.back() != null && good.back() > 0) {
            card.getChildren().add(tick(texts.amount(language, "good.back", good.back())));
        }
        if (good.cleared() != null && good.cleared() > 0 && model.compared() != null) {
            card.getChildren().add(tick(texts.amount(
                    language, "good.cleared", good.cleared(), Format.shortDay(model.compared()))));
        }
        if (good.groups() > 0) {
            card.getChildren().add(tick(texts.amount(language, "good.groups", good.groups())));
        }
        if (card.getChildren().size() == 1) {
            card.getChildren().add(words(say("good.none")));
        }
        return card;
    }

    private Node tick(String sentence) {
        HBox row = new HBox(Mark.tick(""), words(sentence));
        row.getChildren().get(1).getStyleClass().remove("lu-muted");
        row.getStyleClass().addAll("lu-gap-8", "lu-good-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
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

package fi.luotsi.desktop.overview;

import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.frame.Places.Place;
import fi.luotsi.desktop.part.Badge;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.SourceWords;
import fi.luotsi.work.Standing;
import java.time.temporal.ChronoUnit;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Where the figures come from: each source with the time of its newest file, and how many rules could be computed. */
final class Banner extends HBox {

    /** Days after which the age of a source is worth a tag. */
    private static final long OLD = 7;

    Banner(Texts texts, Language language, OverviewModel model, Standing standing, OverviewDeeds deeds) {
        getStyleClass().addAll("lu-banner", "lu-gap-12");
        setAlignment(Pos.CENTER_LEFT);
        SourceWords words = new SourceWords(language);
        FlowPane sources = new FlowPane();
        sources.getStyleClass().add("lu-sources");
        sources.setAlignment(Pos.CENTER_LEFT);
        for (SourceAge age : standing.cohort().sources()) {
            Label name = new Label(words.name(age.source()));
            name.getStyleClass().add("lu-strong");
            Label time = new Label(words.time(age.taken()));
            HBox one = new HBox(name, time);
            one.getStyleClass().add("lu-gap-4");
            one.setAlignment(Pos.CENTER_LEFT);
            long days = ChronoUnit.DAYS.between(age.taken().toLocalDate(), model.date());
            if (days >= OLD) {
                one.getChildren().add(Badge.tag(texts.get(language, "source-age", Format.number(language, days))));
            } else if (days < 0) {
                one.getChildren().add(Badge.tag(texts.get(language, "source-later")));
            }
            sources.getChildren().add(one);
        }
        HBox.setHgrow(sources, Priority.ALWAYS);
        sources.setMinWidth(0);
        Hyperlink rules = FlagCards.link(
                words.computed(model.computed(), model.rules()), () -> deeds.go(Place.RULES));
        getChildren().addAll(Icon.of(Feather.DATABASE), sources, rules);
        // A flow pane guesses its height from this length and not from the width it gets.
        widthProperty().subscribe(width -> sources.setPrefWrapLength(
                Math.max(200, width.doubleValue() - rules.prefWidth(-1) - 80)));
    }
}

package fi.luotsi.desktop.upcoming;

import atlantafx.base.theme.Styles;
import fi.luotsi.core.ahead.Only;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Pieces;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What stands in place of the calendar and the list when they have nothing: why, and what to do. */
final class EmptyNote extends VBox {

    private final UpcomingScreen deeds;
    private final UpcomingModel model;
    private final Texts texts;
    private final Language language;

    EmptyNote(UpcomingScreen deeds, UpcomingModel model, Texts texts, Language language) {
        this.deeds = deeds;
        this.model = model;
        this.texts = texts;
        this.language = language;
        getStyleClass().add("up-empty");
        setId("empty");
    }

    /** Shows why there is nothing; invisible when there is something, or when it is not known yet. */
    void show(@Nullable Outlook seen) {
        getChildren().clear();
        if (seen == null) {
            if (model.failed.get()) {
                tell("empty.failed", texts.get(language, "empty.failed.why"));
                deed("again", deeds::again);
            }
        } else if (!seen.background().imported()) {
            tell("empty.nothing", texts.get(language, "empty.nothing.why"));
            deed("empty.nothing.deed", deeds::bring);
        } else if (seen.ahead().events().isEmpty() && seen.ahead().deadlines().isEmpty()) {
            String until = Format.day(seen.ahead().span().until());
            if (model.only.get().equals(Only.ALL)) {
                tell("empty.quiet", texts.get(language, "empty.quiet.why", until, seen.background().students(),
                        seen.background().computed(), seen.background().rules()));
            } else {
                tell("empty.none", texts.get(language, "empty.none.why", until));
                deed("clear", deeds::clear);
            }
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private void tell(String key, String why) {
        getChildren().addAll(Pieces.text(texts.get(language, key), "lu-card-title"), Pieces.text(why, "lu-body"));
    }

    private void deed(String key, Runnable deed) {
        getChildren().add(Pieces.button(texts.get(language, key), deed, Styles.ACCENT));
    }
}

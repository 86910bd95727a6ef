package fi.luotsi.desktop.part;

import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A Feather icon, 16 pixels at 100 % and growing with the text; decoration only, so it is never read aloud. */
public final class Icon extends FontIcon {

    private static final double SIZE = 16 / 13.0;

    private final ChangeListener<Number> follow = (size, old, em) -> sizeTo(em.doubleValue());

    private Icon(Feather glyph) {
        super(glyph);
        getStyleClass().add("lu-icon");
        sizeTo(13);
        sceneProperty().subscribe(this::moved);
        setMouseTransparent(true);
    }

    public static Icon of(Feather glyph) {
        return new Icon(glyph);
    }

    private void moved(Scene from, Scene to) {
        if (from != null) {
            Theme.em(from).removeListener(follow);
        }
        if (to != null) {
            Theme.em(to).addListener(follow);
            sizeTo(Theme.em(to).get());
        }
    }

    private void sizeTo(double em) {
        setIconSize((int) Math.round(em * SIZE));
    }
}

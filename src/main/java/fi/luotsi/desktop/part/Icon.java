package fi.luotsi.desktop.part;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A Feather icon; {@link Theme} sets its size, 16 pixels at 100 %. Decoration only, so it is never read aloud. */
public final class Icon extends FontIcon {

    private Icon(Feather glyph) {
        super(glyph);
        getStyleClass().add("lu-icon");
        setMouseTransparent(true);
    }

    public static Icon of(Feather glyph) {
        return new Icon(glyph);
    }
}

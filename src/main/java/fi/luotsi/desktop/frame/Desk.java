package fi.luotsi.desktop.frame;

import fi.luotsi.core.keep.Use;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.work.Standing;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What every screen shares: language, the standing on the reporting date, background work, the way to other screens.
 *
 * @param language the screen language; screens are made anew when it changes
 * @param standing how the unit stands; replaced as a whole when the date, the unit or the data change; never null once a
 *     screen is shown
 * @param marker marks flags; null = they cannot be marked
 * @param noted puts what was done with the data into the store's log; returns at once
 * @param practice whether the store holds practice data
 * @param undo where deeds that can be taken back are kept
 */
public record Desk(
        ObjectProperty<Language> language,
        ReadOnlyObjectProperty<Standing> standing,
        Background background,
        Places places,
        @Nullable Marker marker,
        Consumer<Use> noted,
        boolean practice,
        Undo undo) {

    /** A desk with an undo of its own. */
    public Desk(
            ObjectProperty<Language> language, ReadOnlyObjectProperty<Standing> standing, Background background,
            Places places, @Nullable Marker marker, Consumer<Use> noted, boolean practice) {
        this(language, standing, background, places, marker, noted, practice, new Undo());
    }

    /** A desk without a log. */
    public Desk(
            ObjectProperty<Language> language, ReadOnlyObjectProperty<Standing> standing, Background background,
            Places places, @Nullable Marker marker, boolean practice) {
        this(language, standing, background, places, marker, use -> {}, practice);
    }

    /** A desk at which flags cannot be marked. */
    public Desk(
            ObjectProperty<Language> language, ReadOnlyObjectProperty<Standing> standing, Background background,
            Places places, boolean practice) {
        this(language, standing, background, places, null, practice);
    }

    /** A text of {@code texts} in the screen language. */
    public String say(Texts texts, String key, Object... words) {
        return texts.get(language.get(), key, words);
    }
}

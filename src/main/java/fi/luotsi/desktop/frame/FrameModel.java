package fi.luotsi.desktop.frame;

import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.privacy.Nameless;
import fi.luotsi.desktop.frame.Places.Place;
import fi.luotsi.work.Standing;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the frame shows. Used on the FX thread. */
final class FrameModel {

    /** How the unit stands; null until it has been worked out for the first time. */
    final ObjectProperty<@Nullable Standing> standing = new SimpleObjectProperty<>();

    /** The reporting date. */
    final ObjectProperty<LocalDate> date;

    final ObservableList<String> units = FXCollections.observableArrayList();

    /** The unit looked at; null = all. */
    final ObjectProperty<@Nullable String> unit = new SimpleObjectProperty<>();

    /** What stands in the switcher's lower line; -1 = not known yet. */
    final IntegerProperty students = new SimpleIntegerProperty(-1);

    /** Faults in the data, one a kind and student; -1 = not known yet. */
    final IntegerProperty faults = new SimpleIntegerProperty(-1);

    /** Deadlines of the coming weeks; -1 = not known yet. */
    final IntegerProperty deadlines = new SimpleIntegerProperty(-1);

    final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.OVERVIEW);

    /** The screen in front; null while there is none yet. */
    final ObjectProperty<@Nullable Screen> screen = new SimpleObjectProperty<>();

    final BooleanProperty rail = new SimpleBooleanProperty();

    /** Whether there is little room: under 1100 px at 100 %, or text of 150 % and more. */
    final BooleanProperty narrow = new SimpleBooleanProperty();

    /** Whether students are shown without their names, because others look at the screen too. */
    final BooleanProperty nameless = new SimpleBooleanProperty();

    /** One sentence on the left of the status bar. */
    final StringProperty status = new SimpleStringProperty("");

    /** What a deed just did; null when there is nothing to tell any more. */
    final ObjectProperty<@Nullable News> news = new SimpleObjectProperty<>();

    /** Names of the saved views, as far as they have been read. */
    final ObservableList<String> views = FXCollections.observableArrayList();

    /** Why there is no standing to show; "" when there is or it is under way. */
    final StringProperty trouble = new SimpleStringProperty("");

    /** Whether the user is to be told that a copy of the key file has been mended; not any more when told and closed. */
    final BooleanProperty keysMended = new SimpleBooleanProperty();

    /** Whether nothing can be saved any more; then so until the store is closed. */
    final BooleanProperty readOnly = new SimpleBooleanProperty();

    FrameModel(LocalDate date) {
        this.date = new SimpleObjectProperty<>(date);
    }

    /** How cohorts are looked at now: with names, or without. */
    UnaryOperator<Cohort> seen() {
        return nameless.get() ? Nameless::of : UnaryOperator.identity();
    }
}

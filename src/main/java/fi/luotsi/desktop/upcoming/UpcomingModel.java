package fi.luotsi.desktop.upcoming;

import fi.luotsi.core.ahead.Only;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the screen shows and how; used on the FX thread. */
final class UpcomingModel {

    final ObjectProperty<Range> range = new SimpleObjectProperty<>(Range.EIGHT);
    final ObjectProperty<By> by = new SimpleObjectProperty<>(By.KIND);
    final ObjectProperty<Only> only = new SimpleObjectProperty<>(Only.ALL);

    /** Whether the calendar is shown as a table. */
    final BooleanProperty asTable = new SimpleBooleanProperty();

    /** The week, or month, that is looked at. */
    final IntegerProperty week = new SimpleIntegerProperty();

    /** Whether it could not be worked out, or was stopped. */
    final BooleanProperty failed = new SimpleBooleanProperty();

    /** What a deed just did, in words; "" = nothing to tell. */
    final StringProperty told = new SimpleStringProperty("");

    private final ReadOnlyObjectWrapper<@Nullable Outlook> seen = new ReadOnlyObjectWrapper<>();
    private @Nullable Outlook all;

    UpcomingModel() {
        only.subscribe(this::narrow);
    }

    /** Looks as another one does. */
    void like(UpcomingModel other) {
        range.set(other.range.get());
        by.set(other.by.get());
        only.set(other.only.get());
        asTable.set(other.asTable.get());
        week.set(other.week.get());
    }

    /** Shows another outlook under the same conditions, as far as it has them. */
    void show(Outlook made) {
        all = made;
        failed.set(false);
        if (week.get() >= made.ahead().span().columns().size()) {
            week.set(0);
        }
        narrow();
    }

    private void narrow() {
        Outlook now = all;
        if (now != null) {
            seen.set(now.only(only.get()));
        }
    }

    /** What is seen; null before the first has been worked out. */
    ReadOnlyObjectProperty<@Nullable Outlook> seen() {
        return seen.getReadOnlyProperty();
    }
}

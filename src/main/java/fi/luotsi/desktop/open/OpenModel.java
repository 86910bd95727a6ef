package fi.luotsi.desktop.open;

import fi.luotsi.core.keep.Backup;
import fi.luotsi.desktop.frame.Preferences.KnownStore;
import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the Open screen shows. Used on the FX thread. Holds no secret but what is being typed. */
final class OpenModel {

    /** What the right half is for. */
    enum Mode {
        UNLOCK, RECOVER, CREATE, CODE
    }

    final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.CREATE);
    final ObservableList<KnownStore> stores = FXCollections.observableArrayList();

    /** The store to be unlocked; null when there is none. */
    final ObjectProperty<@Nullable KnownStore> chosen = new SimpleObjectProperty<>();

    final StringProperty secret = new SimpleStringProperty("");
    final BooleanProperty capsLock = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    /** Share of the work done, 0–1, or -1 when not known. */
    final DoubleProperty share = new SimpleDoubleProperty(-1);

    /** What is wrong, said at the field that the secret is typed in; "" = nothing. */
    final StringProperty secretFault = new SimpleStringProperty("");

    /** The backup that would mend the store that did not open; null when there is none or nothing to mend. */
    final ObjectProperty<@Nullable Backup> offered = new SimpleObjectProperty<>();

    /** What is to be known of the place of the chosen or the new store; "" = nothing. */
    final StringProperty place = new SimpleStringProperty("");

    /** What is wrong with opening a folder or with practice, said on the left. */
    final StringProperty leftFault = new SimpleStringProperty("");

    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<Path> folder = new SimpleObjectProperty<>();

    /** Whether the folder was chosen by hand; until then it follows the name. */
    final BooleanProperty folderChosen = new SimpleBooleanProperty();

    final StringProperty again = new SimpleStringProperty("");
    final StringProperty nameFault = new SimpleStringProperty("");
    final StringProperty againFault = new SimpleStringProperty("");
    final StringProperty createFault = new SimpleStringProperty("");

    /** The recovery code of the store just made; "" before and after. */
    final StringProperty code = new SimpleStringProperty("");

    void clearFaults() {
        offered.set(null);
        for (StringProperty fault : new StringProperty[] {secretFault, leftFault, nameFault, againFault, createFault}) {
            fault.set("");
        }
    }

    void clearSecrets() {
        secret.set("");
        again.set("");
        code.set("");
    }
}

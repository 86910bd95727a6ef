package fi.luotsi.desktop.frame;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Makes the screens; each is made when first needed and again when the language changes. */
public interface Screens {

    /** @param bringData the deed "Import", for the empty unit and the banner of sources */
    Screen overview(Desk desk, Runnable bringData);

    StudentsPlace students(Bench bench);

    StudentPlace student(Bench bench);

    /** @param bringData the deed "Import", offered when there is nothing to compare */
    Screen changes(Bench bench, Runnable bringData);

    Screen upcoming(Desk desk);

    Screen summary(Desk desk);

    /** @param importer the deed "Import" */
    Screen data(Bench bench, Parts.Importer importer);

    Screen rules(Bench bench);

    Screen settings(Workshop workshop);

    Screen log(Bench bench);

    /**
     * Asks where a file is saved.
     *
     * @return null when the user thought better of it
     */
    default @Nullable Path place(@Nullable Window owner, String title, String name) {
        return null;
    }

    /**
     * Where files are saved, from one start to the next.
     *
     * @param first the folder that was used last, null = none is remembered
     * @param used gets the folder each time a file is saved
     */
    default void remembering(@Nullable Path first, Consumer<Path> used) {}
}

package fi.luotsi.desktop.frame;

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

    /** Asks where files are saved. */
    default SavePlace places() {
        return SavePlace.NOWHERE;
    }
}

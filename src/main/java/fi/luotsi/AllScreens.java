package fi.luotsi;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.desktop.changes.ChangesScreen;
import fi.luotsi.desktop.data.DataScreen;
import fi.luotsi.desktop.data.Retry;
import fi.luotsi.desktop.data.SaveChoice;
import fi.luotsi.desktop.frame.Bench;
import fi.luotsi.desktop.frame.Desk;
import fi.luotsi.desktop.frame.Parts;
import fi.luotsi.desktop.frame.SavePlace;
import fi.luotsi.desktop.frame.Screen;
import fi.luotsi.desktop.frame.Screens;
import fi.luotsi.desktop.frame.StudentPlace;
import fi.luotsi.desktop.frame.StudentsPlace;
import fi.luotsi.desktop.frame.Workshop;
import fi.luotsi.desktop.log.LogScreen;
import fi.luotsi.desktop.overview.OverviewScreen;
import fi.luotsi.desktop.rules.RulesScreen;
import fi.luotsi.desktop.settings.SettingsScreen;
import fi.luotsi.desktop.student.StudentScreen;
import fi.luotsi.desktop.students.Choices;
import fi.luotsi.desktop.students.StudentsScreen;
import fi.luotsi.desktop.summary.FolderChoice;
import fi.luotsi.desktop.summary.SummaryScreen;
import fi.luotsi.desktop.upcoming.UpcomingScreen;
import fi.luotsi.work.SavedViews;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Makes the screens of the window. */
final class AllScreens implements Screens {

    private final FolderChoice folders;
    private final SaveChoice places;
    private final @Nullable Retry retry;
    private final String who;
    private final Clock clock;
    /** The store whose students were listed last; its list is looked at as before when the screen is made anew. */
    private @Nullable Keep listed;
    private Choices choices = new Choices();

    /**
     * @param folders asks for the folder that a summary is written to, and for the drop folder
     * @param places asks where a table is saved
     * @param retry reads rows in quarantine again; null = that is not offered
     * @param who the user's name, which decisions carry
     */
    AllScreens(FolderChoice folders, SaveChoice places, @Nullable Retry retry, String who, Clock clock) {
        this.folders = folders;
        this.places = places;
        this.retry = retry;
        this.who = who;
        this.clock = clock;
    }

    @Override
    public Screen overview(Desk desk, Runnable bringData) {
        return new OverviewScreen(desk, bringData);
    }

    @Override
    public StudentsPlace students(Bench bench) {
        if (listed != bench.keep()) {
            listed = bench.keep();
            choices = new Choices();
        }
        return new StudentsScreen(bench.desk(), choices, new SavedViews(bench.keep()),
                (title, name) -> places.ask(bench.dialogs().window(), title, name));
    }

    @Override
    public StudentPlace student(Bench bench) {
        return new StudentScreen(bench);
    }

    @Override
    public Screen changes(Bench bench, Runnable bringData) {
        return new ChangesScreen(bench, places, bringData);
    }

    @Override
    public Screen upcoming(Desk desk) {
        return new UpcomingScreen(desk);
    }

    @Override
    public Screen summary(Desk desk) {
        return new SummaryScreen(desk, folders);
    }

    @Override
    public Screen data(Bench bench, Parts.Importer importer) {
        return new DataScreen(bench, importer, folders, places, retry);
    }

    @Override
    public Screen rules(Bench bench) {
        return new RulesScreen(bench, who, clock);
    }

    @Override
    public Screen settings(Workshop workshop) {
        return new SettingsScreen(workshop, places);
    }

    @Override
    public Screen log(Bench bench) {
        return new LogScreen(bench, places, clock);
    }

    @Override
    public SavePlace places() {
        return places;
    }
}

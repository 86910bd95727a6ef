package fi.luotsi;

import fi.luotsi.desktop.frame.Desk;
import fi.luotsi.desktop.frame.Screen;
import fi.luotsi.desktop.frame.Screens;
import fi.luotsi.desktop.frame.StudentPlace;
import fi.luotsi.desktop.frame.StudentsPlace;
import fi.luotsi.desktop.overview.OverviewScreen;
import fi.luotsi.desktop.student.StudentScreen;
import fi.luotsi.desktop.students.StudentsScreen;
import fi.luotsi.desktop.summary.FolderChoice;
import fi.luotsi.desktop.summary.SummaryScreen;

/** Makes the screens of the window. */
final class AllScreens implements Screens {

    private final FolderChoice folders;

    /** @param folders asks for the folder that a summary is written to */
    AllScreens(FolderChoice folders) {
        this.folders = folders;
    }

    @Override
    public Screen overview(Desk desk, Runnable bringData) {
        return new OverviewScreen(desk, bringData);
    }

    @Override
    public StudentsPlace students(Desk desk) {
        return new StudentsScreen(desk);
    }

    @Override
    public StudentPlace student(Desk desk) {
        return new StudentScreen(desk);
    }

    @Override
    public Screen summary(Desk desk) {
        return new SummaryScreen(desk, folders);
    }
}

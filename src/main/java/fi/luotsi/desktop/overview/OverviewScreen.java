package fi.luotsi.desktop.overview;

import fi.luotsi.core.paper.Part;
import fi.luotsi.desktop.frame.Desk;
import fi.luotsi.desktop.frame.Places.Picked;
import fi.luotsi.desktop.frame.Places.Place;
import fi.luotsi.desktop.frame.Screen;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Job;
import fi.luotsi.work.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The overview's deeds: counts when the standing changes, and opens the students behind a figure. */
public final class OverviewScreen implements Screen, OverviewDeeds {

    private final Desk desk;
    private final Runnable bringData;
    private final OverviewView view;
    private final Background.Line line = new Background.Line(Job.OVERVIEW);
    private final ChangeListener<Standing> follow = (property, old, standing) -> count(standing);

    /** @param bringData the deed "Import", offered when nothing has been imported yet */
    public OverviewScreen(Desk desk, Runnable bringData) {
        this.desk = desk;
        this.bringData = bringData;
        this.view = new OverviewView(desk.language().get(), this);
        desk.standing().addListener(follow);
        count(desk.standing().get());
    }

    private void count(Standing standing) {
        if (standing != null) {
            desk.background().run(
                    line, progress -> new Counting(standing).count(), model -> view.show(standing, model), this::failed);
        }
    }

    /** The next standing tries again; until then what was counted last stays in sight. */
    private void failed(Exception e) {
        System.getLogger(OverviewScreen.class.getName()).log(System.Logger.Level.ERROR, "overview", e);
    }

    @Override
    public void students(String why, Set<String> studyRights) {
        desk.places().students(why, studyRights);
    }

    @Override
    public @Nullable Callable<List<Part>> paper() {
        Standing standing = desk.standing().get();
        OverviewModel counted = view.counted();
        return standing == null || counted == null || counted.empty() ? null
                : () -> Part.tables(new OverviewPaper(desk.language().get(), standing.texts()).of(counted));
    }

    @Override
    public void studentsOn(LocalDate date, String indicator) {
        desk.places().studentsOn(date, then -> {
            Counting.Behind behind = Counting.behind(then, indicator);
            return new Picked(view.why(indicator, behind.outside(), date), behind.students());
        });
    }

    @Override
    public void go(Place place) {
        desk.places().go(place);
    }

    @Override
    public void bring() {
        bringData.run();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void focus() {
        view.focusFirst();
    }

    @Override
    public Object kept() {
        return view.trendAsTable().get();
    }

    @Override
    public void resume(Object kept) {
        view.trendAsTable().set(Boolean.TRUE.equals(kept));
    }

    @Override
    public void closed() {
        desk.standing().removeListener(follow);
    }
}

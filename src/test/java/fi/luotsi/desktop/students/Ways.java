package fi.luotsi.desktop.students;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.frame.Desk;
import fi.luotsi.desktop.frame.Marker;
import fi.luotsi.desktop.frame.Places;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.frame.Undo;
import fi.luotsi.desktop.frame.UndoableMarker;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.work.FollowUp;
import fi.luotsi.work.MarkFlags;
import fi.luotsi.work.Standing;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.testfx.util.WaitForAsyncUtils;

/** Writes down the ways taken from the screen. */
public final class Ways implements Places {

    public final List<String> taken = new ArrayList<>();
    public final List<Use> noted = new ArrayList<>();
    public List<String> among = List.of();
    public final Undo undo = new Undo();

    public Desk desk(Language language, Standing standing) {
        return desk(language, new SimpleObjectProperty<>(standing), false);
    }

    public Desk desk(Language language, ObjectProperty<Standing> standing, boolean practice) {
        return new Desk(new SimpleObjectProperty<>(language), standing, new Background(), this, null, noted::add, practice, undo);
    }

    /** A desk at which flags can be marked, in a store in memory. */
    Desk marking(Language language, ObjectProperty<Standing> standing, Keep keep) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
        SimpleObjectProperty<Language> spoken = new SimpleObjectProperty<>(language);
        Marker marker = deed -> {
            deed.with(new MarkFlags(keep, clock, "ope"), standing.get());
            standing.set(new FollowUp(keep).marked(standing.get()));
        };
        Say say = new Say(Texts.beside(Undo.class, "Frame.properties"), spoken);
        return new Desk(spoken, standing, new Background(), this, new UndoableMarker(marker, keep, undo, say), noted::add,
                true, undo);
    }

    @Override
    public void go(Place place) {
        taken.add("go " + place);
    }

    @Override
    public void students(String why, Set<String> studyRights) {
        taken.add("students " + why);
    }

    @Override
    public void student(String studyRight, List<String> list) {
        taken.add(studyRight);
        among = list;
    }

    @Override
    public void backToStudents(String lastSeen) {
        taken.add("back " + lastSeen);
    }

    /** What the frame does on Ctrl Z. */
    void takeBack() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, undo::back);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What the frame would tell of the latest deed. */
    String told() {
        Undo.Told told = undo.told().get();
        return told == null ? "" : told.words();
    }
}

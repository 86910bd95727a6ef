package fi.luotsi.desktop.student;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.part.Draft;
import fi.luotsi.work.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the Student screen shows and how; changed on the FX thread. */
final class StudentModel {

    /** The ways of looking at a student. */
    enum Tab {
        TIMELINE,
        /** What has changed from import to import. */
        CHANGES,
        TABLE,
        /** The flags instead of the path, when there is no room for both. */
        FLAGS
    }

    private final Language language;
    private final ReadOnlyObjectWrapper<@Nullable StudentCase> shown = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.TIMELINE);
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.WHOLE);
    private final IntegerProperty shift = new SimpleIntegerProperty();
    private final IntegerProperty openFlag = new SimpleIntegerProperty();
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final Map<Flag.Key, Draft> drafts = new HashMap<>();
    private String studyRight = "";
    private List<String> among = List.of();

    StudentModel(Language language) {
        this.language = language;
    }

    /** Shows a student; the first flag is open, time and folding are as at the beginning. */
    void show(Standing standing, String right, List<String> list) {
        studyRight = right;
        among = list.contains(right) ? List.copyOf(list) : List.of(right);
        shift.set(0);
        unfolded.set(false);
        openFlag.set(0);
        shown.set(StudentCase.of(standing, right, language));
    }

    /** Looks at students as another one does, and at the one it shows as that one is looked at there. */
    void like(StudentModel other) {
        tab.set(other.tab.get());
        zoom.set(other.zoom.get());
        drafts.putAll(other.drafts);
        if (studyRight.equals(other.studyRight)) {
            shift.set(other.shift.get());
            unfolded.set(other.unfolded.get());
            openFlag.set(other.openFlag.get());
        }
    }

    /** Shows the same student in another standing, looked at in the same way. */
    void refresh(Standing standing) {
        if (!studyRight.isEmpty()) {
            Flag.Key open = openKey();
            StudentCase now = StudentCase.of(standing, studyRight, language);
            shown.set(now);
            if (now != null && open != null) {
                List<Flag> cards = now.flags().cards();
                IntStream.range(0, cards.size()).filter(i -> cards.get(i).key().equals(open)).findFirst()
                        .ifPresent(openFlag::set);
            }
        }
    }

    private Flag.@Nullable Key openKey() {
        StudentCase one = shown.get();
        int open = openFlag.get();
        return one == null || open < 0 || open >= one.flags().cards().size() ? null
                : one.flags().cards().get(open).key();
    }

    /** What has been written of a reason why a flag is wrong; kept while the screen is. */
    Draft draft(Flag flag) {
        return drafts.computeIfAbsent(flag.key(), key -> new Draft());
    }

    /** What is shown; null before anything is, or when the data do not hold the student. */
    ReadOnlyObjectProperty<@Nullable StudentCase> shown() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<Tab> tab() {
        return tab;
    }

    ObjectProperty<Zoom> zoom() {
        return zoom;
    }

    /** How many years or terms the axis is moved from the reporting date. */
    IntegerProperty shift() {
        return shift;
    }

    /** Number of the open flag card from 0, -1 = none. */
    IntegerProperty openFlag() {
        return openFlag;
    }

    /** Whether finished sub-areas are all in sight. */
    BooleanProperty unfolded() {
        return unfolded;
    }

    String studyRight() {
        return studyRight;
    }

    List<String> among() {
        return among;
    }

    /** Place in the list from 0. */
    int place() {
        return among.indexOf(studyRight);
    }

    /** The study right {@code step} places on, null when the list ends before. */
    @Nullable String neighbour(int step) {
        int next = place() + step;
        return next < 0 || next >= among.size() ? null : among.get(next);
    }

    /** The axis as zoomed and moved. */
    TimeAxis axis(StudentCase one) {
        return one.axis().zoomed(zoom.get(), one.standing().date(), shift.get());
    }

    void move(int step) {
        StudentCase one = shown.get();
        if (one != null) {
            shift.set(one.axis().moved(zoom.get(), one.standing().date(), shift.get(), step));
        }
    }

    void zoom(Zoom to) {
        shift.set(0);
        zoom.set(to);
    }

    /** Opens a flag card, or closes it when it is the open one; nothing happens beyond the last card. */
    void toggleFlag(int number) {
        StudentCase one = shown.get();
        if (one != null && number < one.flags().cards().size()) {
            openFlag.set(openFlag.get() == number ? -1 : number);
        }
    }
}

package fi.luotsi.desktop.student;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagMarks;
import fi.luotsi.desktop.frame.Marker;
import fi.luotsi.desktop.part.Draft;
import fi.luotsi.desktop.part.Marking;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks one flag of a student.
 *
 * @param on the mark that it has, null when it has none
 * @param draft what has been written of a reason why it is wrong
 */
record MarkOne(Flag flag, FlagMarks.@Nullable OnFlag on, Draft draft, Marker marker) implements Marking {

    @Override
    public void seen() {
        marker.run((marks, standing) -> marks.seen(standing, List.of(flag)));
    }

    @Override
    public void mended() {
        marker.run((marks, standing) -> marks.mended(standing, List.of(flag)));
    }

    @Override
    public void postpone(LocalDate until) {
        marker.run((marks, standing) -> marks.postpone(standing, List.of(flag), until));
    }

    @Override
    public void wrong(String reason, LocalDate until) {
        marker.run((marks, standing) -> marks.wrong(standing, List.of(flag), reason, until));
    }

    @Override
    public void undo() {
        if (on != null) {
            marker.run((marks, standing) -> marks.undo(standing, on.mark()));
        }
    }
}

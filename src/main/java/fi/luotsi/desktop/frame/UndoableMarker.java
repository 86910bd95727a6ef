package fi.luotsi.desktop.frame;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Mark;
import java.util.List;
import javafx.application.Platform;

/** Marks flags so that it can be taken back and done again. */
public final class UndoableMarker implements Marker {

    private final Marker inner;
    private final Keep keep;
    private final Undo undo;
    private final Say say;

    /**
     * @param inner does the marking
     * @param say says the texts of the frame
     */
    public UndoableMarker(Marker inner, Keep keep, Undo undo, Say say) {
        this.inner = inner;
        this.keep = keep;
        this.undo = undo;
        this.say = say;
    }

    @Override
    public void run(Deed deed) {
        long[] batch = new long[1];
        run(deed, batch, () -> {
            List<Mark> done = keep.marks().stream().filter(mark -> mark.batch() == batch[0]).toList();
            if (done.isEmpty() || done.getFirst().deed() == fi.luotsi.core.keep.Deed.UNDONE) {
                return;
            }
            String words = say.amount("undo.mark." + done.getFirst().deed(), done.size());
            Platform.runLater(() -> undo.did(
                    words,
                    then -> inner.run((marks, standing) -> {
                        marks.undo(standing, batch[0]);
                        Platform.runLater(then);
                    }),
                    then -> run(deed, batch, () -> Platform.runLater(then))));
        });
    }

    private void run(Deed deed, long[] batch, Runnable then) {
        inner.run((marks, standing) -> {
            long before = last();
            deed.with(marks, standing);
            long now = last();
            if (now > before) {
                batch[0] = now;
                then.run();
            }
        });
    }

    private long last() {
        List<Mark> history = keep.marks();
        return history.isEmpty() ? 0 : history.getLast().batch();
    }
}

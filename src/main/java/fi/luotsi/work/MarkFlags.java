package fi.luotsi.work;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.Likeness;
import fi.luotsi.core.keep.Deed;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Mark;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Student;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The deed "Mark": says of flags that they are seen, mended, left until a day or wrong, and takes that back. */
public final class MarkFlags {

    /** How long a flag stays judged wrong unless the user says otherwise, in months. */
    public static final int WRONG_MONTHS = 6;
    /** Longest reason that is kept, in characters. */
    public static final int REASON = 1000;

    private final Keep keep;
    private final Clock clock;
    private final String who;

    /** @param who name of the user's account, kept with every mark */
    public MarkFlags(Keep keep, Clock clock, String who) {
        this.keep = keep;
        this.clock = clock;
        this.who = who.length() > 200 ? who.substring(0, 200) : who;
    }

    /**
     * Marks flags of a standing as seen.
     *
     * @return the number of the batch, 0 when there were none
     */
    public long seen(Standing standing, Collection<Flag> flags) {
        return mark(standing, flags, Deed.SEEN, null, null);
    }

    /** Marks flags of a standing as mended in their source; gives the number of the batch, 0 when there were none. */
    public long mended(Standing standing, Collection<Flag> flags) {
        return mark(standing, flags, Deed.MENDED, null, null);
    }

    /**
     * Leaves flags until a day.
     *
     * @param until later than the standing's date
     * @return the number of the batch, 0 when there were none
     * @throws IllegalArgumentException when it is not
     */
    public long postpone(Standing standing, Collection<Flag> flags, LocalDate until) {
        return mark(standing, flags, Deed.POSTPONED, until, null);
    }

    /**
     * Judges flags wrong.
     *
     * @param reason not blank; cut after {@link #REASON} characters
     * @param until later than the standing's date; on that day they are open again
     * @return the number of the batch, 0 when there were none
     * @throws IllegalArgumentException when one of them is not so
     */
    public long wrong(Standing standing, Collection<Flag> flags, String reason, LocalDate until) {
        String words = reason.strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a flag is wrong for a reason");
        }
        return mark(standing, flags, Deed.WRONG, until, words.length() > REASON ? words.substring(0, REASON) : words);
    }

    private long mark(
            Standing standing, Collection<Flag> flags, Deed deed, @Nullable LocalDate until, @Nullable String reason) {
        if (until != null && !until.isAfter(standing.date())) {
            throw new IllegalArgumentException("not later than the reporting date: " + until);
        }
        LocalDateTime now = LocalDateTime.now(clock).withNano(0);
        LocalDate seenOn = earlier(standing.date(), now.toLocalDate());
        Map<String, @Nullable Plan> plans = new HashMap<>();
        List<Mark> marks = new ArrayList<>();
        for (Flag flag : flags) {
            Plan plan = plans.computeIfAbsent(flag.studyRight(), oid -> plan(standing, oid));
            marks.add(new Mark(
                    0, null, now, seenOn, who, flag.rule().id(), flag.studyRight(), flag.item(),
                    Likeness.of(flag.item(), plan), deed, until, reason));
        }
        return marks.isEmpty() ? 0 : keep.mark(marks);
    }

    /** Takes back one mark on one flag; the mark before it is in force again. */
    public void undo(Standing standing, Mark mark) {
        keep.mark(List.of(undone(mark, standing.date())));
    }

    /** Takes back a deed with all flags it was done to, except where it has been taken back already. */
    public void undo(Standing standing, long batch) {
        List<Mark> history = keep.marks();
        Set<Flag.Key> undone = new HashSet<>();
        history.stream().filter(mark -> mark.undoes() != null && mark.undoes() == batch)
                .forEach(mark -> undone.add(Flag.Key.of(mark)));
        List<Mark> left = history.stream()
                .filter(mark -> mark.batch() == batch && mark.deed() != Deed.UNDONE && !undone.contains(Flag.Key.of(mark)))
                .map(mark -> undone(mark, standing.date())).toList();
        if (!left.isEmpty()) {
            keep.mark(left);
        }
    }

    /**
     * Takes back the latest deed, with all flags it was done to.
     *
     * @return whether there was one
     */
    public boolean undoLast(Standing standing) {
        record One(long batch, Flag.Key flag) {}
        List<Mark> history = keep.marks();
        Set<One> undone = new HashSet<>();
        history.stream().filter(mark -> mark.undoes() != null)
                .forEach(mark -> undone.add(new One(mark.undoes(), Flag.Key.of(mark))));
        List<Mark> left = history.stream().filter(mark -> mark.deed() != Deed.UNDONE)
                .filter(mark -> !undone.contains(new One(mark.batch(), Flag.Key.of(mark)))).toList();
        if (left.isEmpty()) {
            return false;
        }
        long last = left.getLast().batch();
        keep.mark(left.stream().filter(mark -> mark.batch() == last)
                .map(mark -> undone(mark, standing.date())).toList());
        return true;
    }

    private Mark undone(Mark mark, LocalDate date) {
        LocalDateTime now = LocalDateTime.now(clock).withNano(0);
        // As early as the mark itself when the reporting date is set back, so that no date shows what was taken back.
        LocalDate seenOn = earlier(mark.seenOn(), earlier(date, now.toLocalDate()));
        return new Mark(
                0, mark.batch(), now, seenOn, who, mark.rule(), mark.studyRight(), mark.item(), mark.likeness(),
                Deed.UNDONE, null, null);
    }

    private static @Nullable Plan plan(Standing standing, String studyRight) {
        Student student = standing.student(studyRight);
        return student == null ? null : student.plan();
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}

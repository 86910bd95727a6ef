package fi.luotsi.core.follow;

import fi.luotsi.core.keep.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The marks on the flags of one run.
 *
 * @param inForce the latest mark on each flag that has one, by the flag's present key
 * @param cleared marks whose flag is not found: it has been cleared, or its item cannot be known again; latest last
 */
public record FlagMarks(Map<Flag.Key, OnFlag> inForce, List<Mark> cleared) {

    public static final FlagMarks NONE = new FlagMarks(Map.of(), List.of());

    public FlagMarks {
        inForce = Map.copyOf(inForce);
        cleared = List.copyOf(cleared);
    }

    /**
     * A mark and what has become of it.
     *
     * @param state the state it gives the flag; OPEN when its time is over or it has been disproved
     * @param disproved whether it was said to be mended and newer data of the source have it still
     */
    public record OnFlag(Mark mark, FlagState state, boolean disproved) {}

    /** The mark on this flag, null when it has none. */
    public @Nullable OnFlag of(Flag flag) {
        return inForce.get(flag.key());
    }

    /** How many flags of the rule are judged wrong at present. */
    public int judgedWrong(String rule) {
        return (int) inForce.entrySet().stream()
                .filter(entry -> entry.getKey().rule().equals(rule) && entry.getValue().state == FlagState.WRONG)
                .count();
    }

    /** The marks of a student's flags that are not found. */
    public List<Mark> clearedOf(String studyRight) {
        return cleared.stream().filter(mark -> mark.studyRight().equals(studyRight)).toList();
    }

    /** The day on which a mark was made, for people. */
    public static LocalDate day(Mark mark) {
        return mark.made().toLocalDate();
    }
}

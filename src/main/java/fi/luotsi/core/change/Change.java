package fi.luotsi.core.change;

import fi.luotsi.core.rule.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One change of one student, as facts.
 *
 * @param item key of the unit or sub-area it is about; null = the plan or the study right as a whole
 * @param from the value before; null = there was none, or it is not told
 * @param to the value now; null = there is none
 */
public record Change(What what, String studyRight, @Nullable String item, @Nullable Fact from, @Nullable Fact to) {

    public Kind kind() {
        return what.kind();
    }

    static @Nullable Fact day(@Nullable LocalDate day) {
        return day == null ? null : new Fact.Day(day);
    }

    static @Nullable Fact text(@Nullable String text) {
        return text == null ? null : new Fact.Text(text);
    }
}

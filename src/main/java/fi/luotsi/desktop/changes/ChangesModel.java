package fi.luotsi.desktop.changes;

import fi.luotsi.core.change.ChangeTexts;
import fi.luotsi.core.change.Changes;
import fi.luotsi.core.change.Point;
import fi.luotsi.core.plan.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the Changes screen shows; knows no control and no language.
 *
 * @param choices what can be compared, newest first; the newest is seen on the reporting date
 * @param changes null when there are not two imports to compare
 * @param since the day chosen to compare from, null = an import was chosen
 * @param computed how many rules could be computed in the later state
 * @param rules how many there are
 */
record ChangesModel(
        List<Choice> choices, @Nullable Changes changes, @Nullable LocalDate since, ChangeTexts texts, int computed,
        int rules) {

    ChangesModel {
        choices = List.copyOf(choices);
    }

    /**
     * An import that can be compared.
     *
     * @param sources what it brought
     * @param newest whether it is the newest one, seen on the reporting date
     */
    record Choice(Point point, Set<Source> sources, boolean newest) {}

    /** The choice with this point, the newest when there is none. */
    Choice choice(Point point) {
        return choices.stream().filter(choice -> choice.point().equals(point)).findFirst().orElse(choices.getFirst());
    }
}

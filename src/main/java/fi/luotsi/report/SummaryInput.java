package fi.luotsi.report;

import fi.luotsi.core.code.Codes;
import fi.luotsi.core.figure.Group;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.reference.ResponseCount;
import fi.luotsi.core.rule.RuleTexts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a summary is made of: how the unit stands, and how it stood at an earlier import.
 *
 * @param unit name of the unit, null = all units
 * @param everybody all students looked at on the reporting date
 * @param earlier the import to compare with, null when there is none
 * @param responses how many have answered feedback surveys, of any unit
 * @param practice whether the data are invented
 */
public record SummaryInput(
        @Nullable String unit,
        Group everybody,
        FlagRun run,
        List<SourceAge> sources,
        @Nullable Earlier earlier,
        Codes codes,
        RuleTexts texts,
        List<ResponseCount> responses,
        boolean practice) {

    /** The rules as they came out at an earlier import. */
    public record Earlier(LocalDate date, FlagRun run) {}

    public LocalDate date() {
        return everybody.date();
    }
}

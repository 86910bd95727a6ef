package fi.luotsi.core.rule;

import java.time.LocalDate;
import java.util.List;

/** A fact of a finding: a value without words, so that sentences can be made last and in any language. */
public sealed interface Fact {

    /** A day. */
    record Day(LocalDate value) implements Fact {}

    /** A whole number, e.g. of days. */
    record Count(long value) implements Fact {}

    /** A decimal number, e.g. competence points; shown with one decimal. */
    record Decimal(double value) implements Fact {}

    /** A share in per cent, shown as a whole number. */
    record Percent(double value) implements Fact {}

    /** Periods in which the clock stands still, e.g. {@code 1.6.–31.7.}. */
    record Stops(List<StopPeriod> periods) implements Fact {
        public Stops {
            periods = List.copyOf(periods);
        }
    }

    /** Text from a source, shown as it is: a workplace, a local unit's name. */
    record Text(String value) implements Fact {}

    /** A code URI, shown by its name in the language asked for, else raw. */
    record Code(String uri) implements Fact {}

    /** Keys of words, e.g. of the data that are missing; each key has a text in every language. */
    record Words(List<String> keys) implements Fact {
        public Words {
            keys = List.copyOf(keys);
        }
    }
}

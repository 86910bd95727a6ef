package fi.luotsi.report;

import fi.luotsi.core.figure.ResponseRate;
import fi.luotsi.core.privacy.Audience;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.words.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The unit summary in one language: sentences and numbers, without any form.
 *
 * @param unit name of the unit as the sources give it, or the words for all units
 * @param marking who may see it, in a few words
 * @param practice the words that mark invented data, null for real ones
 * @param lead sentences that tell the main thing
 * @param names names of the qualifications in the table, by its keys
 * @param good good news, one sentence each, never empty
 * @param definitions each figure with its value and what it means
 * @param rules how many open flags each rule has; empty when shared
 * @param actions students with critical or serious flags; empty when shared
 * @param feedback how many have answered feedback surveys, the newest period first; empty when Arvo is not imported
 * @param sources the sources with their dates and how many rules were computed, in one line
 */
public record SummaryDocument(
        Language language,
        Audience audience,
        LocalDate date,
        @Nullable LocalDate comparedWith,
        String unit,
        String title,
        String subtitle,
        String marking,
        @Nullable String practice,
        List<String> lead,
        SummaryNumbers numbers,
        Map<String, String> names,
        List<String> good,
        List<Defined> definitions,
        List<RuleCount> rules,
        List<ActionRow> actions,
        List<ResponseRate> feedback,
        String sources,
        List<String> notes) {

    /**
     * A figure in words.
     *
     * @param id id of the indicator
     * @param value as it is shown, "–" when hidden
     * @param text the definition
     */
    public record Defined(String id, String name, String value, String text) {}

    /** The figure of an indicator. */
    public Defined definition(String id) {
        return definitions.stream().filter(defined -> defined.id().equals(id)).findFirst().orElseThrow();
    }

    /** How many open flags a rule has. */
    public record RuleCount(String rule, String title, String phase, long flags) {}

    /**
     * A flag that asks for a deed.
     *
     * @param student the name, or the words for a protected person
     * @param group "" when not known or protected
     * @param flag the rule's title
     * @param line the decisive fact
     */
    public record ActionRow(Severity severity, String student, String group, String flag, String line) {}
}

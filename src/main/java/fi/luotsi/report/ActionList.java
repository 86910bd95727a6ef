package fi.luotsi.report;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.words.Language;
import fi.luotsi.report.SummaryDocument.ActionRow;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lists the students with open critical or serious flags, for the unit's own people only. */
final class ActionList {

    private final SummaryInput input;
    private final SummaryWords words;

    ActionList(SummaryInput input, SummaryWords words) {
        this.input = input;
        this.words = words;
    }

    /** The heaviest first, then by name in Finnish order; a protected person by neither name, group nor place. */
    List<ActionRow> rows() {
        List<ActionRow> rows = new ArrayList<>();
        for (Situation situation : input.everybody().students()) {
            for (Flag flag : input.everybody().openOf(situation)) {
                if (flag.severity().level() >= Severity.SERIOUS.level()) {
                    rows.add(row(situation.student(), flag));
                }
            }
        }
        Comparator<String> finnish = Collator.getInstance(Locale.of("fi", "FI"))::compare;
        rows.sort(Comparator.comparing(ActionRow::severity).reversed()
                .thenComparing(ActionRow::student, finnish).thenComparing(ActionRow::flag, finnish));
        return rows;
    }

    private ActionRow row(Student student, Flag flag) {
        Language language = words.language();
        boolean secret = student.protectedPerson();
        String name = student.fullName();
        String group = student.group();
        String line = input.texts().line(language, flag.rule(), secret ? withoutText(flag.facts()) : flag.facts());
        return new ActionRow(
                flag.severity(),
                secret ? words.get("name.protected") : name == null ? words.get("name.unknown") : name,
                secret || group == null ? "" : group,
                input.texts().title(language, flag.rule()),
                line);
    }

    /** Facts as free text may name a place. */
    private static Map<String, Fact> withoutText(Map<String, Fact> facts) {
        Map<String, Fact> rest = new HashMap<>(facts);
        rest.values().removeIf(fact -> fact instanceof Fact.Text);
        return rest;
    }
}

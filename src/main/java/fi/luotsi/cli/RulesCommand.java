package fi.luotsi.cli;

import fi.luotsi.core.code.Codes;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.check.AllRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code luotsi rules}: the catalogue. Needs no store. */
@CommandLine.Command(name = "rules")
final class RulesCommand extends Command {

    RulesCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        List<Rule> rules = AllRules.with(Limits.DEFAULTS);
        RuleTexts words = new RuleTexts(rules, Codes.of(Cohort.EMPTY));
        List<Map<String, @Nullable Object>> rows = rules.stream().map(rule -> row(rule.card(), words)).toList();
        if (output().isJson()) {
            output().json(rows);
        } else {
            output().table(List.of("id", "title", "phase", "severities", "limits", "basis", "needs"), rows);
        }
        return 0;
    }

    private Map<String, @Nullable Object> row(RuleCard card, RuleTexts words) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", card.id());
        row.put("title", words.title(language(), card));
        row.put("rule", words.rule(language(), card, Limits.DEFAULTS));
        row.put("phase", words.phase(language(), card.phase()));
        row.put("severities", card.severities().stream().map(Severity::level).toList());
        row.put("limits", card.limits().stream().map(limit -> {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("name", limit.name());
            told.put("value", limit.unit().told(limit.value()));
            told.put("unit", limit.unit().name().toLowerCase(Locale.ROOT));
            told.put("origin", limit.origin().name().toLowerCase(Locale.ROOT));
            told.put("fixed", limit.fixed());
            return told;
        }).toList());
        row.put("basis", words.origin(language(), card.basis().origin()) + " " + card.basis().reference());
        row.put("validFrom", card.validFrom() == null ? null : card.validFrom().toString());
        row.put("validTo", card.validTo() == null ? null : card.validTo().toString());
        row.put("needs", card.needs().stream().map(RuleCard.Need::key).sorted().toList());
        row.put("actors", card.actors().stream().map(Enum::name).toList());
        return row;
    }
}

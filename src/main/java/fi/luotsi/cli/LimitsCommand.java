package fi.luotsi.cli;

import fi.luotsi.core.code.Codes;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.RuleCard.LimitUnit;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.rule.StopPeriod;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.work.DecideLimits;
import fi.luotsi.work.LimitSetting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code luotsi limits}: the limits in force on a day with the decisions behind them; with {@code --set} a new one. */
@CommandLine.Command(name = "limits")
final class LimitsCommand extends Command {

    @Option(names = "--set", paramLabel = "RULE.limit=value", descriptionKey = "set-limit")
    List<String> settings = new ArrayList<>();

    @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "why")
    @Nullable String why;

    @Option(names = "--unit", paramLabel = "U", descriptionKey = "limit-unit")
    @Nullable String unit;

    @Option(names = "--from", paramLabel = "YYYY-MM-DD", descriptionKey = "from")
    @Nullable LocalDate from;

    LimitsCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws StoreTrouble {
        List<LimitSetting> wishes = settings.stream().map(FlagsCommand::checked).toList();
        if (!wishes.isEmpty() && (why == null || why.isBlank() || why.strip().length() > DecideLimits.LONGEST_REASON)) {
            throw new Mistake("limit-why", DecideLimits.LONGEST_REASON);
        }
        try (Keep keep = open()) {
            if (unit != null) {
                checkUnit(keep, unit);
            }
            DecideLimits deed = new DecideLimits(keep, around.who(), around.clock());
            if (why != null && !wishes.isEmpty()) {
                LocalDate day = from == null ? LocalDate.now(around.clock()) : from;
                FlagsCommand.inOrder(deed.outOfOrder(wishes, unit, day));
                deed.decide(wishes, unit, day, why);
            }
            LimitBook book = deed.book();
            if (output().isJson()) {
                output().json(rows(book));
            } else {
                output().table(
                        List.of("rule", "title", "limit", "value", "default", "origin", "from", "who", "why"),
                        rows(book));
            }
            return 0;
        }
    }

    private List<Map<String, @Nullable Object>> rows(LimitBook book) {
        Limits limits = book.on(date(), unit);
        List<Rule> rules = AllRules.with(Limits.DEFAULTS);
        RuleTexts words = new RuleTexts(rules, Codes.of(Cohort.EMPTY));
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Rule rule : rules) {
            RuleCard card = rule.card();
            if (!limits.on(card)) {
                rows.add(row(card.id(), words.title(language(), card), LimitChange.ON, 0, 1, "unit",
                        limits.decision(card, LimitChange.ON), book, LimitUnit.COUNT));
            }
            for (LimitSpec spec : card.limits()) {
                String origin = limits.origin(card, spec.name()).name().toLowerCase(Locale.ROOT);
                rows.add(row(card.id(), words.title(language(), card), spec.name(), limits.of(card, spec.name()),
                        spec.value(), origin, limits.decision(card, spec.name()), book, spec.unit()));
            }
        }
        // Those taken back are told to programs, with their history; people see those that stand.
        for (StopPeriod period : output().isJson() ? book.periods() : limits.stops().periods()) {
            int value = limits.stops().periods().contains(period) ? 1 : 0;
            rows.add(row(LimitChange.CLOCK, words.stops(language()), period.text(), value, 0, "unit",
                    limits.decision(period), book, LimitUnit.COUNT));
        }
        return rows;
    }

    private Map<String, @Nullable Object> row(
            String rule, String title, String limit, int value, int usual, String origin, @Nullable LimitChange decision,
            LimitBook book, LimitUnit measure) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("rule", rule);
        row.put("title", title);
        row.put("limit", limit);
        row.put("value", measure.told(value));
        row.put("default", measure.told(usual));
        row.put("origin", origin);
        row.put("from", decision == null ? null : decision.from().toString());
        row.put("who", decision == null ? null : decision.who());
        row.put("why", decision == null ? null : decision.why());
        if (output().isJson()) {
            row.put("history", book.about(rule + "." + limit).stream()
                    .map(change -> told(change, measure)).toList());
        }
        return row;
    }

    private static Map<String, @Nullable Object> told(LimitChange decision, LimitUnit measure) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        Integer value = decision.value();
        row.put("value", value == null ? null : measure.told(value));
        row.put("unit", decision.unit());
        row.put("from", decision.from().toString());
        row.put("who", decision.who());
        row.put("why", decision.why());
        row.put("made", decision.made().toString());
        return row;
    }
}

package fi.luotsi.cli;

import fi.luotsi.core.figure.AllIndicators;
import fi.luotsi.core.figure.Figure;
import fi.luotsi.core.figure.Group;
import fi.luotsi.core.figure.Grouping;
import fi.luotsi.core.figure.Indicator;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.work.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code luotsi figures}: every indicator with its value, numerator, denominator, date and sources. */
@CommandLine.Command(name = "figures")
final class FiguresCommand extends Command {

    /** The group of those that no source places. */
    private static final String NOT_PLACED = "–";

    @Option(names = "--by", paramLabel = "unit|group|qualification|start-month", descriptionKey = "by")
    @Nullable String by;

    @Option(names = "--unit", paramLabel = "U", descriptionKey = "unit")
    @Nullable String unit;

    FiguresCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws StoreTrouble {
        Grouping grouping = grouping();
        try (Keep keep = open()) {
            Standing standing = standing(keep, unit);
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            for (Group group : groups(standing.everybody(), grouping)) {
                for (Indicator indicator : AllIndicators.list()) {
                    rows.add(row(indicator.of(group), standing));
                }
            }
            if (output().isJson()) {
                output().json(rows);
            } else {
                output().table(
                        List.of("indicator", "group", "value", "numerator", "denominator", "notComputed", "asOf"), rows);
            }
            return 0;
        }
    }

    private static List<Group> groups(Group everybody, @Nullable Grouping grouping) {
        return grouping == null ? List.of(everybody) : grouping.split(everybody.students()).entrySet().stream()
                .map(part -> everybody.part(part.getKey().isEmpty() ? NOT_PLACED : part.getKey(), part.getValue()))
                .toList();
    }

    private @Nullable Grouping grouping() {
        if (by == null) {
            return null;
        }
        try {
            return Grouping.valueOf(by.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new Mistake("unknown-by", by);
        }
    }

    private static Map<String, @Nullable Object> row(Figure figure, Standing standing) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("indicator", figure.indicator());
        row.put("group", figure.group());
        row.put("value", figure.value() == null ? null
                : BigDecimal.valueOf(figure.value()).setScale(1, RoundingMode.HALF_UP).doubleValue());
        row.put("unit", figure.kind().name().toLowerCase(Locale.ROOT));
        row.put("numerator", figure.numerator());
        row.put("denominator", figure.denominator());
        row.put("notComputed", figure.notComputed());
        row.put("asOf", standing.date().toString());
        row.put("sources", standing.cohort().sources().stream().map(FiguresCommand::source).toList());
        return row;
    }

    private static Map<String, Object> source(SourceAge age) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("source", age.source().name().toLowerCase(Locale.ROOT));
        row.put("taken", age.taken().toString());
        row.put("rows", age.rows());
        return row;
    }
}

package fi.luotsi.cli;

import fi.luotsi.core.change.Change;
import fi.luotsi.core.change.ChangeTexts;
import fi.luotsi.core.change.Changes;
import fi.luotsi.core.change.FlagChange;
import fi.luotsi.core.change.Kind;
import fi.luotsi.core.change.Point;
import fi.luotsi.core.code.Codes;
import fi.luotsi.core.figure.Figure;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.core.words.Format;
import fi.luotsi.work.CompareImports;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code luotsi changes}: what has changed from one import or day to another. */
@CommandLine.Command(name = "changes")
final class ChangesCommand extends Command {

    @Option(names = "--from", paramLabel = "SNAPSHOT|DATE", descriptionKey = "changes-from")
    @Nullable String from;

    @Option(names = "--to", paramLabel = "SNAPSHOT|DATE", descriptionKey = "changes-to")
    @Nullable String to;

    @Option(names = "--unit", paramLabel = "U", descriptionKey = "unit")
    @Nullable String unit;

    ChangesCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws StoreTrouble {
        try (Keep keep = open()) {
            if (unit != null) {
                checkUnit(keep, unit);
            }
            CompareImports imports = new CompareImports(keep);
            List<Point> points = imports.points(date());
            if (points.isEmpty()) {
                throw new Mistake("changes-no-imports");
            }
            Point later = to == null ? points.getFirst() : point(imports, points, to);
            Point earlier = from == null ? before(points, later) : point(imports, points, from);
            if (earlier == null) {
                throw new Mistake("changes-one-import", later.snapshot());
            }
            Changes changes = imports.between(earlier, later, unit, progress());
            keep.uses().add(Use.of(Use.What.EXPORT, "changes: " + changes.from().point().snapshot() + "-"
                    + changes.to().point().snapshot()));
            if (output().isJson()) {
                output().json(json(changes));
            } else {
                Codes codes = Codes.of(keep.cohort(changes.to().point().snapshot()));
                print(changes, new ChangeTexts(
                        new RuleTexts(AllRules.with(Limits.DEFAULTS), codes), codes, changes.to().point().date()));
            }
            return 0;
        }
    }

    private static @Nullable Point before(List<Point> points, Point later) {
        return points.stream().filter(point -> point.snapshot() < later.snapshot()).findFirst().orElse(null);
    }

    /** A number is an import, seen on its own day; a date is the newest import until then, seen on that date. */
    private static Point point(CompareImports imports, List<Point> points, String word) {
        Point found;
        if (word.matches("\\d{1,9}")) {
            int number = Integer.parseInt(word);
            found = points.stream().filter(point -> point.snapshot() == number)
                    .map(point -> new Point(number, point.taken().toLocalDate(), point.taken()))
                    .findFirst().orElse(null);
        } else {
            try {
                found = imports.on(LocalDate.parse(word));
            } catch (DateTimeParseException e) {
                throw new Mistake("changes-form", word);
            }
        }
        if (found == null) {
            throw new Mistake("changes-unknown", word);
        }
        return found;
    }

    private Map<String, @Nullable Object> json(Changes changes) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("from", sum(changes.from()));
        json.put("to", sum(changes.to()));
        json.put("new", changes.appeared().stream().map(ChangesCommand::flag).toList());
        json.put("cleared", changes.cleared().stream().map(ChangesCommand::flag).toList());
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            counts.put(kind.key(), changes.students(kind).size());
        }
        counts.put("unchanged", changes.unchanged().size());
        json.put("students", counts);
        json.put("changes", changes.changes().stream().map(ChangesCommand::change).toList());
        return json;
    }

    private static Map<String, @Nullable Object> sum(Changes.Sum sum) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("snapshot", sum.point().snapshot());
        row.put("asOf", sum.point().date().toString());
        row.put("taken", sum.point().taken().toString());
        row.put("students", sum.students());
        row.put("flags", sum.flags());
        row.put("doubtful", sum.doubtful());
        row.put("coverage", figure(sum.coverage()));
        row.put("updated", figure(sum.updated()));
        return row;
    }

    private static Map<String, @Nullable Object> figure(Figure figure) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("value", figure.value());
        row.put("numerator", figure.numerator());
        row.put("denominator", figure.denominator());
        return row;
    }

    private static Map<String, @Nullable Object> flag(FlagChange one) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        Flag flag = one.flag();
        row.put("rule", flag.rule().id());
        row.put("studyRight", flag.studyRight());
        row.put("item", flag.item());
        row.put("severity", flag.severity().level());
        row.put("why", one.why().key());
        row.put("mark", one.mark() == null ? null : one.mark().deed().name().toLowerCase(Locale.ROOT));
        row.put("toldBy", one.told());
        row.put("by", one.by() == null ? null : one.by().what().key());
        return row;
    }

    private static Map<String, @Nullable Object> change(Change one) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("kind", one.kind().key());
        row.put("what", one.what().key());
        row.put("studyRight", one.studyRight());
        row.put("item", one.item());
        row.put("from", plain(one.from()));
        row.put("to", plain(one.to()));
        return row;
    }

    private static @Nullable Object plain(@Nullable Fact fact) {
        return fact == null ? null : FlagRow.plain(fact);
    }

    private void print(Changes changes, ChangeTexts texts) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (FlagChange one : changes.appeared()) {
            rows.add(row(changes, texts.flags(language(), true), one.flag().studyRight(), one.flag().rule().id() + " "
                    + texts.title(language(), one.flag()), texts.appeared(language(), one)));
        }
        for (FlagChange one : changes.cleared()) {
            rows.add(row(changes, texts.flags(language(), false), one.flag().studyRight(), one.flag().rule().id() + " "
                    + texts.matter(language(), one), texts.cleared(language(), one)));
        }
        for (Kind kind : Kind.values()) {
            for (Change one : changes.of(kind)) {
                rows.add(row(changes, texts.kind(language(), kind), one.studyRight(),
                        texts.what(language(), one), texts.item(language(), one)));
            }
        }
        output().table(List.of("kind", "studyRight", "name", "group", "what", "more"), rows);
        say("changes-sum", day(changes.from()), day(changes.to()), changes.appeared().size(), changes.cleared().size(),
                changes.unchanged().size());
        if (changes.nothing()) {
            say("changes-nothing");
        }
    }

    private static String day(Changes.Sum sum) {
        return Format.day(sum.point().date());
    }

    private static Map<String, @Nullable Object> row(
            Changes changes, String kind, String studyRight, String what, @Nullable String more) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        Changes.Who who = changes.who().get(studyRight);
        row.put("kind", kind);
        row.put("studyRight", studyRight);
        row.put("name", who == null ? null : who.name());
        row.put("group", who == null ? null : who.group());
        row.put("what", what);
        row.put("more", more);
        return row;
    }
}

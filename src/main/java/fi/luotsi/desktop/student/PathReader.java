package fi.luotsi.desktop.student;

import fi.luotsi.core.code.Codes;
import fi.luotsi.core.plan.DateRange;
import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.Interruption;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.plan.TuvaPart;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.rule.Done;
import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.student.PathItem.Bar;
import fi.luotsi.desktop.student.PathItem.Demo;
import fi.luotsi.desktop.student.PathItem.Section;
import fi.luotsi.desktop.student.PathItem.Where;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the timeline from a student's plan, and from KOSKI what the plan does not list. */
final class PathReader {

    private final Situation situation;
    private final Codes codes;
    private final Language language;
    private final LocalDate today;
    private final boolean places;
    private final List<PathItem> rows = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    private PathReader(Situation situation, Codes codes, Language language) {
        this.situation = situation;
        this.codes = codes;
        this.language = language;
        this.today = situation.today();
        this.places = !situation.student().protectedPerson();
    }

    /** The groups that have rows, in order; of a protected person no place is told. */
    static List<PathGroup> read(Situation situation, Codes codes, Language language) {
        PathReader reader = new PathReader(situation, codes, language);
        Plan plan = situation.planOrNull();
        if (plan != null) {
            plan.items().forEach(reader::item);
            plan.prior().forEach(reader::prior);
            plan.tuvaParts().forEach(reader::tuvaPart);
        }
        new KoskiRows(situation, codes, language, reader.keys, reader.rows).addAll();
        List<PathGroup> groups = new ArrayList<>();
        for (Section section : Section.values()) {
            List<PathItem> own = reader.rows.stream().filter(row -> row.section() == section).toList();
            if (!own.isEmpty()) {
                groups.add(new PathGroup(section, own));
            }
        }
        return groups;
    }

    private void item(PlanItem item) {
        keys.add(item.key());
        ItemState state = situation.itemState(item);
        UnitResult result = situation.results().of(item);
        boolean over = state == ItemState.AWAITING_ASSESSMENT || state == ItemState.ACQUIRED_NO_DEMO;
        Double points = result != null && result.points() != null ? result.points() : item.points();
        if (points == null && item.code() != null) {
            points = codes.points(item.code(), item.requirements() == null ? requirements() : item.requirements());
        }
        rows.add(new PathItem(
                item.key(), section(item.kind()), name(item.code(), item.name()), state,
                over && situation.done(item) == Done.UNKNOWN, points,
                item.periods().stream().map(this::bar).toList(), demos(item.demonstrations(), result),
                result == null ? null : result.firstPassed(), null, true));
    }

    private void prior(PriorLearning prior) {
        if (!keys.add(prior.key())) {
            return; // the plan's own row says it already
        }
        UnitResult result = prior.kind() == PlanItem.Kind.LOCAL
                ? situation.results().ofLocal(prior.name())
                : situation.results().ofCode(prior.code());
        Double points = result != null && result.points() != null ? result.points() : prior.points();
        if (points == null && prior.code() != null) {
            points = codes.points(prior.code(), requirements());
        }
        rows.add(new PathItem(
                prior.key(), section(prior.kind()), name(prior.code(), prior.name()), ItemState.RECOGNISED, false,
                points, List.of(), demos(prior.demonstrations(), result),
                result == null ? null : result.firstPassed(), prior.sentForAssessment(), true));
    }

    /** The requirements that the student follows, null when KOSKI does not tell. */
    private @Nullable String requirements() {
        Performance main = situation.student().mainPerformance();
        return main == null ? null : main.requirements();
    }

    private void tuvaPart(TuvaPart part) {
        keys.add(part.code());
        UnitResult result = situation.results().ofCode(part.code());
        boolean done = result != null && result.done();
        ItemState state = done ? (result.recognised() ? ItemState.RECOGNISED : ItemState.ASSESSED)
                : part.end().isBefore(today) ? ItemState.ACQUIRED_NO_DEMO
                : part.start().isAfter(today) ? ItemState.SCHEDULED : ItemState.ACQUIRING;
        Bar bar = new Bar(part.start(), part.end(), Where.SCHOOL, null, !part.start().isAfter(today), List.of());
        rows.add(new PathItem(
                part.code(), Section.TUVA, codes.called(language, part.code()), state,
                state == ItemState.ACQUIRED_NO_DEMO, part.weeks(), List.of(bar), List.of(),
                result == null ? null : result.firstPassed(), null, true));
    }

    private Bar bar(LearningPeriod period) {
        List<DateRange> breaks = new ArrayList<>();
        for (Interruption interruption : period.interruptions()) {
            LocalDate from = interruption.start().isBefore(period.start()) ? period.start() : interruption.start();
            LocalDate to = interruption.end() == null || interruption.end().isAfter(period.end())
                    ? period.end() : interruption.end();
            if (!to.isBefore(from)) {
                breaks.add(new DateRange(from, to));
            }
        }
        Where where = period.apprenticeship() ? Where.APPRENTICESHIP
                : period.atWorkplace() ? Where.TRAINING_AGREEMENT : Where.SCHOOL;
        String place = places && period.workplace() != null ? period.workplace().name() : null;
        return new Bar(period.start(), period.end(), where, place, !period.start().isAfter(today), breaks);
    }

    private List<Demo> demos(List<Demonstration> demonstrations, @Nullable UnitResult result) {
        boolean done = result != null && result.done();
        return demonstrations.stream()
                .map(d -> new Demo(d.start(), d.end(), places ? blankToNull(d.place()) : null,
                        done && !d.end().isAfter(today)))
                .toList();
    }

    private String name(@Nullable String code, @Nullable String name) {
        return code != null ? codes.called(language, code) : name == null ? "–" : name;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    static Section section(PlanItem.Kind kind) {
        return switch (kind) {
            case VOCATIONAL -> Section.VOCATIONAL;
            case SUB_AREA -> Section.COMMON;
            case LOCAL -> Section.LOCAL;
        };
    }
}

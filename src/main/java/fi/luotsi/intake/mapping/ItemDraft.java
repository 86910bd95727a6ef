package fi.luotsi.intake.mapping;

import fi.luotsi.core.mapping.Field;
import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.plan.UnitResult.Grade;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.core.words.LocalText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One unit of one student, gathered from as many rows as tell of it. */
final class ItemDraft {

    static final String SCHOOL = "oppilaitosmuotoinenkoulutus";

    /** Common units of the requirements since 2014; their parts are assessed without demonstrations. */
    private static final Set<String> COMMON_UNITS = Set.of(
            "101053", "101054", "101055", "101056", "400012", "400013", "400014", "600001", "600002", "106727",
            "106728", "106729", "108356", "108357", "108358");
    private static final Set<String> FAILED = Set.of("Hylätty", "0");

    private final @Nullable String code;
    private @Nullable String name;
    private @Nullable Double points;
    private boolean recognised;
    private final List<LearningPeriod> periods = new ArrayList<>(1);
    private final List<Demonstration> demonstrations = new ArrayList<>(0);
    private final List<Grade> grades = new ArrayList<>(0);

    ItemDraft(@Nullable String code, @Nullable String name) {
        this.code = code;
        this.name = name;
    }

    /** Takes what a row says of the unit; half a period counts as none, and is told by {@link #halfPeriod}. */
    void add(MappedRow row, boolean gradeColumn) {
        if (row.text(Field.ITEM_NAME) != null) {
            name = row.text(Field.ITEM_NAME);
        }
        points = row.number(Field.POINTS) != null ? row.number(Field.POINTS) : points;
        recognised |= row.yes(Field.RECOGNISED);
        periods(row);
        demonstration(row);
        grade(row, gradeColumn);
    }

    private void periods(MappedRow row) {
        Workplace workplace = workplace(row);
        LocalDate start = row.date(Field.WORKPLACE_START);
        LocalDate end = row.date(Field.WORKPLACE_END);
        boolean own = start != null && end != null;
        if (own) {
            put(periods, period(start, end, mode(row, true), workplace));
        }
        LocalDate begins = row.date(Field.ITEM_START);
        LocalDate ends = row.date(Field.ITEM_END);
        if (begins != null && ends != null) {
            put(periods, period(begins, ends, mode(row, !own && workplace != null), own ? null : workplace));
        }
    }

    private static LearningPeriod period(
            LocalDate start, LocalDate end, String mode, @Nullable Workplace workplace) {
        return new LearningPeriod(null, start, end, mode, null, workplace, null, false, null, List.of(), null);
    }

    /** The mode that the row tells, when it suits; a workplace without one is taken for a training agreement. */
    private static String mode(MappedRow row, boolean atWorkplace) {
        String told = row.text(Field.MODE);
        boolean school = SCHOOL.equals(told);
        if (atWorkplace) {
            return told == null || school ? LearningPeriod.TRAINING_AGREEMENT : told;
        }
        return told == null || row.date(Field.WORKPLACE_START) != null && !school ? SCHOOL : told;
    }

    private static @Nullable Workplace workplace(MappedRow row) {
        String place = row.text(Field.WORKPLACE);
        String id = row.text(Field.WORKPLACE_ID);
        String supervisor = row.text(Field.SUPERVISOR);
        return place == null && id == null && supervisor == null ? null
                : new Workplace(place, id, supervisor, false, false, 0);
    }

    private void demonstration(MappedRow row) {
        LocalDate start = row.date(Field.DEMONSTRATION_START);
        LocalDate end = row.date(Field.DEMONSTRATION_END);
        if (start != null || end != null) {
            LocalDate first = start != null ? start : end;
            put(demonstrations, new Demonstration(
                    first, end != null ? end : first, row.text(Field.DEMONSTRATION_PLACE), null, List.of(), List.of(),
                    List.of(), 0, null));
        }
    }

    /** A date without a grade is a completion only when the table has no grades at all. */
    private void grade(MappedRow row, boolean gradeColumn) {
        String grade = row.text(Field.GRADE);
        LocalDate date = row.date(Field.GRADE_DATE);
        if (grade != null) {
            put(grades, new Grade(grade, date, !FAILED.contains(grade)));
        } else if (date != null && !gradeColumn) {
            put(grades, new Grade("Suoritettu", date, true));
        }
    }

    private static <T> void put(List<T> list, T one) {
        if (!list.contains(one)) {
            list.add(one);
        }
    }

    /** Whether a row has only one end of a period. */
    static boolean halfPeriod(MappedRow row) {
        return row.date(Field.ITEM_START) == null != (row.date(Field.ITEM_END) == null)
                || row.date(Field.WORKPLACE_START) == null != (row.date(Field.WORKPLACE_END) == null);
    }

    /** Whether something is recorded of its result. */
    boolean hasResult() {
        return recognised || !grades.isEmpty();
    }

    /** Whether there is anything to acquire: a recognised unit without dates is done. */
    boolean planned() {
        return !recognised || !periods.isEmpty() || !demonstrations.isEmpty();
    }

    PlanItem item() {
        if (code == null || local()) {
            return item(PlanItem.Kind.LOCAL, null, null, name != null ? name : code);
        }
        if (Character.isLetter(code.charAt(0))) {
            return item(PlanItem.Kind.SUB_AREA, "ammatillisenoppiaineet_" + code, null, null);
        }
        String uri = "tutkinnonosat_" + code;
        return COMMON_UNITS.contains(code) ? item(PlanItem.Kind.SUB_AREA, uri, uri, null)
                : item(PlanItem.Kind.VOCATIONAL, uri, null, null);
    }

    private PlanItem item(
            PlanItem.Kind kind, @Nullable String uri, @Nullable String common, @Nullable String ownName) {
        return new PlanItem(kind, uri, common, ownName, points, null, null, false, 0, null, periods, demonstrations,
                null);
    }

    UnitResult result() {
        boolean own = code == null || local();
        String shown = name != null ? name : own ? code : null;
        return new UnitResult(
                code != null ? code : String.valueOf(name), own, shown == null ? LocalText.NONE : LocalText.fi(shown),
                points, null, grades, recognised, null, List.of());
    }

    /** A code with letters is the provider's own unless it names an area of a common unit. */
    private boolean local() {
        return code != null && !code.matches("\\d{6}") && !Areas.known(code);
    }
}

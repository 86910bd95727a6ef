package fi.luotsi.intake.report;

import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.plan.Organisation;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.ReportedRight;
import fi.luotsi.core.plan.ReportedRight.Overlap;
import fi.luotsi.core.plan.ReportedRight.Report;
import fi.luotsi.core.plan.ReportedRight.Sums;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.words.LocalText;
import fi.luotsi.intake.part.RowFault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a study right out of a row of a report. */
final class RightMaker {

    private static final String VOCATIONAL = "ammatillinenkoulutus";
    private static final String TUVA = "tuva";
    private static final Pattern CODE = Pattern.compile("[a-zåäö]+");
    private static final Pattern READY_ON = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern POINTS = Pattern.compile("(?i)osp\\.?|kp\\.?|6|.*(osaamispiste|kompetenspoäng).*");

    private final Report report;
    private final boolean swedish;
    private final Instructions told;

    RightMaker(Report report, boolean swedish, Instructions told) {
        this.report = report;
        this.swedish = swedish;
        this.told = told;
    }

    /** The study right of a row; null when it is of a form of education that Luotsi does not follow. */
    @Nullable ReportedRight make(ReportRow row) throws RowFault {
        String oid = row.required(Use.RIGHT, row.oid(Use.RIGHT));
        String type = type(row.text(Use.EDUCATION));
        if (type == null) {
            return null;
        }
        String learner = row.required(Use.LEARNER, row.oid(Use.LEARNER));
        LocalDate start = row.date(Use.START);
        LocalDate end = row.date(Use.END);
        String institution = row.text(Use.INSTITUTION);
        StudyRight right = new StudyRight(
                oid, new Learner(learner, row.text(Use.LAST_NAME), row.text(Use.FIRST_NAMES), null, false), null, type,
                institution == null ? null : new Organisation(null, named(institution)), start,
                row.date(Use.ESTIMATED_END), end, states(row, start, end), performances(row),
                row.text(Use.INCLUDED_IN), row.yes(Use.BOUGHT), row.text(Use.FREE) != null, false, List.of());
        return new ReportedRight(
                report, right, row.oid(Use.MASTER), told.created(), sums(row), overlapping(row), told.from(), told.to());
    }

    /** The type of the study right, null when it is neither vocational nor TUVA. */
    private @Nullable String type(@Nullable String education) {
        if (report == Report.TUVA) {
            return TUVA;
        }
        String plain = education == null ? VOCATIONAL : education.toLowerCase(Locale.ROOT);
        if (plain.startsWith("ammatilli") || plain.startsWith("yrkes")) {
            return VOCATIONAL;
        }
        return plain.startsWith(TUVA) || plain.startsWith("tutkintokoulutukseen") ? TUVA : null;
    }

    /**
     * The states that have a day: the first in the report from its first day, the latest from the last day of a right that
     * has ended, else from the day on which it was seen. Those between them have no day and are left out.
     */
    private List<StatePeriod> states(ReportRow row, @Nullable LocalDate start, @Nullable LocalDate end)
            throws RowFault {
        List<String> latest = row.codes(Use.STATE);
        String state = row.required(Use.STATE, latest.isEmpty() ? null : latest.getLast());
        List<String> inOrder = row.codes(Use.STATES).isEmpty() ? latest : row.codes(Use.STATES);
        List<String> financing = row.codes(Use.FINANCING);
        // Only the reports that tell states in order tell financing in order; the others have it by the alphabet.
        boolean ordered = row.has(Use.STATES) || financing.stream().distinct().count() == 1;
        String firstFinancing = ordered && !financing.isEmpty() ? financing.getFirst() : null;
        String lastFinancing = ordered && !financing.isEmpty() ? financing.getLast() : null;
        StatePeriod undated = new StatePeriod(LocalDate.MIN, state, lastFinancing);
        boolean only = inOrder.stream().allMatch(state::equals);
        LocalDate day = undated.ended() && end != null ? end
                : undated.active() && only && start != null ? start : seen(row, start);
        List<StatePeriod> states = new ArrayList<>();
        LocalDate first = start != null && told.from() != null && told.from().isAfter(start) ? told.from() : start;
        if (!only && first != null && day != null && first.isBefore(day)) {
            states.add(new StatePeriod(first, inOrder.getFirst(), firstFinancing));
        }
        if (day != null) {
            states.add(new StatePeriod(day, state, lastFinancing));
        }
        return states;
    }

    /** A day on which the latest state was surely valid: the report's own, else that of the right's last change. */
    private @Nullable LocalDate seen(ReportRow row, @Nullable LocalDate start) throws RowFault {
        LocalDate updated = row.date(Use.UPDATED);
        LocalDate day = told.created() != null ? told.created() : updated;
        return day == null || start != null && start.isAfter(day) ? start : day;
    }

    /** Several joined in one cell are taken in their order; the report does not tell surely which campus is whose. */
    private List<Performance> performances(ReportRow row) throws RowFault {
        List<String> types = row.names(Use.TYPE);
        List<String> qualifications = row.codes(Use.QUALIFICATION);
        List<String> names = row.names(Use.NAME);
        List<String> campuses = row.names(Use.CAMPUS);
        String campusName = row.text(Use.CAMPUS_NAME);
        int count = Math.max(Math.max(1, qualifications.size()), Math.max(types.size(), campuses.size()));
        LocalDate confirmed = confirmed(row.text(Use.READY));
        List<LocalText> areas = texts(row.names(Use.AREAS));
        List<LocalText> titles = texts(row.names(Use.TITLES));
        String requirements = row.text(Use.REQUIREMENTS);
        List<Performance> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String type = own(types, i);
            String name = names.size() == count ? names.get(i) : own(names, 0);
            String campus = own(campuses, i);
            all.add(new Performance(
                    type(type, types.isEmpty()), own(qualifications, i),
                    name == null ? LocalText.NONE : named(name),
                    requirements, null, null,
                    campus != null ? new Organisation(campus, LocalText.NONE)
                            : campusName != null ? new Organisation(null, named(campusName)) : null,
                    null, confirmed, areas, titles, List.of(), List.of()));
        }
        return all;
    }

    /** The value at a place; the only one there is stands for all places. */
    private static @Nullable String own(List<String> values, int place) {
        return values.isEmpty() ? null : values.size() == 1 ? values.getFirst()
                : place < values.size() ? values.get(place) : null;
    }

    private static boolean code(String text) {
        return CODE.matcher(text).matches();
    }

    private String type(@Nullable String told, boolean noColumn) {
        if (!noColumn) {
            return told != null && code(told) ? told : "";
        }
        return switch (report) {
            case WHOLE_QUALIFICATION -> Performance.WHOLE_QUALIFICATION;
            case PARTIAL_QUALIFICATION -> "ammatillinentutkintoosittainen";
            case OTHER_VOCATIONAL -> "muuammatillinenkoulutus";
            case SMALLER_UNITS -> "tutkinnonosaapienemmistäkokonaisuuksistakoostuvasuoritus";
            case TUVA -> "tuvakoulutuksensuoritus";
            case STUDENT_YEARS, OVERLAPPING -> "";
        };
    }

    /** The day that "not ready, graduates 2026-12-19" tells; of what is ready already no day is told. */
    private static @Nullable LocalDate confirmed(@Nullable String ready) {
        Matcher day = READY_ON.matcher(ready == null ? "" : ready);
        try {
            return day.find() ? LocalDate.parse(day.group(1)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private LocalText named(String text) {
        return swedish ? new LocalText(null, text, null) : LocalText.fi(text);
    }

    private List<LocalText> texts(List<String> texts) {
        return texts.stream().map(this::named).toList();
    }

    private static Sums sums(ReportRow row) throws RowFault {
        String unit = row.text(Use.UNIT);
        boolean points = unit == null ? row.has(Use.POINTS) && !row.has(Use.UNIT) : POINTS.matcher(unit).matches();
        Sums sums = new Sums(
                row.count(Use.FINISHED_VOCATIONAL), row.count(Use.RECOGNISED_VOCATIONAL), row.count(Use.DEMONSTRATIONS),
                row.count(Use.FINISHED_COMMON), points ? row.figure(Use.POINTS) : null, row.figure(Use.YEAR_DAYS),
                row.figure(Use.AVERAGE));
        return sums.equals(Sums.NONE) ? Sums.NONE : sums;
    }

    private static List<Overlap> overlapping(ReportRow row) throws RowFault {
        String oid = row.oid(Use.OTHER_RIGHT);
        if (oid == null) {
            return List.of();
        }
        List<String> state = row.codes(Use.OTHER_STATE);
        return List.of(new Overlap(
                oid, row.text(Use.OTHER_INSTITUTION), state.isEmpty() ? null : state.getLast(),
                row.date(Use.OTHER_START), row.date(Use.OTHER_END)));
    }
}

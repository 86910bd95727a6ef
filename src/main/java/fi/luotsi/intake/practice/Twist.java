package fi.luotsi.intake.practice;

import fi.luotsi.intake.practice.Enrolment.State;
import fi.luotsi.intake.practice.Fault.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Turns a student who is in order into what the story says, with dates that hang on the anchor.
 *
 * <p>A story about a period takes the first unit that is not finished by then and puts it where it is needed.
 */
final class Twist {

    private final Imports imports;
    private final LocalDate anchor;

    Twist(Imports imports) {
        this.imports = imports;
        this.anchor = imports.anchor();
    }

    void apply(Enrolment e, Path path, Dice dice) {
        switch (e.story) {
            case NO_GOAL -> {
                e.fault(Kind.NO_GOAL, Fault.NEVER);
                planted(e, Kind.SUPPORT_STUDIES);
            }
            case ADULT_WITHOUT_PRIOR -> planted(e, Kind.CRITERIA);
            case NO_EMAIL -> e.fault(Kind.NO_EMAIL, Fault.NEVER);
            case MENDED_GOAL -> {
                LocalDate day = mend(e, Kind.NO_GOAL, dice);
                if (e.first || e.number % 3 == 0) {
                    e.fault(Kind.WRONG_APPROVAL, day);
                }
                demonstrateEarly(e);
            }
            case NOT_UPDATED -> stale(e, staleDays(dice));
            case NEVER_UPDATED -> {
                stale(e, 4000);
                e.updates.clear();
                e.fault(Kind.NO_UPDATE_STAMP, Fault.NEVER);
                e.fault(Kind.NO_HOURS, Fault.NEVER);
            }
            case MENDED_UPDATE -> {
                stale(e, 225);
                e.fault(Kind.TWICE, Fault.NEVER);
                e.updates.add(imports.change(dice));
            }
            case EMPTY_HALF_YEAR -> e.fault(Kind.REST_UNDATED, Fault.NEVER);
            case MENDED_HALF_YEAR -> mend(e, Kind.REST_UNDATED, dice);
            case EMPTY_SOON -> postpone(e);
            case ONE_PERIOD_FOR_ALL -> onePeriod(e, path);
            case APPROVAL_AHEAD -> e.updates.add(e.transferred);
            case NEED_CONTRADICTS -> e.fault(Kind.NO_NEED, Fault.NEVER);
            case TWO_PLANS -> e.fault(Kind.SECOND_PLAN, Fault.NEVER);
            case NOT_IN_KOSKI -> e.inKoski = false;
            case CHANGES_NOT_APPROVED -> {
                e.fault(Kind.OLD_APPROVAL, Fault.NEVER);
                e.fault(Kind.SHORT_DEVIATION, Fault.NEVER);
                planted(e, Kind.TEACHING_OVER);
            }
            case RECOGNITION_PENDING -> {
                notInKoski(e).sent = Dice.workday(anchor.minusDays(64));
                planted(e, Kind.WRONG_AREA_CODE);
            }
            case PRIOR_WITHOUT_DEMONSTRATION -> notInKoski(e).toDemonstrate = true;
            case PRIOR_AND_PLANNED -> {
                Item item = e.items.getFirst();
                item.prior = true;
                item.alsoPlanned = true;
                item.assessed(Dice.workday(e.start.plusDays(26)), Dice.workday(e.start.plusDays(30)));
            }
            case NOT_RECOGNISED -> notInKoski(e);
            case BEHIND_PLAN -> unassess(e);
            case END_PASSED, END_NEAR -> {
                e.items.getLast().notAssessed();
                e.fault(Kind.LAST_UNDATED, Fault.NEVER);
                e.fault(Kind.FEW_HOURS, Fault.NEVER);
                if (e.story == Story.END_PASSED && e.first) {
                    e.claimed = Dice.workday(anchor.minusDays(45));
                    e.updates.add(Dice.workday(anchor.minusDays(41)));
                }
            }
            case OUTSIDE_RIGHT -> beyond(e);
            case NO_WORKPLACE_LEARNING -> e.items.forEach(item -> item.stints.replaceAll(Stint::atSchool));
            case SUSPENDED -> e.states.add(
                    new State(anchor.minusDays(e.first ? 103 : dice.between(10, 100)), "valiaikaisestikeskeytynyt"));
            case RETURNED -> {
                e.states.add(new State(anchor.minusDays(120), "valiaikaisestikeskeytynyt"));
                e.states.add(new State(imports.change(dice), "lasna"));
            }
            case RESIGNED -> {
                leave(e, anchor.minusDays(dice.between(45, 80)));
                new Periods(anchor, imports).apply(e, path, dice);
            }
            case LEAVES -> leave(e, imports.latest());
            case VANISHES -> e.gone = imports.change(dice);
            case PLAN_SHRINKS -> {
                LocalDate day = imports.latest();
                e.picked = e.items.getLast();
                e.items.getLast().notAssessed();
                e.faults.add(new Fault(Kind.GONE, day, Fault.NEVER));
                e.updates.add(day);
            }
            case PERIOD_MOVES -> move(e, dice);
            default -> new Periods(anchor, imports).apply(e, path, dice);
        }
    }

    private static void planted(Enrolment e, Kind kind) {
        if (e.first) {
            e.fault(kind, Fault.NEVER);
        }
    }

    private LocalDate mend(Enrolment e, Kind kind, Dice dice) {
        LocalDate day = imports.change(dice);
        e.fault(kind, day);
        e.updates.add(day);
        return day;
    }

    private static int staleDays(Dice dice) {
        int kind = dice.below(100);
        return kind < 50 ? dice.between(135, 172) : kind < 94 ? dice.between(188, 330) : 380;
    }

    /** No update in the last {@code days} days, and nothing to flag but that: the old plan reaches far ahead. */
    private void stale(Enrolment e, int days) {
        LocalDate approval = e.approval == null ? e.start : e.approval;
        LocalDate asked = anchor.minusDays(days);
        LocalDate earliest = approval.plusDays(25);
        LocalDate last = Dice.workday(asked.isBefore(earliest) ? earliest : asked);
        e.updates.tailSet(last, true).clear();
        e.updates.add(last);
        e.horizon = 1500;
        e.detail = 1500;
    }

    /** What is not finished begins only after more than two months. */
    private void postpone(Enrolment e) {
        LocalDate begin = SchoolYear.firstMonday(anchor.plusDays(70));
        for (Item item : e.items) {
            if (item.prior || item.end().isBefore(anchor.minusDays(6))) {
                continue;
            }
            item.notAssessed();
            LocalDate end = item.end().isBefore(begin.plusDays(60)) ? begin.plusDays(60) : item.end();
            Stint first = item.stints.getFirst();
            item.stints.clear();
            item.stints.add(new Stint(first.id(), begin, end, Stint.SCHOOL, null, 100, null, null));
            if (item.demoEnd != null) {
                item.demo(end.minusDays(2), end.minusDays(1));
            }
        }
    }

    private static void onePeriod(Enrolment e, Path path) {
        for (Item item : e.items) {
            if (!item.prior) {
                item.stints.clear();
                item.stints.add(path.school(item, e.start, e.estimatedEnd.minusDays(2)));
                item.demo(null, null);
            }
        }
        e.horizon = 1500;
    }

    /** The first area of a common unit is prior learning in the plan alone. */
    private static Item notInKoski(Enrolment e) {
        Item item = e.items.getFirst();
        item.prior = true;
        item.notAssessed();
        return item;
    }

    /** Teachers of common units have not recorded what the student has done. */
    private void unassess(Enrolment e) {
        for (Item item : e.items) {
            if (item.unit.area() && !item.prior) {
                item.notAssessed();
            }
        }
    }

    /** A competence that was there a month before the period was to end. */
    private static void demonstrateEarly(Enrolment e) {
        for (Item item : e.items) {
            if (!item.prior && !item.unit.area() && item.end().isAfter(item.begin().plusDays(45))) {
                item.demo(item.end().minusDays(31), item.end().minusDays(30));
                return;
            }
        }
    }

    /** The last unit ends too late; the common units, one of which is open, have no dates at all. */
    private static void beyond(Enrolment e) {
        e.fault(Kind.AREAS_UNDATED, Fault.NEVER);
        e.items.stream().filter(item -> item.unit.code().equals("YTYY")).forEach(Item::notAssessed);
        Item last = e.items.getLast();
        Stint stint = last.stints.removeLast();
        LocalDate end = e.estimatedEnd.plusDays(17);
        last.stints.add(stint.dates(stint.start(), end));
        last.demo(end.minusDays(2), end.minusDays(1));
        last.notAssessed();
        e.horizon = 600;
    }

    private static void leave(Enrolment e, LocalDate day) {
        e.states.add(new State(day, "eronnut"));
    }

    private void move(Enrolment e, Dice dice) {
        LocalDate day = imports.change(dice);
        for (Item item : e.items) {
            if (!item.prior && item.begin().isAfter(anchor.plusDays(7)) && item.number < e.items.size() - 1) {
                e.picked = item;
                break;
            }
        }
        e.faults.add(new Fault(Kind.MOVED, day, Fault.NEVER));
        e.updates.add(day);
    }

    /** The first Friday on or after {@code day}. */
    static LocalDate friday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }
}

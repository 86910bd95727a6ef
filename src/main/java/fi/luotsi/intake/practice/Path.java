package fi.luotsi.intake.practice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays a student's units on the time between start and estimated end so that points are achieved a little ahead of the
 * straight line, or behind it when the student is slow.
 */
final class Path {

    private final Enrolment enrolment;
    private final Workplaces workplaces;
    private final Names names;
    private final Dice dice;
    private final LocalDate end;
    private final int extent;

    /** @param end the day that the studies are planned to be over by, usually the estimated end */
    Path(Enrolment enrolment, LocalDate end, Workplaces workplaces, Names names, Dice dice) {
        this.enrolment = enrolment;
        this.workplaces = workplaces;
        this.names = names;
        this.dice = dice;
        this.end = end;
        this.extent = enrolment.programme.extent();
    }

    /**
     * Makes the items.
     *
     * @param ahead points ahead of the line when positive; behind it, after each unit, when negative
     * @param prior how many of the first units are recognised prior learning
     */
    void lay(List<Unit> units, int ahead, int prior) {
        double done = 0;
        for (int i = 0; i < prior; i++) {
            done += recognised(units.get(i));
        }
        LocalDate vocationalEnd = null;
        for (Unit unit : units.subList(prior, units.size())) {
            double share = ahead >= 0 ? (done + ahead) / extent : (done + unit.points() - ahead) / extent;
            Item item = item(unit);
            LocalDate finish = finish(share);
            schedule(item, begin(share, unit, finish, vocationalEnd), finish);
            vocationalEnd = unit.area() ? vocationalEnd : finish;
            done += unit.points();
        }
    }

    private double recognised(Unit unit) {
        Item item = item(unit);
        item.prior = true;
        LocalDate day = Dice.workday(enrolment.start.plusDays(dice.between(12, 40)));
        item.assessed(day, day.plusDays(2));
        return unit.points();
    }

    private Item item(Unit unit) {
        String teacher = unit.area() ? names.adult(dice) : enrolment.teacher;
        Item item = new Item(unit, enrolment.items.size(), teacher, names.adult(dice));
        item.grade = Integer.toString(Math.min(5, 1 + dice.between(1, 4)));
        enrolment.items.add(item);
        return item;
    }

    private LocalDate onLine(double share) {
        long days = ChronoUnit.DAYS.between(enrolment.start, end);
        return enrolment.start.plusDays(Math.round(days * Math.max(0, share)));
    }

    private LocalDate finish(double share) {
        LocalDate day = onLine(share);
        LocalDate latest = end.minusDays(18);
        LocalDate friday = SchoolYear.lastFriday(day.isAfter(latest) ? latest : day);
        LocalDate earliest = enrolment.start.plusDays(18).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        return friday.isBefore(earliest) ? earliest : friday;
    }

    private LocalDate begin(double share, Unit unit, LocalDate finish, @Nullable LocalDate vocationalEnd) {
        LocalDate start = enrolment.start;
        LocalDate begin = SchoolYear.firstMonday(onLine(share - (unit.points() * 1.15 + 2) / extent));
        if (!unit.area()) {
            LocalDate latest = vocationalEnd == null ? start : SchoolYear.firstMonday(vocationalEnd.plusDays(1));
            begin = begin.isAfter(latest) ? latest : begin;
        }
        if (begin.isBefore(finish.minusDays(330))) {
            begin = Dice.monday(finish.minusDays(330));
        }
        if (begin.isAfter(finish.minusDays(11))) {
            begin = SchoolYear.lastMonday(finish.minusDays(14));
        }
        return begin.isBefore(start) ? start : begin;
    }

    private void schedule(Item item, LocalDate begin, LocalDate finish) {
        long weeks = ChronoUnit.WEEKS.between(begin, finish);
        if (enrolment.apprentice && !item.unit.area()) {
            item.stints.add(workplace(item, begin, finish));
        } else if (item.unit.area() || weeks < 6 || item.unit.points() < 15 || !enrolment.programme.hasWorkplaces()) {
            item.stints.add(school(item, begin, finish));
        } else {
            LocalDate change = Dice.monday(finish).minusWeeks(Math.clamp(weeks * 45 / 100, 3, 9) - 1);
            item.stints.add(school(item, begin, change.minusDays(3)));
            item.stints.add(workplace(item, change, finish));
        }
        if (!item.unit.area()) {
            item.demo(finish.minusDays(2), finish.minusDays(1));
        }
        LocalDate assessed = Dice.workday(finish.plusDays(dice.between(2, 6)));
        item.assessed(assessed, assessed.plusDays(dice.between(1, 3)));
    }

    Stint school(Item item, LocalDate start, LocalDate end) {
        return new Stint(id(item), start, end, Stint.SCHOOL, null, 100, null, null);
    }

    Stint workplace(Item item, LocalDate start, LocalDate end) {
        int share = dice.chance(88) ? 100 : dice.between(10, 16) * 5;
        Stint stint = new Stint(
                id(item), start, end, enrolment.apprentice ? "oppisopimus" : "koulutussopimus",
                workplaces.place(enrolment.programme.field(), names, dice), share, null, null);
        boolean sick = dice.chance(6) && ChronoUnit.WEEKS.between(start, end) >= 5;
        return sick ? stint.withBreak(start.plusDays(14), start.plusDays(18)) : stint;
    }

    private String id(Item item) {
        return "J" + (100_000 + enrolment.number) + "-" + (item.number + 1) + (char) ('a' + item.stints.size());
    }
}

package fi.luotsi.intake.practice;

import fi.luotsi.intake.practice.Fault.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Stories about a period at a workplace or a demonstration around the anchor. */
final class Periods {

    private final LocalDate anchor;
    private final Imports imports;

    Periods(LocalDate anchor, Imports imports) {
        this.anchor = anchor;
        this.imports = imports;
    }

    void apply(Enrolment e, Path path, Dice dice) {
        switch (e.story) {
            case NO_DEMONSTRATION_PLAN -> {
                school(e, path, anchor.minusDays(70), Twist.friday(anchor.plusDays(8)));
                e.fault(Kind.NO_DEMONSTRATION, Fault.NEVER);
            }
            case MENDED_DEMONSTRATION -> {
                school(e, path, anchor.minusDays(70), Twist.friday(anchor.plusDays(8)));
                mend(e, dice, Kind.NO_DEMONSTRATION);
            }
            case ACQUIRED_NO_DEMONSTRATION -> {
                school(e, path, anchor.minusDays(110), Twist.friday(anchor.minusDays(dice.chance(80) ? 32 : 46)));
                e.fault(Kind.NO_DEMONSTRATION, Fault.NEVER);
            }
            case AWAITING_ASSESSMENT -> workplace(e, path, 100, Twist.friday(anchor.minusDays(waiting(dice))));
            case MENDED_ASSESSMENT -> {
                workplace(e, path, 100, Twist.friday(anchor.minusDays(58)));
                LocalDate day = imports.change(dice);
                item(e).assessed(day.minusDays(1), day);
            }
            case NO_TEACHER_ASSESSOR -> {
                workplace(e, path, 60, Twist.friday(anchor.plusDays(1)));
                e.fault(Kind.NO_TEACHER_ASSESSOR, Fault.NEVER);
            }
            case NO_WORKING_LIFE_ASSESSOR -> {
                workplace(e, path, 60, Twist.friday(anchor.plusDays(1)));
                e.fault(Kind.NO_WORKING_LIFE_ASSESSOR, Fault.NEVER);
            }
            case NO_WORKPLACE -> {
                workplace(e, path, 22, Twist.friday(anchor.plusDays(32)));
                e.fault(Kind.NO_WORKPLACE, Fault.NEVER);
            }
            case NO_CONTACT -> {
                workplace(e, path, 29, Twist.friday(anchor.plusDays(25)));
                e.fault(Kind.NO_CONTACT, Fault.NEVER);
            }
            case MENDED_CONTACT -> {
                workplace(e, path, 43, Twist.friday(anchor.plusDays(25)));
                LocalDate day = mend(e, dice, Kind.NO_CONTACT);
                if (e.first || e.number % 3 == 0) {
                    // What is wrong in the past is mended too: a correction and no progress.
                    e.fault(Kind.WRONG_BUSINESS_ID, day);
                }
            }
            case BAD_BUSINESS_ID -> {
                workplace(e, path, 36, Twist.friday(anchor.plusDays(18)));
                e.fault(dice.chance(60) ? Kind.NO_BUSINESS_ID : Kind.WRONG_BUSINESS_ID, Fault.NEVER);
            }
            case NO_SHARE -> {
                workplace(e, path, 36, Twist.friday(anchor.plusDays(25)));
                e.fault(Kind.NO_SHARE, Fault.NEVER);
            }
            case MENDED_SHARE -> {
                workplace(e, path, 43, Twist.friday(anchor.plusDays(18)));
                mend(e, dice, Kind.NO_SHARE);
            }
            case STARTS_SOON -> {
                workplace(e, path, -4, Twist.friday(anchor.plusDays(46)));
                e.fault(dice.chance(50) ? Kind.NO_CONTACT : Kind.NO_SHARE, Fault.NEVER);
                e.fault(Kind.NO_TASKS, Fault.NEVER);
            }
            case ENDS_SOON -> {
                workplace(e, path, 43, Twist.friday(anchor.plusDays(3)));
                e.fault(Kind.NO_DEMONSTRATION, Fault.NEVER);
            }
            case SURVEY_DEADLINE -> {
                workplace(e, path, 36, Twist.friday(anchor.plusDays(2)));
                e.fault(Kind.NO_CONTACT, Fault.NEVER);
                e.fault(Kind.NO_SHARE, Fault.NEVER);
            }
            case OPEN_BREAK -> {
                workplace(e, path, 64, Twist.friday(anchor.plusDays(39)));
                Item item = item(e);
                Stint stint = item.stints.removeLast();
                item.stints.add(stint.withBreak(Dice.workday(anchor.minusDays(37)), null));
                e.updates.add(Dice.workday(anchor.minusDays(34)));
            }
            case CHANGES_WORKPLACE -> changes(e, path);
            case MEAGRE_PERIOD -> {
                workplace(e, path, 15, Twist.friday(anchor.plusDays(32)));
                Item item = item(e);
                item.stints.add(item.stints.removeLast().share(20));
                e.fault(Kind.NO_SUPERVISOR, Fault.NEVER);
                e.fault(Kind.NO_REPRESENTATIVE, Fault.NEVER);
                e.fault(Kind.NO_TASKS, Fault.NEVER);
            }
            case SURVEY_LOST -> {
                workplace(e, path, 60, Twist.friday(anchor.minusDays(9)));
                e.fault(Kind.NO_BUSINESS_ID, Fault.NEVER);
            }
            case RESIGNED -> {
                if (e.first) {
                    workplace(e, path, 100, Twist.friday(anchor.plusDays(20)));
                }
            }
            case BREAKS_DIFFER -> breaksDiffer(e, path);
            case AGREEMENT_DISSOLVED -> {
                workplace(e, path, 50, Twist.friday(anchor.plusDays(60)));
                e.dissolved = Dice.workday(anchor.minusDays(13));
                e.fault(Kind.NO_BASIS, Fault.NEVER);
            }
            case APPRENTICE_BEFORE_PLAN -> {
                e.agreementInKoski = false;
                Item first = e.items.getFirst();
                first.stints.clear();
                first.stints.add(path.workplace(first, e.start, Twist.friday(anchor.plusDays(60))));
                first.notAssessed();
            }
            default -> {
                // The student is in order.
            }
        }
    }

    /** One workplace after another ends before its time, each in a version of the plan of its own. */
    private void changes(Enrolment e, Path path) {
        Item item = pick(e);
        LocalDate end = Twist.friday(anchor.plusDays(39));
        LocalDate begin = Dice.monday(anchor.minusDays(64));
        Set<String> places = new HashSet<>();
        List<Stint> past = new ArrayList<>();
        item.earlier.put(Fault.ALWAYS, List.of(elsewhere(item, path, places, begin, end)));
        for (LocalDate day : imports.lastThree()) {
            Stint now = item.earlier.lastEntry().getValue().getLast();
            past.add(now.dates(now.start(), day.minusDays(1)));
            item.stints.clear();
            item.stints.addAll(past);
            item.stints.add(elsewhere(item, path, places, day, end));
            item.earlier.put(day, List.copyOf(item.stints));
            e.updates.add(day);
        }
        item.demo(end.minusDays(1), end);
    }

    /** A period at a workplace where the student has not been. */
    private static Stint elsewhere(Item item, Path path, Set<String> places, LocalDate from, LocalDate until) {
        Stint stint = path.workplace(item, from, until);
        while (stint.place() != null && !places.add(stint.place().name())) {
            stint = path.workplace(item, from, until);
        }
        return stint.withBreak(null, null);
    }

    /** Back from a suspension that the plan does not know, with another period on top of the first. */
    private void breaksDiffer(Enrolment e, Path path) {
        LocalDate end = Twist.friday(anchor.plusDays(39));
        workplace(e, path, 64, end);
        Item item = item(e);
        Stint stint = item.stints.removeLast();
        item.stints.add(stint.withBreak(stint.start().minusDays(6), stint.start().minusDays(3)));
        item.stints.add(path.workplace(item, Dice.monday(anchor.minusDays(8)), end).share(100));
        e.states.add(new Enrolment.State(anchor.minusDays(45), "valiaikaisestikeskeytynyt"));
        e.states.add(new Enrolment.State(anchor.minusDays(31), "lasna"));
        e.updates.add(Dice.workday(anchor.minusDays(28)));
    }

    private LocalDate mend(Enrolment e, Dice dice, Kind kind) {
        LocalDate day = imports.change(dice);
        e.fault(kind, day);
        e.updates.add(day);
        return day;
    }

    private static int waiting(Dice dice) {
        int kind = dice.below(100);
        return kind < 50 ? 24 : kind < 92 ? 43 : 74;
    }

    private static Item item(Enrolment e) {
        Item item = e.picked;
        if (item == null) {
            throw new IllegalStateException("the story has picked no unit");
        }
        return item;
    }

    private Item pick(Enrolment e) {
        Item picked = null;
        Item last = null;
        for (Item item : e.items) {
            boolean vocational = item.unit.kind().equals("unit");
            last = vocational && !item.prior ? item : last;
            if (picked == null && vocational && !item.prior && item.end().isAfter(anchor.plusDays(3))) {
                picked = item;
            } else if (picked != null && !item.unit.area()) {
                reachBack(item);
                break;
            }
        }
        if (picked == null) {
            // Somebody quick has nothing left: then the last unit is the one that the story is about.
            picked = last == null ? e.items.getFirst() : last;
        }
        e.picked = picked;
        picked.stints.clear();
        picked.notAssessed();
        return picked;
    }

    /** The next unit is going on already, so that nothing else than the story leaves a hole in the plan. */
    private void reachBack(Item next) {
        LocalDate begin = Dice.monday(anchor.minusDays(20));
        Stint first = next.stints.getFirst();
        if (first.start().isAfter(begin)) {
            next.stints.set(0, new Stint(
                    first.id(), begin, first.end(), Stint.SCHOOL, null, 100, null, null));
        }
    }

    private void school(Enrolment e, Path path, LocalDate from, LocalDate end) {
        Item item = pick(e);
        item.stints.add(path.school(item, Dice.monday(from), end));
        item.demo(end.minusDays(2), end.minusDays(1));
    }

    /** A workplace period that began {@code daysAgo} days ago or in that week, after some weeks at school. */
    private void workplace(Enrolment e, Path path, int daysAgo, LocalDate end) {
        Item item = pick(e);
        LocalDate from = anchor.minusDays(daysAgo);
        LocalDate start = daysAgo > 0 ? Dice.monday(from) : from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        item.stints.add(path.school(item, start.minusWeeks(6), start.minusDays(3)));
        item.stints.add(path.workplace(item, start, end));
        item.demo(end.minusDays(1), end);
    }
}

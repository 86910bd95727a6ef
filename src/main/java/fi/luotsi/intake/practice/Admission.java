package fi.luotsi.intake.practice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the students: who they are, when they began, what they study for, and what becomes of them. */
final class Admission {

    private final long seed;
    private final Imports imports;
    private final Story[] stories;
    private final Names names = new Names();
    private final Workplaces workplaces = new Workplaces();
    private final List<LocalDate> intakes;
    private final Twist twist;

    Admission(long seed, int students, Imports imports) {
        this.seed = seed;
        this.imports = imports;
        this.stories = Story.deal(seed, students);
        this.intakes = SchoolYear.intakes(imports.anchor());
        this.twist = new Twist(imports);
    }

    int people() {
        return stories.length;
    }

    /** The person with this number, counted from 0; the same one each time. */
    Person person(int number) {
        Story story = stories[number];
        Dice dice = new Dice(seed, number, 1);
        Names.Name name = names.student(dice);
        List<Enrolment> enrolments = new ArrayList<>();
        Enrolment first = enrolment(number, number, story);
        enrolments.add(first);
        if (story == Story.TWO_RIGHTS) {
            // The person has had two learner ids: the first plan still has the old one.
            first.otherLearner = Ids.learner(seed, number + stories.length);
            enrolments.add(enrolment(number + stories.length, number, Story.PART_OF_QUALIFICATION));
        } else if (story == Story.INCLUDED_RIGHT) {
            Enrolment part = enrolment(number + stories.length, number, Story.PART_OF_QUALIFICATION);
            part.includedIn = first.oid;
            part.inRoster = false;
            part.approval = null;
            enrolments.add(part);
        }
        LocalDate born = first.start.minusYears(age(first, dice)).minusDays(dice.between(0, 330));
        if (story == Story.RESIGNED && first.first) {
            born = imports.anchor().minusYears(17).minusDays(dice.between(240, 330));
        }
        return new Person(
                Ids.learner(seed, number), name, born, Ids.identityCode(born, dice), story == Story.PROTECTED,
                enrolments);
    }

    /** Age at the start, in years; those who have done much before have something to be recognised. */
    private static int age(Enrolment first, Dice dice) {
        if (first.story == Story.ADULT_WITHOUT_PRIOR) {
            return dice.between(27, 48);
        }
        boolean adult = first.programme == Programme.SPORT || dice.chance(25);
        boolean prior = first.items.stream().anyMatch(item -> item.prior);
        return !adult ? 16 : prior ? dice.between(21, 48) : dice.between(18, 21);
    }

    private Enrolment enrolment(int number, int personNumber, Story story) {
        Dice dice = new Dice(seed, number, 2);
        Programme programme = programme(story, dice);
        LocalDate start = start(story, programme, dice);
        boolean first = number == List.of(stories).indexOf(story);
        LocalDate end = estimatedEnd(story, programme, start, first, dice);
        boolean apprentice = story == Story.APPRENTICE_BEFORE_PLAN || story == Story.AGREEMENT_DISSOLVED
                || (story == Story.ORDINARY && programme == Programme.SPORT && dice.chance(40))
                || (story == Story.ORDINARY && programme == Programme.HAIR && dice.chance(8));
        String group = group(programme, start, personNumber);
        Enrolment e = new Enrolment(
                number, Ids.studyRight(seed, number), story, programme, group,
                names.adult(new Dice(seed, Dice.number(group))), start, end, apprentice);
        e.first = first;
        approve(e, dice);
        update(e, dice);
        Path path = new Path(e, pathEnd(e), workplaces, names, dice);
        int ahead = story == Story.SLOW ? -22 : half(e) ? 0 : dice.between(5, 12);
        path.lay(units(e), ahead, prior(e, dice));
        twist.apply(e, path, dice);
        finish(e);
        return e;
    }

    private static Programme programme(Story story, Dice dice) {
        return switch (story) {
            case TUVA -> Programme.TUVA;
            case TELMA -> Programme.TELMA;
            case PART_OF_QUALIFICATION -> dice.chance(70) ? Programme.CARE : Programme.CHILDREN;
            case APPRENTICE_BEFORE_PLAN, AGREEMENT_DISSOLVED -> Programme.HAIR;
            case END_PASSED, END_NEAR -> dice.pick(List.of(Programme.CHILDREN, Programme.HAIR, Programme.CAR));
            default -> {
                int throwOf = dice.below(100);
                if (story == Story.ORDINARY && throwOf < 30) {
                    yield Programme.SPORT;
                }
                yield throwOf < 45 ? Programme.CARE
                        : throwOf < 68 ? Programme.CHILDREN : throwOf < 83 ? Programme.HAIR : Programme.CAR;
            }
        };
    }

    private LocalDate start(Story story, Programme programme, Dice dice) {
        LocalDate anchor = imports.anchor();
        return switch (story) {
            case NO_PLAN_LONG, APPRENTICE_BEFORE_PLAN -> Dice.monday(anchor.minusDays(72));
            case NO_PLAN -> Dice.monday(anchor.minusDays(40));
            case NO_PLAN_SHORT -> Dice.monday(anchor.minusDays(19));
            case NO_EMAIL -> Dice.monday(anchor.minusDays(44));
            case TRANSFERRED_LATE -> Dice.monday(anchor.minusDays(dice.between(40, 62)));
            case START_SURVEY_LOST -> Dice.monday(anchor.minusDays(dice.between(118, 140)));
            case JOINS -> Dice.monday(imports.change(dice));
            case APPROVAL_AHEAD -> Dice.monday(anchor.minusDays(19));
            case END_PASSED, END_NEAR, FINISHED_UNMARKED, GRADUATED -> SchoolYear.firstMonday(anchor.minusDays(1010));
            case OUTSIDE_RIGHT, NO_WORKPLACE_LEARNING -> SchoolYear.firstMonday(anchor.minusDays(830));
            case TUVA, TELMA, PART_OF_QUALIFICATION -> Dice.monday(anchor.minusDays(dice.between(90, 120)));
            default -> intake(story, programme, dice);
        };
    }

    /** One of the intakes; twice as many students begin in August as in January. */
    private LocalDate intake(Story story, Programme programme, Dice dice) {
        List<LocalDate> possible = new ArrayList<>();
        for (LocalDate start : intakes) {
            long days = ChronoUnit.DAYS.between(start, imports.anchor());
            boolean fits = switch (story.stage) {
                case EARLY -> days >= 60 && days <= 430;
                case MIDDLE -> days >= 230 && days <= 700;
                case UNDER_WAY -> days >= 230 && days <= 890;
                default -> programme != Programme.SPORT || days <= 480;
            };
            if (fits) {
                possible.add(start);
                if (start.getMonthValue() >= 7) {
                    possible.add(start);
                }
            }
        }
        return dice.pick(possible);
    }

    private LocalDate estimatedEnd(Story story, Programme programme, LocalDate start, boolean first, Dice dice) {
        LocalDate anchor = imports.anchor();
        return switch (story) {
            case END_PASSED -> anchor.minusDays(dice.chance(70) ? 24 : 68);
            case END_NEAR -> anchor.plusDays(dice.chance(60) ? 46 : 88);
            case FINISHED_UNMARKED -> anchor.plusDays(45);
            case NO_EMAIL -> first ? start.plusYears(4).plusDays(40) : SchoolYear.estimatedEnd(start);
            case GRADUATED -> anchor.minusDays(12);
            case OUTSIDE_RIGHT, NO_WORKPLACE_LEARNING -> anchor.plusDays(200);
            case TUVA, TELMA, PART_OF_QUALIFICATION -> start.plusDays(300);
            default -> programme == Programme.SPORT ? start.plusDays(550) : SchoolYear.estimatedEnd(start);
        };
    }

    private LocalDate pathEnd(Enrolment e) {
        return e.story == Story.FINISHED_UNMARKED ? imports.anchor().minusDays(12) : e.estimatedEnd;
    }

    /** Group code such as LH25A, or LH26K for those who begin in spring; big units have parallel groups. */
    private String group(Programme programme, LocalDate start, int number) {
        int parallel = Math.max(1, stories.length / 330);
        int letter = new Dice(seed, number, 3).below(parallel);
        String year = String.format(Locale.ROOT, "%02d", start.getYear() % 100);
        String term = start.getMonthValue() >= 7 ? Character.toString('A' + letter % 10) : "K";
        String more = letter < 10 && (term.charAt(0) != 'K' || letter == 0) ? "" : Integer.toString(letter);
        return programme.prefix() + year + term + more;
    }

    private static boolean half(Enrolment e) {
        return e.story == Story.TELMA || e.story == Story.PART_OF_QUALIFICATION || e.programme.tuva();
    }

    private static List<Unit> units(Enrolment e) {
        if (e.story != Story.PART_OF_QUALIFICATION) {
            return e.programme.units();
        }
        e.wholeQualification = false;
        return e.programme.units().stream().filter(unit -> !unit.area()).limit(2).toList();
    }

    private static int prior(Enrolment e, Dice dice) {
        if (e.programme == Programme.SPORT) {
            return 1;
        }
        boolean young = e.programme.initial() && e.wholeQualification;
        boolean none = switch (e.story) {
            case RECOGNITION_PENDING, PRIOR_WITHOUT_DEMONSTRATION, PRIOR_AND_PLANNED, NOT_RECOGNISED,
                    ADULT_WITHOUT_PRIOR, END_NEAR -> true;
            default -> false;
        };
        return young && !none && dice.chance(30) ? dice.between(1, 2) : 0;
    }

    private void approve(Enrolment e, Dice dice) {
        LocalDate approval = switch (e.story) {
            case NO_PLAN_LONG, NO_PLAN, NO_PLAN_SHORT -> null;
            case APPROVED_LATE -> e.start.plusDays(dice.between(34, 52));
            case APPRENTICE_BEFORE_PLAN -> e.start.plusDays(16);
            case NO_EMAIL -> e.start.plusDays(14);
            case APPROVAL_AHEAD -> imports.anchor().plusDays(6);
            case TELMA -> e.start.minusDays(dice.between(64, 80));
            default -> e.apprentice ? e.start.minusDays(5) : e.start.plusDays(dice.between(4, 24));
        };
        if (approval == null) {
            return;
        }
        LocalDate day = Dice.workday(approval);
        e.approval = day;
        e.transferred = switch (e.story) {
            case TRANSFERRED_LATE, START_SURVEY_LOST -> imports.change(dice);
            case APPROVAL_AHEAD -> Dice.workday(imports.anchor().minusDays(4));
            default -> day.plusDays(1);
        };
    }

    /** Plans are looked at every two or three months. */
    private void update(Enrolment e, Dice dice) {
        LocalDate day = e.approval;
        while (day != null && !day.isAfter(imports.anchor())) {
            day = SchoolYear.notAtChristmas(day.plusDays(dice.between(50, 90)));
            e.updates.add(day);
        }
    }

    /** Everything assessed: the plan gets its finishing date, and after a while the right ends. */
    private void finish(Enrolment e) {
        LocalDate last = e.start;
        LocalDate reached = e.start;
        for (Item item : e.items) {
            if (item.recorded == null || item.assessed == null) {
                return;
            }
            last = item.recorded.isAfter(last) ? item.recorded : last;
            reached = item.assessed.isAfter(reached) ? item.assessed : reached;
        }
        if (e.story == Story.FINISHED_UNMARKED || e.programme.tuva()) {
            return;
        }
        boolean forgotten = e.story == Story.GRADUATED && e.first;
        e.reached = forgotten ? null : reached;
        LocalDate update = last.minusDays(1);
        e.updates.tailSet(update, true).clear();
        e.updates.add(update);
        LocalDate ends = last.plusDays(9);
        LocalDate graduated = ends.isBefore(e.estimatedEnd) ? ends : e.estimatedEnd.minusDays(1);
        e.graduated = graduated;
        e.states.add(new Enrolment.State(graduated, "valmistunut"));
    }
}

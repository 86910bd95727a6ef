package fi.luotsi.intake.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One study right with everything that happens in it, from which each week's files show what is known by then. */
final class Enrolment {

    /** A state of the study right from a day on. */
    record State(LocalDate start, String code) {}

    private static final LocalDate NEW_AREAS = LocalDate.of(2026, 8, 1);

    final int number;
    final String oid;
    final Story story;
    final Programme programme;
    final String group;
    final String teacher;
    final LocalDate start;
    final LocalDate estimatedEnd;
    final boolean apprentice;
    final List<Item> items = new ArrayList<>();
    final List<Fault> faults = new ArrayList<>();
    final List<State> states = new ArrayList<>();
    final TreeSet<LocalDate> updates = new TreeSet<>();
    /** Day of the first approval; null = no plan at all. */
    @Nullable LocalDate approval;
    /** Day on which the plan is in eHOKS. */
    LocalDate transferred = Fault.NEVER;
    @Nullable LocalDate reached;
    /** The plan says, wrongly or too early, that the competence was reached on this day; null = it does not. */
    @Nullable LocalDate claimed;
    @Nullable LocalDate graduated;
    /** From this day on the student is in no file. */
    LocalDate gone = Fault.NEVER;
    /** How far ahead, in days from an update, items have dates and the details of periods are known. */
    int horizon = 300;
    int detail = 150;
    /** Whether it is the first of its story: what only one student need show is planted there. */
    boolean first;
    boolean wholeQualification = true;
    boolean inRoster = true;
    boolean inKoski = true;
    /** Whether KOSKI has the agreement of an apprentice. */
    boolean agreementInKoski = true;
    /** Day on which the agreement of an apprentice is ended early; null = it is not. */
    @Nullable LocalDate dissolved;
    /** Learner id that the plan has in place of the person's own one; null = the same. */
    @Nullable String otherLearner;
    @Nullable String includedIn;
    /** The item that the story is about. */
    @Nullable Item picked;

    Enrolment(
            int number, String oid, Story story, Programme programme, String group, String teacher, LocalDate start,
            LocalDate estimatedEnd, boolean apprentice) {
        this.number = number;
        this.oid = oid;
        this.story = story;
        this.programme = programme;
        this.group = group;
        this.teacher = teacher;
        this.start = start;
        this.estimatedEnd = estimatedEnd;
        this.apprentice = apprentice;
        states.add(new State(start, "lasna"));
    }

    /** The code of an area of a common unit: those who began in August 2026 or later have the new ones. */
    String areaCode(Unit area, boolean wrong) {
        boolean renewed = start.isBefore(NEW_AREAS) == wrong && !area.code().equals("VVAI22");
        return !renewed ? area.code() : (area.code().equals("YTTH") ? "YTLTTH" : area.code()) + "26";
    }

    void fault(Fault.Kind kind, LocalDate until) {
        faults.add(new Fault(kind, Fault.ALWAYS, until));
    }

    boolean has(Fault.Kind kind, LocalDate version) {
        for (Fault fault : faults) {
            if (fault.kind() == kind && fault.in(version)) {
                return true;
            }
        }
        return false;
    }

    /** Day of the plan's version that eHOKS has at the end of {@code day}; null = no plan there. */
    @Nullable LocalDate versionOn(LocalDate day) {
        LocalDate first = approval;
        if (first == null || transferred.isAfter(day) || gone.compareTo(day) <= 0) {
            return null;
        }
        LocalDate update = updates.floor(day);
        return update == null ? first : update;
    }

    /** Whether the right is in KOSKI and the roster at the end of {@code day}. */
    boolean knownOn(LocalDate day) {
        return !start.isAfter(day.plusDays(1)) && gone.isAfter(day);
    }
}

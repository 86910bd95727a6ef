package fi.luotsi.intake.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A unit or area in one student's studies: when it is acquired, demonstrated, assessed or recognised. */
final class Item {

    final Unit unit;
    final int number;
    final String teacher;
    final String assessor;
    final List<Stint> stints = new ArrayList<>();
    /** The stints of the plan's versions from a day on, when they were others than in the end. */
    final TreeMap<LocalDate, List<Stint>> earlier = new TreeMap<>();
    @Nullable LocalDate demoStart;
    @Nullable LocalDate demoEnd;
    /** Day of the assessment; null = not assessed in the time that the practice data cover. */
    @Nullable LocalDate assessed;
    /** Day on which the assessment or recognition is in KOSKI. */
    @Nullable LocalDate recorded;
    /** Listed as prior learning and not to be acquired. */
    boolean prior;
    /** Sent to the assessors of prior learning on this day. */
    @Nullable LocalDate sent;
    /** Prior learning that is to be verified by a demonstration. */
    boolean toDemonstrate;
    /** Prior learning that is listed as to be acquired as well. */
    boolean alsoPlanned;
    String grade = "3";

    Item(Unit unit, int number, String teacher, String assessor) {
        this.unit = unit;
        this.number = number;
        this.teacher = teacher;
        this.assessor = assessor;
    }

    /** The stints as a version of the plan has them. */
    List<Stint> stints(LocalDate version) {
        Map.Entry<LocalDate, List<Stint>> known = earlier.floorEntry(version);
        return known == null ? stints : known.getValue();
    }

    boolean planned() {
        return !prior || alsoPlanned;
    }

    LocalDate begin() {
        return stints.getFirst().start();
    }

    LocalDate end() {
        return stints.getLast().end();
    }

    void demo(@Nullable LocalDate start, @Nullable LocalDate end) {
        demoStart = start;
        demoEnd = end;
    }

    void notAssessed() {
        assessed = null;
        recorded = null;
    }

    void assessed(LocalDate day, LocalDate inKoski) {
        assessed = day;
        recorded = inKoski;
    }

    Stint workplaceStint() {
        return stints.stream().filter(Stint::atWorkplace).findFirst().orElseThrow();
    }
}

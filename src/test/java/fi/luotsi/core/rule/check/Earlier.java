package fi.luotsi.core.rule.check;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.CutStay;
import fi.luotsi.core.plan.History;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.Student;
import java.util.List;
import java.util.Map;

/** Makes what earlier imports tell of the one student of a test. */
public final class Earlier {

    private Earlier() {}

    /** The import before, with the student as it was then; null = not in it yet. */
    public static History student(String day, Student then) {
        History.Import before = new History.Import(Make.day(day), then == null ? Map.of() : Map.of(Make.RIGHT, then));
        return new History(Map.of(Source.EHOKS, before, Source.KOSKI, before), Map.of(), Map.of());
    }

    /** The plan was in an import first on {@code first}; the import before that was on {@code without}. */
    public static History firstSeen(String without, String first) {
        History.Import before = new History.Import(Make.day(without), Map.of());
        return new History(
                Map.of(Source.EHOKS, before),
                Map.of(Make.RIGHT, new History.Arrival(Make.day(first), Make.day(without))), Map.of());
    }

    /** Periods that ended before their time, each "place day". */
    public static History cutShort(String... stays) {
        List<CutStay> cut = java.util.Arrays.stream(stays).map(stay -> stay.split(" "))
                .map(parts -> new CutStay(parts[0], Make.day(parts[1]))).toList();
        return new History(
                Map.of(Source.EHOKS, new History.Import(Make.day("2025-08-18"), Map.of())), Map.of(),
                Map.of(Make.RIGHT, cut));
    }
}

package fi.luotsi.core;

import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.words.LocalText;
import java.util.List;

/** Makes results of KOSKI and prior learning; tests call it by {@link Make}. */
class MakeResults {

    MakeResults() {}

    /** A passed unit of KOSKI. */
    public static UnitResult passed(String code, double points, String date) {
        return new UnitResult(
                code, false, LocalText.NONE, points, "1", List.of(new UnitResult.Grade("3", Make.day(date), true)), false,
                null, List.of());
    }

    public static UnitResult recognised(String code, double points) {
        return new UnitResult(code, false, LocalText.NONE, points, "1", List.of(), true, null, List.of());
    }

    /** A local unit of KOSKI, passed or not. */
    public static UnitResult localResult(String name, double points, boolean passed) {
        return new UnitResult(
                "paikallinen", true, LocalText.fi(name), points, "1",
                passed ? List.of(new UnitResult.Grade("3", null, true)) : List.of(), false, null, List.of());
    }

    /** Prior learning of a vocational unit, sent to the assessors on a day or not (null). */
    public static PriorLearning prior(String code, String sent) {
        return new PriorLearning(
                PlanItem.Kind.VOCATIONAL, "tutkinnonosat_" + code, null, null, null,
                "osaamisentodentamisenprosessi_0002", sent == null ? null : Make.day(sent), 2, List.of(), null);
    }

    /** Prior learning of a vocational unit, verified by the process with this number, e.g. {@code 0003}. */
    public static PriorLearning prior(String code, String process, int assessors, Demonstration... demonstrations) {
        return new PriorLearning(
                PlanItem.Kind.VOCATIONAL, "tutkinnonosat_" + code, null, null, null,
                "osaamisentodentamisenprosessi_" + process, null, assessors, List.of(demonstrations), null);
    }

    /** Prior learning of an area of a common unit, verified directly. */
    public static PriorLearning priorArea(String code) {
        return new PriorLearning(
                PlanItem.Kind.SUB_AREA, "ammatillisenoppiaineet_" + code, "tutkinnonosat_106727", null, null,
                "osaamisentodentamisenprosessi_0001", null, 0, List.of(), null);
    }

    /** A common unit of KOSKI with its areas, itself neither passed nor recognised. */
    public static UnitResult common(UnitResult... areas) {
        return new UnitResult(
                "106727", false, LocalText.NONE, 11.0, "2", List.of(), false, null, List.of(areas));
    }

    /** A unit that KOSKI lists without a grade. */
    public static UnitResult started(String code, double points) {
        return new UnitResult(code, false, LocalText.NONE, points, "1", List.of(), false, null, List.of());
    }
}

package fi.luotsi.core;

import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.reference.QualificationStructure;
import fi.luotsi.core.reference.Reference;
import fi.luotsi.core.words.LocalText;
import java.util.List;

/** Makes requirements of an initial qualification, as if imported. */
public final class Required {

    /** The number that rights made by {@link Make} follow. */
    public static final String NUMBER = "OPH-2629-2017";

    private Required() {}

    public static QualificationStructure structure(String number, Double points, QualificationStructure.Unit... units) {
        return new QualificationStructure(
                number, LocalText.NONE, List.of(), "1", points, null, null, null, List.of(units), List.of(), List.of());
    }

    public static QualificationStructure.Unit unit(String code, double points) {
        return new QualificationStructure.Unit(code, LocalText.NONE, points, null, true);
    }

    /** One student beside these requirements. */
    public static Cohort beside(Student student, QualificationStructure... structures) {
        Cohort cohort = Make.cohort(student);
        return new Cohort(1, cohort.students(), cohort.sources(),
                new Reference(List.of(structures), List.of(), List.of(), List.of()));
    }
}

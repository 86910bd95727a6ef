package fi.luotsi.store.pack;

import fi.luotsi.core.plan.ListedStudent;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.ReportedRight;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.reference.CodeSet;
import fi.luotsi.core.reference.OrganisationUnit;
import fi.luotsi.core.reference.QualificationStructure;
import fi.luotsi.core.reference.ResponseCount;

/** The kinds of document a store keeps, with the number each has in the database; 9 is the heads' array. */
public enum Kind {
    PLAN(1, Plan.class, Source.EHOKS),
    RIGHT(2, StudyRight.class, Source.KOSKI),
    PLACEMENT(3, Placement.class, Source.ROSTER),
    REPORTED(4, ReportedRight.class, Source.KOSKI_REPORT),
    LISTED(5, ListedStudent.class, Source.TABLE),
    STRUCTURE(6, QualificationStructure.class, Source.EPERUSTEET),
    CODE_SET(7, CodeSet.class, Source.KOODISTO),
    ORGANISATION(8, OrganisationUnit.class, Source.ORGANISATIONS),
    RESPONSES(10, ResponseCount.class, Source.ARVO);

    private final short number;
    private final Class<?> type;
    private final Source source;

    Kind(int number, Class<?> type, Source source) {
        this.number = (short) number;
        this.type = type;
        this.source = source;
    }

    /** The kind of a document. */
    public static Kind of(Object document) {
        for (Kind kind : values()) {
            if (kind.type == document.getClass()) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of document: " + document.getClass().getSimpleName());
    }

    /** The kind with this number. */
    public static Kind numbered(int number) {
        for (Kind kind : values()) {
            if (kind.number == number) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind " + number);
    }

    public short number() {
        return number;
    }

    public Class<?> type() {
        return type;
    }

    public Source source() {
        return source;
    }
}

package fi.luotsi.store.pack;

import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.StudyRight;

/** The kinds of document a store keeps, with the number each has in the database. */
public enum Kind {
    PLAN(1, Plan.class, Source.EHOKS),
    RIGHT(2, StudyRight.class, Source.KOSKI),
    PLACEMENT(3, Placement.class, Source.ROSTER);

    private final short number;
    private final Class<?> type;
    private final Source source;

    Kind(int number, Class<?> type, Source source) {
        this.number = (short) number;
        this.type = type;
        this.source = source;
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

package fi.luotsi.core.mapping;

/** What a column of the provider's own table can hold. The order is that of the list in the mapping dialog. */
public enum Field {
    STUDY_RIGHT(Part.STUDENT, Form.OID),
    LEARNER(Part.STUDENT, Form.OID),
    LAST_NAME(Part.STUDENT, Form.TEXT),
    FIRST_NAME(Part.STUDENT, Form.TEXT),
    GROUP(Part.STUDENT, Form.TEXT),
    UNIT(Part.STUDENT, Form.TEXT),
    TEACHER(Part.STUDENT, Form.TEXT),
    LAST_PARTICIPATION(Part.STUDENT, Form.DATE),
    /** Yes or no; nothing else of a student's support is kept. */
    NEEDS_SUPPORT(Part.STUDENT, Form.YES_NO),
    GUARDIAN_TOOK_PART(Part.STUDENT, Form.YES_NO),
    RIGHT_START(Part.RIGHT, Form.DATE),
    RIGHT_ESTIMATED_END(Part.RIGHT, Form.DATE),
    RIGHT_END(Part.RIGHT, Form.DATE),
    RIGHT_STATE(Part.RIGHT, Form.TEXT),
    QUALIFICATION(Part.RIGHT, Form.TEXT),
    PLAN_APPROVED(Part.PLAN, Form.DATE),
    PLAN_UPDATED(Part.PLAN, Form.DATE),
    COMPETENCE_REACHED(Part.PLAN, Form.DATE),
    ITEM_CODE(Part.ITEM, Form.CODE),
    ITEM_NAME(Part.ITEM, Form.TEXT),
    ITEM_START(Part.ITEM, Form.DATE),
    ITEM_END(Part.ITEM, Form.DATE),
    POINTS(Part.ITEM, Form.NUMBER),
    MODE(Part.ITEM, Form.TEXT),
    WORKPLACE(Part.WORKPLACE, Form.TEXT),
    WORKPLACE_ID(Part.WORKPLACE, Form.TEXT),
    SUPERVISOR(Part.WORKPLACE, Form.TEXT),
    WORKPLACE_START(Part.WORKPLACE, Form.DATE),
    WORKPLACE_END(Part.WORKPLACE, Form.DATE),
    AGREEMENT_NUMBER(Part.WORKPLACE, Form.TEXT),
    DEMONSTRATION_START(Part.DEMONSTRATION, Form.DATE),
    DEMONSTRATION_END(Part.DEMONSTRATION, Form.DATE),
    DEMONSTRATION_PLACE(Part.DEMONSTRATION, Form.TEXT),
    GRADE(Part.RESULT, Form.TEXT),
    GRADE_DATE(Part.RESULT, Form.DATE),
    RECOGNISED(Part.RESULT, Form.YES_NO),
    /** Never kept; counted as dropped. */
    IDENTITY_CODE(Part.DROPPED, Form.TEXT),
    /** Addresses, telephone numbers, e-mail: never kept. */
    CONTACT(Part.DROPPED, Form.TEXT),
    /** Decisions on support, health and the like: never kept. */
    SENSITIVE(Part.DROPPED, Form.TEXT),
    /** A column that Luotsi has no use for. */
    NOTHING(Part.DROPPED, Form.TEXT);

    /** What a field is about; headings of groups in the mapping dialog. */
    public enum Part {
        STUDENT,
        RIGHT,
        PLAN,
        ITEM,
        WORKPLACE,
        DEMONSTRATION,
        RESULT,
        DROPPED
    }

    /** How a cell of the field is read. */
    public enum Form {
        TEXT,
        OID,
        DATE,
        NUMBER,
        CODE,
        YES_NO
    }

    private final Part part;
    private final Form form;

    Field(Part part, Form form) {
        this.part = part;
        this.form = form;
    }

    public Part part() {
        return part;
    }

    public Form form() {
        return form;
    }
}

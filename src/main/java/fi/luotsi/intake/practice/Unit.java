package fi.luotsi.intake.practice;

/**
 * A unit of a qualification, an area of a common unit, or a local unit, with its real or local code.
 *
 * @param kind {@code unit}, {@code area}, {@code local} or {@code common}
 * @param points extent in competence points, TUVA: weeks
 * @param common code of the common unit an area belongs to, else empty
 */
record Unit(String kind, String code, String fi, String sv, int points, String common) {

    boolean area() {
        return kind.equals("area");
    }

    boolean local() {
        return kind.equals("local");
    }
}

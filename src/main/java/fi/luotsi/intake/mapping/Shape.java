package fi.luotsi.intake.mapping;

import fi.luotsi.core.plan.Oid;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What values look like, to guess a column's meaning or to doubt it. */
final class Shape {

    private static final Pattern DATE = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}([ T].*)?");
    private static final Pattern CODE = Pattern.compile("(tutkinnonosat_)?\\d{6}");
    private static final Pattern IDENTITY = Pattern.compile("\\d{6}[-+A-FU-Ya-fu-y]\\d{3}[0-9A-Ya-y]");
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");

    private Shape() {}

    static boolean studyRight(String text) {
        return Oid.studyRight(text) != Oid.Check.NOT_AN_OID;
    }

    static boolean learner(String text) {
        return Oid.learner(text) != Oid.Check.NOT_AN_OID;
    }

    static boolean date(String text) {
        return DATE.matcher(text).matches();
    }

    static boolean code(String text) {
        return CODE.matcher(text).matches();
    }

    static boolean identityCode(String text) {
        return IDENTITY.matcher(text).matches();
    }

    static boolean mail(String text) {
        return MAIL.matcher(text).matches();
    }

    /** Whether a text can stand in a table but not in its heading. */
    static boolean data(String text) {
        return studyRight(text) || learner(text) || date(text) || identityCode(text)
                || text.matches("[-+]?\\d+([.,]\\d+)?");
    }

    /** Whether there are values and all of them look so. */
    static boolean all(List<String> values, Predicate<String> shape) {
        return !values.isEmpty() && values.stream().allMatch(shape);
    }

    /** Whether there are values and none of them looks so. */
    static boolean none(List<String> values, Predicate<String> shape) {
        return !values.isEmpty() && values.stream().noneMatch(shape);
    }
}

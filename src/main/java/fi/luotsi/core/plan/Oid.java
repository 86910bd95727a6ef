package fi.luotsi.core.plan;

import java.util.regex.Pattern;

/** National object ids of learners and study rights, with the check digits of eHOKS (ehoks.md 7.1–7.3). */
public final class Oid {

    /** How an id stands against the national form. */
    public enum Check {
        RIGHT,
        /** The form is right but the check digit is not: warn and go on. */
        WRONG_CHECK_DIGIT,
        /** Not an id of this kind at all. */
        NOT_AN_OID
    }

    private static final String STUDY_RIGHT = "1.2.246.562.15.";
    private static final Pattern LEARNER = Pattern.compile("1\\.2\\.246\\.562\\.(24|98|198|298)\\.[1-9]\\d{9}(\\d|10)");

    private Oid() {}

    /** Checks a study-right id (node 15, Luhn). */
    public static Check studyRight(String oid) {
        return oid.startsWith(STUDY_RIGHT) && tail(oid, STUDY_RIGHT.length()) ? check(oid, true) : Check.NOT_AN_OID;
    }

    /** Whether ten digits, of which the first is not 0, and a check digit or "10" follow; asked of every student. */
    private static boolean tail(String oid, int start) {
        int length = oid.length() - start;
        if ((length != 11 && (length != 12 || !oid.endsWith("10"))) || oid.charAt(start) == '0') {
            return false;
        }
        for (int i = start; i < oid.length(); i++) {
            if (oid.charAt(i) < '0' || oid.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Checks a learner id (node 24 IBM 1-3-7; test nodes 98, 198, 298 Luhn). */
    public static Check learner(String oid) {
        return LEARNER.matcher(oid).matches() ? check(oid, !oid.startsWith("1.2.246.562.24.")) : Check.NOT_AN_OID;
    }

    private static Check check(String oid, boolean luhn) {
        String tail = oid.substring(oid.lastIndexOf('.') + 1);
        int expected = checkDigit(tail.substring(0, 10), luhn);
        String given = tail.substring(10);
        // A calculated 0 may be written "10": an old generator's error that is still in use.
        boolean right = given.equals(Integer.toString(expected)) || (expected == 0 && given.equals("10"));
        return right ? Check.RIGHT : Check.WRONG_CHECK_DIGIT;
    }

    /** The check digit 0–9 for ten digits, by Luhn or else by IBM 1-3-7. */
    public static int checkDigit(String tenDigits, boolean luhn) {
        int sum = 0;
        int[] weights = {7, 3, 1};
        for (int i = 0; i < 10; i++) {
            int digit = tenDigits.charAt(9 - i) - '0';
            if (luhn) {
                int value = i % 2 == 0 ? digit * 2 : digit;
                sum += value > 9 ? value - 9 : value;
            } else {
                sum += digit * weights[i % 3];
            }
        }
        return (10 - sum % 10) % 10;
    }
}

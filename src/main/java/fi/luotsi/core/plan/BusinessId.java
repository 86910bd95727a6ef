package fi.luotsi.core.plan;

/** Finnish business ids (Y-tunnus, FO-nummer): seven digits, hyphen, check digit (ehoks.md 7.4). */
public final class BusinessId {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};

    private BusinessId() {}

    /** Whether the form and the check digit are right. */
    public static boolean isValid(String id) {
        if (id.length() != 9 || id.charAt(7) != '-') {
            return false;
        }
        for (int i = 0; i < 9; i++) {
            if (i != 7 && (id.charAt(i) < '0' || id.charAt(i) > '9')) {
                return false;
            }
        }
        return checkDigit(id.substring(0, 7)) == id.charAt(8) - '0';
    }

    /** The check digit 0–9 for seven digits, or -1 when no valid id begins with them. */
    public static int checkDigit(String sevenDigits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (sevenDigits.charAt(i) - '0') * WEIGHTS[i];
        }
        int rest = sum % 11;
        if (rest == 1) {
            return -1;
        }
        return rest == 0 ? 0 : 11 - rest;
    }
}

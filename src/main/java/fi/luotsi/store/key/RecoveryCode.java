package fi.luotsi.store.key;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The recovery code: 160 random bits as eight groups of four signs of Crockford's base 32, and a check sign.
 *
 * <p>It is read in lower case too, without hyphens, and with O for 0 and I or L for 1.
 */
final class RecoveryCode {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String CHECK_SIGNS = SIGNS + "*~$=U";
    private static final int LENGTH = 32;

    private RecoveryCode() {}

    /** A new code as it is shown: {@code XXXX-XXXX-…-C}. */
    static String random(SecureRandom random) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            plain.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < LENGTH; i += 4) {
            shown.append(plain, i, i + 4).append('-');
        }
        return shown.append(check(plain)).toString();
    }

    /** The 32 signs of a code as typed, or null when it is not a code or its check sign is wrong. */
    static char @Nullable [] plain(char[] typed) {
        char[] signs = new char[LENGTH + 1];
        int length = 0;
        for (char sign : typed) {
            if (sign == '-' || Character.isWhitespace(sign)) {
                continue;
            }
            if (length > LENGTH) {
                return null;
            }
            signs[length++] = sign;
        }
        if (length <= LENGTH) {
            return null;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            char sign = meant(signs[i]);
            if (SIGNS.indexOf(sign) < 0) {
                return null;
            }
            plain.append(sign);
        }
        char last = Character.toUpperCase(signs[LENGTH]);
        char given = CHECK_SIGNS.indexOf(last) >= 0 ? last : meant(last);
        Arrays.fill(signs, ' ');
        return given == check(plain) ? plain.toString().toCharArray() : null;
    }

    /**
     * Whether somebody must have meant a code, right or wrong: about as many signs, all of them a code's, and a digit,
     * which sets it apart from a passphrase of words.
     */
    static boolean meantBy(char[] typed) {
        int length = 0;
        boolean digit = false;
        for (char sign : typed) {
            if (sign == '-' || Character.isWhitespace(sign)) {
                continue;
            }
            if (CHECK_SIGNS.indexOf(meant(sign)) < 0) {
                return false;
            }
            digit |= sign >= '0' && sign <= '9';
            length++;
        }
        return digit && length >= LENGTH - 1 && length <= LENGTH + 3;
    }

    private static char meant(char typed) {
        char upper = Character.toUpperCase(typed);
        return switch (upper) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> upper;
        };
    }

    private static char check(CharSequence plain) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < plain.length(); i++) {
            number = number.shiftLeft(5).add(BigInteger.valueOf(SIGNS.indexOf(plain.charAt(i))));
        }
        return CHECK_SIGNS.charAt(number.mod(BigInteger.valueOf(CHECK_SIGNS.length())).intValue());
    }
}

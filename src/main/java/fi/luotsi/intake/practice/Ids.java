package fi.luotsi.intake.practice;

import fi.luotsi.core.plan.BusinessId;
import fi.luotsi.core.plan.Oid;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * Identifiers with right check digits that nobody has been given: object ids from a narrow range, business ids from a
 * range that is far from being given out, identity codes with the individual numbers 900–999 that are never given.
 */
final class Ids {

    private static final String MARKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    private Ids() {}

    /** Study-right id of the right with this number, counted from 0. */
    static String studyRight(long seed, int number) {
        return oid("15", "990", scatter(seed, number, 1), true);
    }

    static String learner(long seed, int number) {
        return oid("24", "990", scatter(seed, number, 2), false);
    }

    /** An organisation's id; the national ids of organisations have no check, these have one all the same. */
    static String organisation(int number) {
        return oid("10", "990", 4_100_000 + number * 173L, true);
    }

    private static String oid(String node, String begin, long sevenDigits, boolean luhn) {
        String ten = begin + String.format(Locale.ROOT, "%07d", sevenDigits);
        return "1.2.246.562." + node + "." + ten + Oid.checkDigit(ten, luhn);
    }

    /** Different numbers give different results: multiplying by an odd prime is one-to-one below ten millions. */
    private static long scatter(long seed, int number, int kind) {
        long offset = Math.floorMod(new Dice(seed, kind).next(), 10_000_000L);
        return (number * 7_654_321L + offset) % 10_000_000L;
    }

    static String businessId(long number) {
        int digits = 9_000_000 + (int) Math.floorMod(number, 900_000L);
        while (BusinessId.checkDigit(Integer.toString(digits)) < 0) {
            digits++;
        }
        return digits + "-" + BusinessId.checkDigit(Integer.toString(digits));
    }

    /** A business id whose check digit is wrong. */
    static String wrongBusinessId(long number) {
        String right = businessId(number);
        int digit = (right.charAt(8) - '0' + 3) % 10;
        return right.substring(0, 8) + digit;
    }

    static String uuid(Dice dice) {
        long high = (dice.next() & ~0xF000L) | 0x4000L;
        long low = (dice.next() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    static String identityCode(LocalDate born, Dice dice) {
        int individual = dice.between(900, 999);
        String date = String.format(Locale.ROOT, "%02d%02d%02d",
                born.getDayOfMonth(), born.getMonthValue(), born.getYear() % 100);
        long number = Long.parseLong(date + individual);
        return date + (born.getYear() < 2000 ? "-" : "A") + individual + MARKS.charAt((int) (number % 31));
    }
}

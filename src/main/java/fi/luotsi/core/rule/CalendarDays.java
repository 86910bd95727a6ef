package fi.luotsi.core.rule;

/**
 * Questions about calendar days that the numbers kept with a student answer without a look at the records, so that a rule
 * sees at once that it has nothing to say. Clock days ({@link Situation#clockDays}) are never more than calendar days.
 */
public final class CalendarDays {

    private CalendarDays() {}

    /** Whether the right has begun, and not more than {@code days} ago. */
    public static boolean startedWithin(Situation s, int days) {
        int start = s.outline().start;
        return start != Days.NONE && (long) s.day() - start <= days;
    }

    /** Whether the estimated end of the right is known and by today + {@code days}. */
    public static boolean endsBy(Situation s, int days) {
        return (long) s.outline().estimatedEnd - s.day() <= days;
    }

    /** Whether the plan was approved by {@code days} after the start of the right; false if either is not known. */
    public static boolean approvedWithin(Situation s, int days) {
        Outline outline = s.outline();
        return outline.start != Days.NONE && outline.approval != Days.NONE
                && (long) outline.approval - outline.start <= days;
    }

    /** Whether the plan was updated, or else approved, not more than {@code days} ago. */
    public static boolean updatedWithin(Situation s, int days) {
        int updated = s.outline().updated;
        return updated != Days.NONE && (long) s.day() - updated <= days;
    }

    /** Whether KOSKI tells a date of birth that is surely less than {@code years} years ago. */
    public static boolean youngerThan(Situation s, int years) {
        int born = s.outline().born;
        return born != Days.NONE && (long) s.day() - born < 365L * years;
    }

    /** Whether the periods of an open item for which no demonstration is planned are over by today + {@code days}. */
    public static boolean lacksDemonstration(Situation s, int days) {
        int first = s.outline().firstWithoutDemonstration;
        return first != Days.NEVER && (long) first - s.day() <= days;
    }

    /** Whether the last day of a workplace period is one of today … today + {@code days}. */
    public static boolean workplaceEndsWithin(Situation s, int days) {
        for (int end : s.outline().workplaceEnds) {
            if (end >= s.day() && (long) end - s.day() <= days) {
                return true;
            }
        }
        return false;
    }

    /** Whether something of more than a day in the plan surely goes on in today + 1 … today + {@code days}. */
    public static boolean goesOnWithin(Situation s, int days) {
        int[] spans = s.outline().spans;
        for (int i = 0; i < spans.length; i += 2) {
            if ((long) spans[i] - s.day() <= days && spans[i + 1] > s.day()) {
                return true;
            }
        }
        return false;
    }
}

package fi.luotsi.intake.practice;

/**
 * What happens to a student: most are in order, some are planted so that every rule has somebody to find and every
 * week something changes.
 */
enum Story {
    NO_PLAN_LONG(5, Stage.OWN),
    NO_PLAN(8, Stage.OWN),
    NO_PLAN_SHORT(10, Stage.OWN),
    APPROVED_LATE(25, Stage.EARLY),
    APPRENTICE_BEFORE_PLAN(5, Stage.OWN),
    NO_EMAIL(10, Stage.OWN),
    NOT_UPDATED(35, Stage.MIDDLE),
    NEVER_UPDATED(15, Stage.MIDDLE),
    EMPTY_HALF_YEAR(20, Stage.MIDDLE),
    EMPTY_SOON(15, Stage.MIDDLE),
    NO_GOAL(15, Stage.MIDDLE),
    OLD_APPROVAL(15, Stage.MIDDLE),
    RECOGNITION_PENDING(12, Stage.MIDDLE),
    NO_DEMONSTRATION_PLAN(15, Stage.MIDDLE),
    ACQUIRED_NO_DEMONSTRATION(10, Stage.MIDDLE),
    AWAITING_ASSESSMENT(35, Stage.MIDDLE),
    NO_TEACHER_ASSESSOR(8, Stage.MIDDLE),
    NO_WORKING_LIFE_ASSESSOR(10, Stage.MIDDLE),
    OUTSIDE_RIGHT(8, Stage.OWN),
    ONE_PERIOD_FOR_ALL(10, Stage.MIDDLE),
    NO_WORKPLACE(6, Stage.MIDDLE),
    NO_CONTACT(12, Stage.MIDDLE),
    BAD_BUSINESS_ID(8, Stage.MIDDLE),
    NO_SHARE(10, Stage.MIDDLE),
    STARTS_SOON(12, Stage.MIDDLE),
    ENDS_SOON(10, Stage.MIDDLE),
    SURVEY_DEADLINE(6, Stage.MIDDLE),
    OPEN_BREAK(8, Stage.MIDDLE),
    END_PASSED(8, Stage.OWN),
    END_NEAR(12, Stage.OWN),
    FINISHED_UNMARKED(5, Stage.OWN),
    BEHIND_PLAN(15, Stage.MIDDLE),
    SLOW(30, Stage.MIDDLE),

    TRANSFERRED_LATE(50, Stage.OWN),
    JOINS(10, Stage.OWN),
    LEAVES(5, Stage.MIDDLE),
    VANISHES(4, Stage.MIDDLE),
    PLAN_SHRINKS(4, Stage.MIDDLE),
    SUSPENDED(15, Stage.MIDDLE),
    RETURNED(8, Stage.MIDDLE),
    RESIGNED(8, Stage.MIDDLE),
    GRADUATED(8, Stage.OWN),
    TWO_RIGHTS(4, Stage.MIDDLE),
    INCLUDED_RIGHT(4, Stage.MIDDLE),
    PROTECTED(4, Stage.ANY),
    NOT_IN_ROSTER(6, Stage.ANY),
    TUVA(15, Stage.OWN),
    TELMA(5, Stage.OWN),
    PART_OF_QUALIFICATION(12, Stage.OWN),
    MENDED_CONTACT(15, Stage.MIDDLE),
    PERIOD_MOVES(30, Stage.MIDDLE),
    MENDED_SHARE(8, Stage.MIDDLE),
    MENDED_GOAL(12, Stage.MIDDLE),
    MENDED_UPDATE(35, Stage.MIDDLE),
    MENDED_HALF_YEAR(15, Stage.MIDDLE),
    MENDED_DEMONSTRATION(10, Stage.MIDDLE),
    MENDED_ASSESSMENT(25, Stage.MIDDLE),
    ORDINARY(0, Stage.ANY);

    /** How far the student is in the studies. */
    enum Stage {
        /** Began in the last intake or the one before. */
        EARLY,
        /** Has done a part and has a part left. */
        MIDDLE,
        ANY,
        /** The story sets the dates of the right itself. */
        OWN
    }

    /** How many of a thousand students have it, at least one student of a practice store. */
    final int perThousand;
    final Stage stage;

    Story(int perThousand, Stage stage) {
        this.perThousand = perThousand;
        this.stage = stage;
    }

    /** Deals the stories to {@code students}: every one at least once as long as there are students for it. */
    static Story[] deal(long seed, int students) {
        Story[] dealt = new Story[students];
        int next = 0;
        for (Story story : values()) {
            int count = story == ORDINARY ? students : Math.max(1, students * story.perThousand / 1000);
            for (int i = 0; i < count && next < students; i++) {
                dealt[next++] = story;
            }
        }
        Dice dice = new Dice(seed, 77);
        for (int i = students - 1; i > 0; i--) {
            int other = dice.below(i + 1);
            Story story = dealt[i];
            dealt[i] = dealt[other];
            dealt[other] = story;
        }
        return dealt;
    }
}

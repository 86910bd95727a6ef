package fi.luotsi.intake.practice;

/**
 * What happens to a student: most are in order, some are planted so that every rule has somebody to find and every
 * week something changes.
 */
enum Story {
    NO_PLAN_LONG(6, Stage.OWN),
    NO_PLAN(14, Stage.OWN),
    NO_PLAN_SHORT(14, Stage.OWN),
    APPROVED_LATE(40, Stage.EARLY),
    APPRENTICE_BEFORE_PLAN(5, Stage.OWN),
    NO_EMAIL(10, Stage.OWN),
    NOT_UPDATED(85, Stage.UNDER_WAY),
    NEVER_UPDATED(15, Stage.UNDER_WAY),
    EMPTY_HALF_YEAR(40, Stage.MIDDLE),
    EMPTY_SOON(30, Stage.MIDDLE),
    NO_GOAL(15, Stage.UNDER_WAY),
    APPROVAL_AHEAD(4, Stage.OWN),
    NEED_CONTRADICTS(6, Stage.MIDDLE),
    TWO_PLANS(4, Stage.UNDER_WAY),
    NOT_IN_KOSKI(4, Stage.UNDER_WAY),
    CHANGES_NOT_APPROVED(10, Stage.UNDER_WAY),
    ADULT_WITHOUT_PRIOR(12, Stage.UNDER_WAY),
    RECOGNITION_PENDING(12, Stage.UNDER_WAY),
    PRIOR_WITHOUT_DEMONSTRATION(5, Stage.UNDER_WAY),
    PRIOR_AND_PLANNED(8, Stage.UNDER_WAY),
    NOT_RECOGNISED(10, Stage.UNDER_WAY),
    NO_DEMONSTRATION_PLAN(15, Stage.MIDDLE),
    ACQUIRED_NO_DEMONSTRATION(10, Stage.MIDDLE),
    AWAITING_ASSESSMENT(60, Stage.MIDDLE),
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
    MEAGRE_PERIOD(5, Stage.MIDDLE),
    SURVEY_LOST(5, Stage.MIDDLE),
    BREAKS_DIFFER(4, Stage.MIDDLE),
    AGREEMENT_DISSOLVED(2, Stage.MIDDLE),
    NO_WORKPLACE_LEARNING(5, Stage.OWN),
    END_PASSED(8, Stage.OWN),
    END_NEAR(12, Stage.OWN),
    FINISHED_UNMARKED(5, Stage.OWN),
    BEHIND_PLAN(15, Stage.UNDER_WAY),
    SLOW(40, Stage.UNDER_WAY),

    TRANSFERRED_LATE(50, Stage.OWN),
    START_SURVEY_LOST(4, Stage.OWN),
    CHANGES_WORKPLACE(4, Stage.MIDDLE),
    JOINS(10, Stage.OWN),
    LEAVES(5, Stage.UNDER_WAY),
    VANISHES(4, Stage.UNDER_WAY),
    PLAN_SHRINKS(4, Stage.MIDDLE),
    SUSPENDED(15, Stage.UNDER_WAY),
    RETURNED(8, Stage.UNDER_WAY),
    RESIGNED(8, Stage.MIDDLE),
    GRADUATED(8, Stage.OWN),
    TWO_RIGHTS(4, Stage.UNDER_WAY),
    INCLUDED_RIGHT(4, Stage.UNDER_WAY),
    PROTECTED(4, Stage.ANY),
    NOT_IN_ROSTER(6, Stage.ANY),
    TUVA(15, Stage.OWN),
    TELMA(5, Stage.OWN),
    PART_OF_QUALIFICATION(12, Stage.OWN),
    MENDED_CONTACT(30, Stage.MIDDLE),
    PERIOD_MOVES(30, Stage.MIDDLE),
    MENDED_SHARE(16, Stage.MIDDLE),
    MENDED_GOAL(22, Stage.UNDER_WAY),
    MENDED_UPDATE(65, Stage.UNDER_WAY),
    MENDED_HALF_YEAR(30, Stage.MIDDLE),
    MENDED_DEMONSTRATION(16, Stage.MIDDLE),
    MENDED_ASSESSMENT(45, Stage.MIDDLE),
    ORDINARY(0, Stage.ANY);

    /** How far the student is in the studies. */
    enum Stage {
        /** Began in the last intake or the one before. */
        EARLY,
        /** Has done a part and has more than one unit left. */
        MIDDLE,
        /** Has done a part or nearly all. */
        UNDER_WAY,
        ANY,
        /** The story sets the dates of the right itself. */
        OWN
    }

    private static final int FLAGGED_PER_CENT = 50;
    private static final int OTHERS_PER_CENT = 37;

    /** How common it is beside the others; every story has at least one student. */
    final int weight;
    final Stage stage;

    Story(int weight, Stage stage) {
        this.weight = weight;
        this.stage = stage;
    }

    /** Deals the stories to {@code students}: every one at least once as long as there are students for it. */
    static Story[] deal(long seed, int students) {
        Story[] dealt = new Story[students];
        int next = 0;
        for (Story story : values()) {
            int count = story == ORDINARY ? students : 1 + more(story, students);
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

    /** Whether a rule has something to say of it on the anchor. */
    private boolean flagged() {
        return ordinal() <= SLOW.ordinal();
    }

    /** How many students have the story beside the first one. */
    private static int more(Story story, int students) {
        int kinds = 0;
        int weights = 0;
        for (Story other : values()) {
            if (other != ORDINARY && other.flagged() == story.flagged()) {
                kinds++;
                weights += other.weight;
            }
        }
        long share = story.flagged() ? FLAGGED_PER_CENT : OTHERS_PER_CENT;
        long left = Math.max(0, students * share / 100 - kinds);
        return (int) ((left * story.weight + weights / 2) / weights);
    }
}

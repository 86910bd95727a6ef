package fi.luotsi.core.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a student has no plan in eHOKS, as far as the provider's own table tells: not made, not transferred, or unknown.
 *
 * @param approved date of approval in the provider's table, null when it gives none
 */
public record MissingPlan(Evidence evidence, @Nullable LocalDate approved) {

    static final MissingPlan NO_LIST = new MissingPlan(Evidence.NO_LIST, null);

    /** The three things that "no plan" may mean. */
    public enum Which {
        NOT_MADE("not-made"),
        /** Made and approved in the provider's own system, but not in eHOKS. */
        NOT_TRANSFERRED("not-transferred"),
        UNKNOWN("unknown");

        private final String key;

        Which(String key) {
            this.key = key;
        }

        /** The word on the command line. */
        public String key() {
            return key;
        }
    }

    /** What the judgement stands on; the key names a sentence in RuleTexts.properties. */
    public enum Evidence {
        /** The table gives a date of approval. */
        APPROVED_ON_LIST(Which.NOT_TRANSFERRED, "plan-approved-on-list"),
        /** The table has a column on plans, and the student's cell is empty. */
        EMPTY_ON_LIST(Which.NOT_MADE, "plan-empty-on-list"),
        /** No table of the provider's own has been imported. */
        NO_LIST(Which.UNKNOWN, "plan-no-list"),
        /** The table does not tell of plans. */
        LIST_SAYS_NOTHING(Which.UNKNOWN, "plan-list-says-nothing"),
        NOT_ON_LIST(Which.UNKNOWN, "plan-not-on-list"),
        /** The table knows the learner only, and the learner has several study rights. */
        SEVERAL_RIGHTS(Which.UNKNOWN, "plan-several-rights"),
        /** Neither eHOKS nor a table that tells of this student's plan has been imported. */
        NO_EHOKS(Which.UNKNOWN, "plan-no-ehoks");

        private final Which which;
        private final String key;

        Evidence(Which which, String key) {
            this.which = which;
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public Which which() {
        return evidence.which;
    }

    /** Whether any source has been able to tell that there is no plan. */
    public boolean looked() {
        return evidence != Evidence.NO_EHOKS;
    }

    /**
     * Judges students without a plan.
     *
     * @param ehoks whether eHOKS data have been imported
     * @param listLoaded whether a table of the provider's own has been imported
     * @param listTells whether any row of it comes from a table with a column on plans
     */
    record Judge(boolean ehoks, boolean listLoaded, boolean listTells) {

        /**
         * The judgement on one student.
         *
         * @param row the student's row of the table, null when there is none
         * @param ambiguous whether there is a row that could be about another right of the learner
         */
        MissingPlan of(@Nullable ListedStudent row, boolean ambiguous) {
            if (row != null && row.tellsOfPlan()) {
                return row.planApproved() != null
                        ? new MissingPlan(Evidence.APPROVED_ON_LIST, row.planApproved())
                        : new MissingPlan(Evidence.EMPTY_ON_LIST, null);
            }
            if (!ehoks) {
                return new MissingPlan(Evidence.NO_EHOKS, null);
            }
            if (!listLoaded) {
                return NO_LIST;
            }
            if (!listTells || row != null) {
                return new MissingPlan(Evidence.LIST_SAYS_NOTHING, null);
            }
            return new MissingPlan(ambiguous ? Evidence.SEVERAL_RIGHTS : Evidence.NOT_ON_LIST, null);
        }
    }
}

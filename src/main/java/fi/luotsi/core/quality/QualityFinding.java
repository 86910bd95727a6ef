package fi.luotsi.core.quality;

import fi.luotsi.core.rule.RuleCard.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A fault in the data of one student.
 *
 * @param studyRight the study right concerned
 * @param item stable key of the item or period, null when the whole plan or right is meant
 * @param detail the value at fault as it stands in the source, null when there is none to show
 */
public record QualityFinding(Kind kind, String studyRight, @Nullable String item, @Nullable String detail) {

    /** The kinds of fault, with who mends them and in which system (words in Quality.properties). */
    public enum Kind {
        PLAN_WITHOUT_RIGHT("plan-without-right", Actor.SO, System.OWN),
        RIGHT_WITHOUT_PLAN("right-without-plan", Actor.RT, System.OWN),
        SEVERAL_PLANS("several-plans", Actor.SO, System.EHOKS),
        LEARNER_DIFFERS("learner-differs", Actor.SO, System.OWN),
        DATES_OUT_OF_ORDER("dates-out-of-order", Actor.SO, System.OWN),
        WRONG_CHECK_DIGIT("wrong-check-digit", Actor.SO, System.OWN),
        WRONG_BUSINESS_ID("wrong-business-id", Actor.TC, System.OWN),
        NO_ESTIMATED_END("no-estimated-end", Actor.SO, System.KOSKI),
        NOT_PLACED("not-placed", Actor.SO, System.ROSTER),
        NOT_IN_LATEST("not-in-latest", Actor.SO, System.OWN);

        private final String key;
        private final Actor actor;
        private final System system;

        Kind(String key, Actor actor, System system) {
            this.key = key;
            this.actor = actor;
            this.system = system;
        }

        /** The word on the command line and in text keys. */
        public String key() {
            return key;
        }

        public Actor actor() {
            return actor;
        }

        public System system() {
            return system;
        }
    }

    /** Where a fault is mended. */
    public enum System {
        /** The provider's own student information system. */
        OWN,
        EHOKS,
        KOSKI,
        /** The roster file that the provider makes. */
        ROSTER
    }
}

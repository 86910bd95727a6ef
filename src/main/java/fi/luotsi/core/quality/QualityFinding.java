package fi.luotsi.core.quality;

import fi.luotsi.core.plan.Source;
import fi.luotsi.core.rule.RuleCard.Actor;
import fi.luotsi.core.rule.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fault in the data of one student, or in the files as a whole.
 *
 * @param studyRight the study right concerned; null when the files as a whole are
 * @param item stable key of the item or period, null when the whole plan or right is meant
 * @param about key of the plan's item that a period belongs to; else equal to {@code item}
 * @param detail the value at fault as it stands in the source, null when there is none to show
 * @param evidence what each source says, when they disagree or when one alone is not enough to go by
 */
public record QualityFinding(
        Kind kind,
        @Nullable String studyRight,
        @Nullable String item,
        @Nullable String about,
        @Nullable String detail,
        List<Evidence> evidence) {

    public QualityFinding {
        evidence = List.copyOf(evidence);
    }

    /** A value as a source gives it: an id, a day in ISO form, a group. Never a name of a person who studies. */
    public record Evidence(Source source, String value) {}

    /** The kinds of fault: how grave, who mends them, in which system, what they spoil (words in Quality.properties). */
    public enum Kind {
        PLAN_WITHOUT_RIGHT("plan-without-right", Severity.SERIOUS, Actor.SO, System.OWN, Spoils.NOTHING),
        SEVERAL_PLANS("several-plans", Severity.SERIOUS, Actor.SO, System.EHOKS, Spoils.NOTHING),
        DATES_OUT_OF_ORDER("dates-out-of-order", Severity.SERIOUS, Actor.SO, System.OWN, Spoils.DATES),
        WRONG_RIGHT_ID("wrong-right-id", Severity.SERIOUS, Actor.SO, System.OWN, Spoils.JOIN),
        DUPLICATE_PERSON("duplicate-person", Severity.SERIOUS, Actor.SO, System.OWN, Spoils.JOIN),
        RIGHT_WITHOUT_PLAN("right-without-plan", Severity.NOTICE, Actor.RT, System.OWN, Spoils.NOTHING),
        LEARNER_DIFFERS("learner-differs", Severity.NOTICE, Actor.SO, System.OWN, Spoils.NOTHING),
        WRONG_CHECK_DIGIT("wrong-check-digit", Severity.NOTICE, Actor.SO, System.OWN, Spoils.NOTHING),
        WRONG_BUSINESS_ID("wrong-business-id", Severity.NOTICE, Actor.TC, System.OWN, Spoils.NOTHING),
        STALE_RIGHT("stale-right", Severity.NOTICE, Actor.SO, System.KOSKI, Spoils.NOTHING),
        SOURCES_APART("sources-apart", Severity.NOTICE, Actor.UH, System.FILES, Spoils.NOTHING),
        ROSTER_CONFLICT("roster-conflict", Severity.NOTICE, Actor.SO, System.ROSTER, Spoils.NOTHING),
        NO_ESTIMATED_END("no-estimated-end", Severity.NOTICE, Actor.SO, System.KOSKI, Spoils.NOTHING),
        UNKNOWN_GROUP("unknown-group", Severity.NOTICE, Actor.SO, System.ROSTER, Spoils.NOTHING),
        NOT_PLACED("not-placed", Severity.NOTICE, Actor.SO, System.ROSTER, Spoils.NOTHING),
        NOT_IN_LATEST("not-in-latest", Severity.NOTICE, Actor.SO, System.OWN, Spoils.NOTHING),
        TEXT_DATES("text-dates", Severity.INFO, Actor.SO, System.OWN, Spoils.NOTHING),
        UNKNOWN_CODES("unknown-codes", Severity.INFO, Actor.SO, System.OWN, Spoils.NOTHING),
        SEVERAL_RIGHTS("several-rights", Severity.INFO, Actor.SO, System.KOSKI, Spoils.NOTHING);

        private final String key;
        private final Severity severity;
        private final Actor actor;
        private final System system;
        private final Spoils spoils;

        Kind(String key, Severity severity, Actor actor, System system, Spoils spoils) {
            this.key = key;
            this.severity = severity;
            this.actor = actor;
            this.system = system;
            this.spoils = spoils;
        }

        /** The word on the command line and in text keys. */
        public String key() {
            return key;
        }

        /** How much of what Luotsi says rests on it: the worst kinds come first in the enum too. */
        public Severity severity() {
            return severity;
        }

        public Actor actor() {
            return actor;
        }

        public System system() {
            return system;
        }

        /** Which flags of the student are no longer certain. */
        public Spoils spoils() {
            return spoils;
        }
    }

    /** Which flags rest on the faulty data. */
    public enum Spoils {
        NOTHING,
        /** Flags on the item or period whose dates are at fault; of the right's dates, those that count from them. */
        DATES,
        /** Flags that say something is missing: it may be there under another id. */
        JOIN
    }

    /** Where a fault is mended. */
    public enum System {
        /** The provider's own student information system. */
        OWN,
        EHOKS,
        KOSKI,
        /** The roster file that the provider makes. */
        ROSTER,
        /** Nothing is wrong in any system: newer files are to be fetched. */
        FILES
    }
}

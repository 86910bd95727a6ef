package fi.luotsi.desktop.student;

import fi.luotsi.core.plan.MissingPlan;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The sentences above the timeline when something is out of the ordinary: no plan, ended, protected, two plans. */
final class StudentNotes {

    private final Texts texts;
    private final Language language;

    StudentNotes(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** The notes in order of weight; empty for a student about whom all is known. */
    List<String> of(StudentCase one) {
        List<String> notes = new ArrayList<>();
        Situation situation = one.situation();
        if (one.student().protectedPerson()) {
            notes.add(say("note.protected"));
        }
        state(situation, notes);
        if (one.student().plan() == null) {
            notes.add(missing(one));
        }
        if (one.student().right().orNull() == null) {
            notes.add(say(one.standing().cohort().rightsTold() ? "note.no-right" : "note.no-koski"));
        }
        if (one.student().right().isKnown() && !one.student().resultsTold()) {
            notes.add(say("note.no-results"));
        }
        if (one.student().plan() != null && !one.student().planWhole()) {
            notes.add(say("note.listed-plan"));
        }
        plans(one, notes);
        if (!one.student().inLatest()) {
            notes.add(say("note.not-latest"));
        }
        return notes;
    }

    /** Not made, not transferred, or unknown: what the provider's own list tells of a plan that eHOKS does not have. */
    private String missing(StudentCase one) {
        MissingPlan missing = one.student().missingPlan();
        if (!one.standing().cohort().plansTold() || missing == null || !missing.looked()) {
            return say("note.no-ehoks");
        }
        LocalDate approved = missing.approved();
        return switch (missing.which()) {
            case NOT_TRANSFERRED -> say("note.not-transferred", approved == null ? "–" : Format.day(approved));
            case NOT_MADE -> say("note.not-made");
            case UNKNOWN -> say("note.no-plan");
        };
    }

    private void state(Situation situation, List<String> notes) {
        StatePeriod state = situation.state();
        LocalDate start = situation.start();
        if (state != null && state.ended()) {
            notes.add(say("note.ended." + state.state(), Format.day(state.start())));
        } else if (situation.suspended() && state != null) {
            notes.add(say("note.suspended", Format.day(state.start())));
        } else if (start != null && start.isAfter(situation.today())) {
            notes.add(say("note.not-begun", Format.day(start)));
        }
    }

    private void plans(StudentCase one, List<String> notes) {
        Plan plan = one.student().plan();
        if (plan != null && !one.student().otherPlans().isEmpty()) {
            LocalDate updated = plan.lastUpdate();
            notes.add(say("note.plans", Format.number(language, one.student().otherPlans().size() + 1L),
                    updated == null ? "–" : Format.day(updated)));
        }
    }

    private String say(String key, Object... words) {
        return texts.get(language, key, words);
    }
}

package fi.luotsi.desktop.student;

import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Source;
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
            notes.add(say(one.standing().cohort().has(Source.EHOKS) ? "note.no-plan" : "note.no-ehoks"));
        }
        if (one.student().right().orNull() == null) {
            notes.add(say(one.standing().cohort().has(Source.KOSKI) ? "note.no-right" : "note.no-koski"));
        }
        plans(one, notes);
        if (!one.student().inLatest()) {
            notes.add(say("note.not-latest"));
        }
        return notes;
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

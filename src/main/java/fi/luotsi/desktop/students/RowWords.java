package fi.luotsi.desktop.students;

import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.MissingPlan;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.work.Standing;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the table says of a student, in words. */
final class RowWords {

    static final String NONE = "–";
    private static final int YEAR_IS_PLAIN = 182;
    /** States by their code in KOSKI, that stand in the plan's column when they are what matters. */
    private static final Map<String, String> STATES = Map.of(
            "valmistunut", "state.graduated", "eronnut", "state.resigned",
            "katsotaaneronneeksi", "state.deemed-resigned", StatePeriod.SUSPENDED, "state.suspended");

    private final Standing standing;
    private final Texts texts;
    private final Language language;

    RowWords(Standing standing, Texts texts, Language language) {
        this.standing = standing;
        this.texts = texts;
        this.language = language;
    }

    /** The name, for want of one the study right, by which the student is found elsewhere. */
    String name(Student student) {
        String name = student.fullName();
        return name == null ? student.studyRight() : name;
    }

    /** The state of the study right when it has ended or is suspended, else that of the plan. */
    String plan(Situation situation) {
        StatePeriod state = situation.state();
        if (state != null && (state.ended() || state.suspended())) {
            return say(STATES.getOrDefault(state.state(), "state.ended"));
        }
        Plan plan = situation.planOrNull();
        if (plan == null) {
            return say(standing.cohort().plansTold() && situation.planKnown() ? missing(situation) : "unknown");
        }
        LocalDate approved = plan.firstApproval() != null ? plan.firstApproval() : plan.approved();
        boolean done = approved != null && !approved.isAfter(situation.today());
        return say(done ? "plan.approved" : "plan.not-approved");
    }

    /** Whether the plan is not made or not transferred, where the provider's own table tells. */
    private static String missing(Situation situation) {
        MissingPlan missing = situation.student().missingPlan();
        return switch (missing == null ? MissingPlan.Which.UNKNOWN : missing.which()) {
            case NOT_MADE -> "plan.not-made";
            case NOT_TRANSFERRED -> "plan.not-transferred";
            case UNKNOWN -> "plan.none";
        };
    }

    String day(@Nullable LocalDate day) {
        return day == null ? NONE : Format.day(day);
    }

    String next(NextEvent event) {
        LocalDate day = event.day();
        String when = "";
        if (day != null) {
            boolean plain = event.kind() != NextEvent.Kind.END
                    && day.isBefore(standing.date().plusDays(YEAR_IS_PLAIN));
            when = plain ? Format.shortDay(day) : Format.day(day);
        }
        return event.kind() == NextEvent.Kind.NONE ? NONE : say("event." + event.kind().name(), when);
    }

    String points(Points points) {
        return points.achieved() == null ? say("not-computed") : Format.decimal(language, points.achieved());
    }

    /** The name of the qualification, else of the education; null when KOSKI does not tell. */
    @Nullable String qualification(Student student) {
        Performance main = student.mainPerformance();
        if (main == null) {
            return null;
        }
        String code = main.qualification();
        if (code != null) {
            String uri = "koulutus_" + code;
            String told = standing.codes().name(language, uri);
            return told.equals(uri) ? main.name().in(language.code(), code) : told;
        }
        String known = main.type().equals(Performance.TELMA) || main.type().startsWith("tuva")
                ? main.type().substring(0, 4) : "other";
        return main.name().in(language.code(), say("type." + known));
    }

    private String say(String key, Object... words) {
        return texts.get(language, key, words);
    }
}

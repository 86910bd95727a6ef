package fi.luotsi.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.report.Unit;
import org.junit.jupiter.api.Test;

class NamelessTest {

    @Test
    void nobody_has_a_name_and_everything_else_is_the_same() {
        Cohort cohort = Unit.students(30);
        Cohort nameless = Nameless.of(cohort);
        assertThat(cohort.students()).allMatch(student -> student.fullName() != null);
        assertThat(nameless.students()).hasSameSizeAs(cohort.students()).allMatch(student -> student.fullName() == null);
        assertThat(nameless.students()).extracting(Student::studyRight)
                .isEqualTo(cohort.students().stream().map(Student::studyRight).toList());
        assertThat(nameless.students()).extracting(Student::group)
                .isEqualTo(cohort.students().stream().map(Student::group).toList());
        assertThat(nameless.students()).extracting(Student::protectedPerson)
                .isEqualTo(cohort.students().stream().map(Student::protectedPerson).toList());
        assertThat(nameless.toString()).doesNotContain(Unit.LAST_NAME);
        FlagRun with = FlagRun.of(cohort, AllRules.with(Limits.DEFAULTS), Limits.DEFAULTS, Unit.TODAY);
        FlagRun without = FlagRun.of(nameless, AllRules.with(Limits.DEFAULTS), Limits.DEFAULTS, Unit.TODAY);
        assertThat(without.flags()).as("rules do not go by names").isEqualTo(with.flags());
    }
}

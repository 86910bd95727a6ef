package fi.luotsi.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StudentKeyTest {

    @Test
    void theStudyRightGoesBeforeTheLearner() {
        assertThat(StudentKey.of("right", "person")).isEqualTo(new StudentKey("right", false)).hasToString("right");
        assertThat(StudentKey.of(null, "person")).isEqualTo(new StudentKey("person", true)).hasToString("learner person");
    }

    @Test
    void isReadAsItIsKept() {
        for (StudentKey key : new StudentKey[] {StudentKey.of("right", null), StudentKey.ofLearner("person")}) {
            assertThat(StudentKey.read(key.toString())).isEqualTo(key);
            assertThat(StudentKey.read(key + "|4711")).isEqualTo(key);
        }
    }
}

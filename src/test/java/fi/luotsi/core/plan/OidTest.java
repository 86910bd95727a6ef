package fi.luotsi.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OidTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "15.41024330544", "15.73222573930", "15.68533489990", "15.78573431000",
        "15.298574987110", "15.983769802510", // a calculated 0 written "10"
    })
    void right_study_rights(String id) {
        assertThat(Oid.studyRight("1.2.246.562." + id)).isEqualTo(Oid.Check.RIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "15.41014330544", "15.68533489991", "15.76811932025",
        "15.897639829610", // 12 digits, but the check digit is not 0
    })
    void study_rights_with_a_wrong_check_digit(String id) {
        assertThat(Oid.studyRight("1.2.246.562." + id)).isEqualTo(Oid.Check.WRONG_CHECK_DIGIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1.2.246.562.15.09873698279", // leading 0
        "1.2.246.562.15.5286980957", // too short
        "1.2.246.562.24.54450598189", // a learner
        "1.2.246.562.15.410243305440", // 12 digits without "10"
        "15.41024330544",
        "",
    })
    void what_is_not_a_study_right_at_all(String id) {
        assertThat(Oid.studyRight(id)).isEqualTo(Oid.Check.NOT_AN_OID);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "24.54450598189", "24.37998958910", "24.92170778843", "24.64297803263", "24.898261719310",
        "98.54450598187", "98.37998958914", // test environments use Luhn
    })
    void right_learners(String id) {
        assertThat(Oid.learner("1.2.246.562." + id)).isEqualTo(Oid.Check.RIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.54440598189", "24.642978032610", "98.54450598189"})
    void learners_with_a_wrong_check_digit(String id) {
        assertThat(Oid.learner("1.2.246.562." + id)).isEqualTo(Oid.Check.WRONG_CHECK_DIGIT);
    }

    @Test
    void the_worked_examples() {
        assertThat(Oid.checkDigit("4102433054", true)).isEqualTo(4);
        assertThat(Oid.checkDigit("5445059818", false)).isEqualTo(9);
        assertThat(Oid.learner("1.2.246.562.15.41024330544")).isEqualTo(Oid.Check.NOT_AN_OID);
    }
}

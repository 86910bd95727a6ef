package fi.luotsi.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessIdTest {

    @Test
    void the_worked_example() {
        assertThat(BusinessId.checkDigit("0149669")).isEqualTo(3);
        assertThat(BusinessId.isValid("0149669-3")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "0149669-4", "0149668-3", "149669-3", "01496693", "0149669-", "0149669-33", " 0149669-3", "",
    })
    void wrong_forms_and_check_digits(String id) {
        assertThat(BusinessId.isValid(id)).isFalse();
    }

    @Test
    void a_remainder_of_0_gives_0_and_of_1_nothing() {
        assertThat(BusinessId.checkDigit("0000000")).isZero();
        // 2·4 + 4·1 = 12, remainder 1: no id begins so
        assertThat(BusinessId.checkDigit("0000014")).isEqualTo(-1);
        for (int digit = 0; digit < 10; digit++) {
            assertThat(BusinessId.isValid("0000014-" + digit)).isFalse();
        }
    }
}

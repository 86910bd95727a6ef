package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DisplayCheckTest {

    private String platform;

    @BeforeEach
    void as_a_user_would_start_it() {
        platform = System.getProperty("glass.platform");
        System.clearProperty("glass.platform");
    }

    @AfterEach
    void back() {
        if (platform != null) {
            System.setProperty("glass.platform", platform);
        }
    }

    @Test
    void linux_without_a_display_gets_one_sentence_with_a_package_and_the_way_without_a_window() {
        String sentence = new DisplayCheck("Linux", Map.<String, String>of()::get).obstacle(Locale.of("fi"));
        assertThat(sentence).hasLineCount(1).contains("./luotsi practice", "./luotsi summary")
                .containsAnyOf("libgtk-3-0", "xvfb");
    }

    @Test
    void other_systems_have_a_display() {
        assertThat(new DisplayCheck("Windows 11", Map.<String, String>of()::get).obstacle(Locale.of("sv"))).isNull();
        assertThat(new DisplayCheck("Mac OS X", Map.<String, String>of()::get).obstacle(Locale.ENGLISH)).isNull();
    }
}

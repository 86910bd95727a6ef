package fi.luotsi.core.keep;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreTroubleTextsTest {

    private static final Pattern CODE = Pattern.compile("(?:StoreTrouble|StoreFault)\\([^;]*?;", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([a-z][a-z-]+)\"");

    private final StoreTroubleTexts texts = new StoreTroubleTexts();

    @ParameterizedTest
    @CsvSource({
        "key-file-damaged, avaintiedosto", "key-file-weak, avaintiedosto", "key-file-heavy, avaintiedosto",
        "newer, uudempi versio", "damaged, vioittunut", "damaged, varmuuskopio", "not-a-database, ei ole tietokanta",
        "in-use, jo käytössä",
        "path-semicolon, puolipiste"
    })
    void the_finnish_sentence_names_the_thing(String code, String word) {
        assertThat(texts.say(Language.FI, new StoreTrouble(code)).toLowerCase(Language.FI.locale())).contains(word);
    }

    @Test
    void every_code_in_the_program_has_a_sentence_in_three_languages() throws IOException {
        Set<String> codes = new TreeSet<>(List.of("closed", "damaged", "disk-full", "fault"));
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "fi", "luotsi", "store"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Matcher places = CODE.matcher(Files.readString(file));
                while (places.find()) {
                    Matcher words = WORD.matcher(places.group());
                    while (words.find()) {
                        codes.add(words.group(1));
                    }
                }
            }
        }
        assertThat(codes).hasSizeGreaterThan(14).contains("wrong-passphrase", "in-use", "newer");
        for (String code : codes) {
            for (Language language : Language.values()) {
                assertThat(texts.say(language, new StoreTrouble(code))).as(code).endsWith(".")
                        .doesNotContain("!").hasSizeBetween(15, 160);
            }
        }
        assertThat(texts.say(Language.EN, new StoreFault("fault", "50000"))).contains("50000");
    }

    @Test
    void every_health_fault_has_a_sentence() {
        for (String fault : List.of("unreadable", "index", "hash", "missing", "reference")) {
            for (Language language : Language.values()) {
                assertThat(texts.fault(language, fault)).isNotBlank();
            }
        }
    }
}

package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/accessibility.md} answers each check, and names only tests that exist. */
class AccessibilityPageTest {

    @Test
    void every_check_has_a_result_and_every_test_named_exists() throws IOException {
        String page = Files.readString(Path.of("docs", "accessibility.md"));
        assertThat(page.lines().filter(line -> line.matches("\\| A\\d+ \\|.*")).map(line -> line.split("\\|")[1].strip()))
                .containsExactlyElementsOf(Stream.iterate(1, i -> i + 1).limit(17).map(i -> "A" + i).toList());
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            tests = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
        Set<String> names = Pattern.compile("`(\\w+Test)`").matcher(page).results().map(result -> result.group(1))
                .collect(Collectors.toSet());
        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(tests).contains(name + ".java"));
    }
}

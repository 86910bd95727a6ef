package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.words.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Walks every text file: each key in three languages, the same gaps in each, nothing unused. */
class WordsTest {

    private static final Path TEXTS = Path.of("src", "main", "resources", "fi", "luotsi");
    private static final Pattern GAP = Pattern.compile("\\{\\w+}");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    /** Names of national codes are asked for by the codes in the data. */
    private static final Set<String> ASKED_BY_DATA = Set.of("Codes.properties");

    @TestFactory
    Stream<DynamicTest> every_text_file() throws IOException {
        Set<String> literals = literals();
        try (Stream<Path> files = Files.walk(TEXTS)) {
            return files.filter(file -> file.toString().endsWith(".properties")).sorted().toList().stream()
                    .filter(WordsTest::sideBySide)
                    .map(file -> DynamicTest.dynamicTest(TEXTS.relativize(file).toString(), () -> look(file, literals)));
        }
    }

    /** Lists of words without languages (such as invented names) are not texts for users. */
    private static boolean sideBySide(Path file) {
        return load(file).stringPropertyNames().stream().anyMatch(key -> key.endsWith(".fi"));
    }

    private static void look(Path file, Set<String> literals) {
        Properties texts = load(file);
        List<String> faults = new ArrayList<>();
        Set<String> keys = new TreeSet<>();
        for (String name : texts.stringPropertyNames()) {
            int dot = name.lastIndexOf('.');
            keys.add(dot < 0 ? name : name.substring(0, dot));
        }
        for (String key : keys) {
            Set<Set<String>> gaps = new HashSet<>();
            for (Language language : Language.values()) {
                String text = texts.getProperty(key + "." + language.code());
                if (text == null || text.isBlank()) {
                    faults.add("missing: " + key + "." + language.code());
                } else {
                    gaps.add(gaps(text));
                }
            }
            if (gaps.size() > 1) {
                faults.add("other gaps in another language: " + key);
            }
            if (!ASKED_BY_DATA.contains(file.getFileName().toString()) && !used(key, literals)) {
                faults.add("unused: " + key);
            }
        }
        assertThat(faults).as("texts of " + file).isEmpty();
    }

    private static Set<String> gaps(String text) {
        Set<String> gaps = new HashSet<>();
        GAP.matcher(text).results().forEach(gap -> gaps.add(gap.group()));
        return gaps;
    }

    /** A key is used when a literal names it, or names its beginning up to a dot or hyphen ("phase." + name). */
    private static boolean used(String key, Set<String> literals) {
        String base = key.endsWith(".one") ? key.substring(0, key.length() - ".one".length()) : key;
        if (literals.contains(base) || base.startsWith("help.")) {
            return true;
        }
        int last = base.lastIndexOf('.');
        if (last > 0 && literals.contains(base.substring(0, last)) && literals.contains(base.substring(last + 1))) {
            return true; // an id and what is told of it: "coverage" + "." + "name"
        }
        for (int i = 1; i < base.length(); i++) {
            char c = base.charAt(i - 1);
            if ((c == '.' || c == '-') && literals.contains(base.substring(0, i))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new HashSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = LITERAL.matcher(Files.readString(file));
                while (matcher.find()) {
                    literals.add(matcher.group(1));
                }
            }
        }
        return literals;
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}

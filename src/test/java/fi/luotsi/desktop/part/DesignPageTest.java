package fi.luotsi.desktop.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of {@code docs/design.md} are made from the style sheets; {@code -Dluotsi.write=true} makes them anew. */
class DesignPageTest {

    private static final Path PAGE = Path.of("docs", "design.md");
    private static final Path SHEETS = Path.of("src/main/resources/fi/luotsi/desktop/style");
    private static final Path CODE = Path.of("src/main/java/fi/luotsi/desktop");
    private static final int ROOT = 13;

    private static final Map<String, Supplier<List<String>>> MADE = Map.of(
            "type", DesignPageTest::type, "space", DesignPageTest::space, "roles", DesignPageTest::roles,
            "contrast", DesignPageTest::contrast, "sheets", DesignPageTest::sheets, "parts", DesignPageTest::parts);

    static Stream<String> names() {
        return MADE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_table_says_what_the_style_sheets_say(String name) throws IOException {
        String page = Files.readString(PAGE);
        Matcher block = Pattern.compile("(?s)(<!-- made: " + name + " -->\n)(.*?)(<!-- end -->)").matcher(page);
        assertThat(block.find()).as("a place for " + name).isTrue();
        String made = String.join("\n", MADE.get(name).get()) + "\n";
        if (Boolean.getBoolean("luotsi.write")) {
            Files.writeString(PAGE, page.substring(0, block.start(2)) + made + page.substring(block.end(2)));
        } else {
            assertThat(block.group(2)).as("write it with -Dluotsi.write=true").isEqualTo(made);
        }
    }

    @Test
    void every_file_that_the_page_names_is_there() throws IOException {
        Matcher name = Pattern.compile("`([\\w/]+\\.(?:java|css))`").matcher(Files.readString(PAGE));
        List<String> found = new ArrayList<>();
        while (name.find()) {
            found.add(name.group(1));
        }
        assertThat(found).isNotEmpty().allSatisfy(one -> assertThat(
                Files.exists(SHEETS.resolve(one)) || Files.exists(CODE.resolve(one))).as(one).isTrue());
    }

    private static List<String> type() {
        List<String> lines = new ArrayList<>(List.of("| Class | Pixels at 100 % | Font |", "|---|---:|---|"));
        for (String name : List.of("lu-caption", "lu-body", "lu-strong", "lu-section", "lu-card-title", "lu-title", "lu-figure")) {
            String rule = rule("luotsi.css", name);
            Matcher size = Pattern.compile("-fx-font-size: ([\\d.]+)em").matcher(rule);
            double em = size.find() ? Double.parseDouble(size.group(1)) : 1;
            lines.add("| `." + name + "` | " + Math.round(em * ROOT) + " | "
                    + (rule.contains("Roboto Medium") ? "Roboto Medium" : "Roboto") + " |");
        }
        return lines;
    }

    private static List<String> space() {
        List<String> lines = new ArrayList<>(List.of("| Class | Pixels at 100 % |", "|---|---:|"));
        Matcher gap = Pattern.compile("\\.(lu-gap-\\d+) \\{ -fx-spacing: ([\\d.]+)em").matcher(read("luotsi.css"));
        while (gap.find()) {
            lines.add("| `." + gap.group(1) + "` | " + Math.round(Double.parseDouble(gap.group(2)) * ROOT) + " |");
        }
        return lines;
    }

    private static List<String> roles() {
        List<String> lines = new ArrayList<>(List.of("| Role | Light | Dark | High contrast |", "|---|---|---|---|"));
        for (String role : Colours.of(Theme.Scheme.LIGHT).keySet()) {
            StringBuilder line = new StringBuilder("| `-lu-" + role + "` |");
            for (Theme.Scheme scheme : Theme.Scheme.values()) {
                line.append(String.format(Locale.ROOT, " #%06X |", Colours.of(scheme).get(role)));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static List<String> contrast() {
        List<String> lines = new ArrayList<>(List.of(
                "| Pair | Least | Light | Dark | High contrast |", "|---|---:|---:|---:|---:|"));
        Colours.WORDS.forEach(pair -> lines.add(contrast(pair, "4.5")));
        Colours.SHAPES.forEach(pair -> lines.add(contrast(pair, "3.0")));
        return lines;
    }

    private static String contrast(String pair, String least) {
        StringBuilder line = new StringBuilder("| " + pair.replace(",", " on ") + " | " + least + " |");
        for (Theme.Scheme scheme : Theme.Scheme.values()) {
            line.append(String.format(Locale.ROOT, " %.1f |", Colours.contrast(scheme, pair)));
        }
        return line.toString();
    }

    /** Each style sheet with its own first line. */
    private static List<String> sheets() {
        List<String> lines = new ArrayList<>(List.of("| File | What it does |", "|---|---|"));
        for (Path file : files(SHEETS, ".css")) {
            Matcher comment = Pattern.compile("(?s)^/\\*\\s*(.*?)\\s*\\*/").matcher(read(file.getFileName().toString()));
            assertThat(comment.find()).as("%s begins by saying what it does", file).isTrue();
            lines.add("| `" + file.getFileName() + "` | " + comment.group(1).replaceAll("\\s+", " ") + " |");
        }
        return lines;
    }

    /** The public parts with the first sentence of what they say of themselves. */
    private static List<String> parts() {
        List<String> lines = new ArrayList<>(List.of("| Part | What it is |", "|---|---|"));
        for (Path file : files(CODE.resolve("part"), ".java")) {
            Matcher told = Pattern.compile("(?s)/\\*\\*\\s*(.*?)\\s*\\*/\\s*public (?:final |sealed )?(?:class|record|interface|enum) ")
                    .matcher(text(file));
            if (told.find()) {
                String words = told.group(1).replaceFirst("^\\*\\s+", "").replaceAll("\\s*\\n\\s*\\* ?", " ").replaceAll("\\{@\\w+ #?(\\w+)[^}]*}", "$1");
                lines.add("| `part/" + file.getFileName() + "` | " + words.replaceFirst("(?s)(?<=[.]) .*|(?<=[.])$| <p>.*", "")
                        .replaceFirst("\\.$", "") + " |");
            }
        }
        return lines;
    }

    private static String rule(String sheet, String name) {
        Matcher rule = Pattern.compile("(?m)^\\." + name + "\\b[^{]*\\{([^}]*)}").matcher(read(sheet));
        assertThat(rule.find()).as(name).isTrue();
        return rule.group(1);
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(String sheet) {
        return text(SHEETS.resolve(sheet));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

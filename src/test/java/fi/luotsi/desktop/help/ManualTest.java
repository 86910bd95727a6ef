package fi.luotsi.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Places;
import fi.luotsi.desktop.help.HelpText.Block;
import fi.luotsi.desktop.help.HelpText.Kind;
import fi.luotsi.desktop.help.HelpText.Span;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The manual is whole, alike in three languages, and speaks of names and keys that exist. */
class ManualTest {

    private static final Path MANUAL = Path.of("docs", "manual");
    private static final Path TEXTS = Path.of("src", "main", "resources", "fi", "luotsi");
    /** Names of keys in the languages of the manual, and what they are called in English. */
    private static final Map<String, String> KEY_NAMES = Map.of(
            "Välilyönti", "Space", "Mellanslag", "Space", "Askelpalautin", "Backspace", "Backsteg", "Backspace");

    @ParameterizedTest
    @EnumSource(HelpPage.class)
    void every_page_is_built_alike_in_three_languages(HelpPage page) {
        String finnish = shape(new HelpBook(Language.FI).page(page).blocks());
        assertThat(finnish).startsWith("h1 ");
        for (Language language : Language.values()) {
            HelpText text = new HelpBook(language).page(page);
            assertThat(shape(text.blocks())).as(language.code()).isEqualTo(finnish);
            assertThat(text.blocks()).as(language.code()).allSatisfy(block -> assertThat(block.plain()).isNotBlank());
            assertThat(keys(text.blocks())).as(language.code())
                    .isEqualTo(keys(new HelpBook(Language.FI).page(page).blocks()));
        }
    }

    @ParameterizedTest
    @EnumSource(Places.Place.class)
    void every_screen_has_a_page(Places.Place place) {
        assertThat(HelpPage.ofScreen(place.name())).isEqualTo(HelpPage.valueOf(place.name()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void names_in_bold_are_on_the_screen(Language language) throws IOException {
        List<Pattern> names = names(language);
        List<String> unknown = new ArrayList<>();
        for (HelpPage page : HelpPage.values()) {
            spans(new HelpBook(language).page(page).blocks()).filter(span -> span.kind() == Kind.STRONG)
                    .filter(span -> names.stream().noneMatch(name -> name.matcher(span.text()).matches()))
                    .forEach(span -> unknown.add(page.file() + ": " + span.text()));
        }
        assertThat(unknown).as("bold names that no text of the program in this language has").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void links_lead_somewhere(Language language) {
        List<String> links = Stream.of(HelpPage.values())
                .flatMap(page -> spans(new HelpBook(language).page(page).blocks()))
                .filter(span -> span.kind() == Kind.LINK).map(Span::target).toList();
        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(HelpPage.ofFile(link)).isNotNull());
    }

    @Test
    void keys_named_on_a_page_are_on_the_page_of_keys() {
        HelpBook book = new HelpBook(Language.EN);
        Set<String> known = keys(book.page(HelpPage.KEYS).blocks());
        for (HelpPage page : HelpPage.values()) {
            assertThat(known).as(page.file()).containsAll(keys(book.page(page).blocks()));
        }
    }

    @Test
    void search_finds_sections_by_their_words() {
        HelpBook book = new HelpBook(Language.FI);
        List<HelpBook.Hit> hits = book.find("palautusavain unohtui");
        assertThat(hits.getFirst().page()).isEqualTo(HelpPage.OPEN);
        assertThat(hits.getFirst().heading()).isEqualTo("Salalause unohtui");
        assertThat(hits.getFirst().words()).contains("alautusavain");
        assertThat(book.find("SALALAUSE")).extracting(HelpBook.Hit::page).contains(HelpPage.PRIVACY, HelpPage.OPEN);
        assertThat(book.find("kvasaari")).isEmpty();
    }

    @Test
    void the_manual_in_docs_is_that_of_the_program() throws IOException {
        for (Language language : Language.values()) {
            Path folder = MANUAL.resolve(language.code());
            Set<String> expected = new TreeSet<>(Set.of("README.md"));
            same(folder.resolve("README.md"), contents(language));
            for (HelpPage page : HelpPage.values()) {
                expected.add(page.file());
                same(folder.resolve(page.file()), HelpBook.source(language, page));
            }
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                        .isEqualTo(expected);
            }
        }
    }

    private static void same(Path file, String text) throws IOException {
        if (Boolean.getBoolean("luotsi.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file)).as("write it with -Dluotsi.write=true").isEqualTo(text);
    }

    private static String contents(Language language) {
        StringBuilder page = new StringBuilder("# Luotsi\n");
        HelpPage.Part part = null;
        for (Map.Entry<HelpPage, String> one : HelpTitles.in(language).entrySet()) {
            page.append(part != one.getKey().part() ? "\n" : "");
            part = one.getKey().part();
            page.append("- [").append(one.getValue()).append("](").append(one.getKey().file()).append(")\n");
        }
        return page.toString();
    }

    /** What a page is made of, without its words. */
    private static String shape(List<Block> blocks) {
        return blocks.stream().map(block -> switch (block) {
            case HelpText.Heading heading -> "h" + heading.level();
            case HelpText.Words words -> "p";
            case HelpText.Items items -> (items.numbered() ? "ol" : "ul") + items.items().size();
            case HelpText.Grid grid -> "t" + grid.head().size() + "x" + grid.rows().size();
        }).collect(Collectors.joining(" "));
    }

    private static Set<String> keys(List<Block> blocks) {
        return spans(blocks).filter(span -> span.kind() == Kind.KEY)
                .map(span -> KEY_NAMES.getOrDefault(span.text(), span.text()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Span> spans(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case HelpText.Heading heading -> heading.spans().stream();
            case HelpText.Words words -> words.spans().stream();
            case HelpText.Items items -> items.items().stream().flatMap(ManualTest::spans);
            case HelpText.Grid grid -> Stream.concat(
                    grid.head().stream().flatMap(List::stream),
                    grid.rows().stream().flatMap(List::stream).flatMap(List::stream));
        });
    }

    /** The texts of the program in a language, their gaps filled by anything. */
    private static List<Pattern> names(Language language) throws IOException {
        List<Pattern> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(TEXTS)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".properties")).toList()) {
                Properties texts = load(file);
                for (String key : texts.stringPropertyNames()) {
                    if (key.endsWith("." + language.code().toLowerCase(Locale.ROOT))) {
                        names.add(Pattern.compile(Pattern.quote(texts.getProperty(key))
                                .replaceAll("\\{\\d}", "\\\\E.+\\\\Q")));
                    }
                }
            }
        }
        return names;
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

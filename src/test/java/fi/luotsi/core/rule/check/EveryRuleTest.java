package fi.luotsi.core.rule.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fi.luotsi.core.code.Codes;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.MissingPlan;
import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be so of every rule, walked through the register. */
class EveryRuleTest {

    private static final List<String> KEYS = List.of("title", "rule", "line", "sum", "todo", "unknown");
    private static final Pattern GAP = Pattern.compile("\\{([^{}]*)}");
    private static final Path SOURCES = Path.of("src", "main", "java", "fi", "luotsi", "core", "rule", "check");

    private final Texts shared = Texts.beside(RuleTexts.class, "RuleTexts.properties");

    static List<Rule> rules() {
        return AllRules.with(Limits.DEFAULTS);
    }

    @Test
    void ids_are_unique_and_in_the_order_of_the_path() {
        List<String> ids = rules().stream().map(rule -> rule.card().id()).toList();
        assertThat(ids).doesNotHaveDuplicates().isSortedAccordingTo(Comparator
                .comparing((String id) -> id.charAt(0))
                .thenComparing(id -> Integer.parseInt(id.substring(1))));
    }

    @Test
    void every_class_that_is_a_rule_is_registered() throws IOException {
        Set<String> registered = rules().stream().map(rule -> rule.getClass().getSimpleName())
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> classes = files.filter(file -> contains(file, "implements Rule {"))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
            assertThat(classes).as("classes of rules").hasSizeGreaterThan(90);
            assertThat(classes.stream().filter(name -> !registered.contains(name)))
                    .as("classes of rules without a line in AllRules").isEmpty();
            assertThat(registered).isSubsetOf(classes);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void has_a_test_of_its_name(Rule rule) {
        String name = rule.getClass().getName() + "Test";
        assertThatCode(() -> Class.forName(name)).as("write the test %s", name).doesNotThrowAnyException();
        assertThat(methods(name)).as("tests in %s", name).anyMatch(method -> method.getAnnotations().length > 0);
    }

    private static Method[] methods(String test) {
        try {
            return Class.forName(test).getDeclaredMethods();
        } catch (ClassNotFoundException e) {
            return new Method[0];
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void has_every_text_in_three_languages_and_no_other(Rule rule) throws IOException {
        Properties own = new Properties();
        String file = rule.getClass().getSimpleName() + ".properties";
        try (var in = rule.getClass().getResourceAsStream(file)) {
            assertThat(in).as("texts beside the class, under src/main/resources: %s", file).isNotNull();
            own.load(in);
        }
        Set<String> wanted = new HashSet<>();
        for (String key : KEYS) {
            for (Language language : Language.values()) {
                wanted.add(key + "." + language.code());
            }
        }
        same(own.stringPropertyNames(), wanted, file);
        assertThat(own.values()).allSatisfy(text -> assertThat((String) text).isNotBlank().doesNotContain("!"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void its_gaps_are_declared(Rule rule) {
        Texts texts = Texts.beside(rule.getClass(), rule.getClass().getSimpleName() + ".properties");
        Set<String> limits = rule.card().limits().stream().map(RuleCard.LimitSpec::name).collect(Collectors.toSet());
        for (Language language : Language.values()) {
            for (String key : List.of("line", "sum", "todo")) {
                assertThat(rule.card().facts()).as("facts of the card named in %s.%s", key, language.code()).containsAll(gaps(texts, language, key));
            }
            assertThat(limits).as("limits of the card named in rule.%s", language.code()).containsAll(gaps(texts, language, "rule"));
            assertThat(gaps(texts, language, "title")).isEmpty();
            assertThat(gaps(texts, language, "unknown")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void says_the_same_in_every_language(Rule rule) {
        Texts texts = Texts.beside(rule.getClass(), rule.getClass().getSimpleName() + ".properties");
        for (String key : KEYS) {
            List<String> said = new ArrayList<>();
            for (Language language : Language.values()) {
                said.add(texts.get(language, key));
                assertThat(gaps(texts, language, key)).as(key).isEqualTo(gaps(texts, Language.FI, key));
            }
            assertThat(said).as(key).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void its_card_is_whole(Rule rule) {
        RuleCard card = rule.card();
        assertThat(card.id()).matches("[A-HK]\\d{1,2}");
        assertThat(card.severities()).isNotEmpty().isSortedAccordingTo(Comparator.<Severity>reverseOrder());
        assertThat(card.actors()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(card.needs()).isNotEmpty();
        assertThat(card.basis().reference()).isNotBlank();
        assertThat(card.limits()).extracting(RuleCard.LimitSpec::name).doesNotHaveDuplicates();
        assertThat(card.limits()).allSatisfy(limit -> {
            assertThat(limit.value()).isBetween(limit.min(), limit.max());
            assertThat(limit.fixed()).isEqualTo(limit.min() == limit.max());
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void its_facts_and_values_have_words(Rule rule) {
        RuleCard card = rule.card();
        RuleTexts texts = new RuleTexts(List.of(rule), Codes.of(Cohort.EMPTY));
        for (Language language : Language.values()) {
            assertThat(card.facts()).allSatisfy(fact -> assertThat(texts.factName(language, fact)).isNotBlank());
            assertThat(card.needs()).allSatisfy(need -> assertThat(texts.missing(language, need.key())).isNotBlank());
            assertThat(texts.rule(language, card, Limits.DEFAULTS)).doesNotContain("{", "[");
        }
    }

    @Test
    void shared_words_are_in_three_languages_and_all_in_use() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Rule rule : rules()) {
            rule.card().facts().forEach(fact -> used.add("fact." + fact));
        }
        names(used, "severity.", Severity.values());
        names(used, "phase.", RuleCard.Phase.values());
        names(used, "origin.", RuleCard.Origin.values());
        names(used, "actor.", RuleCard.Actor.values());
        names(used, "system.", RuleCard.MendedIn.values());
        names(used, "state.", ItemState.values());
        names(used, "unit.", RuleCard.LimitUnit.values());
        used.remove("unit." + RuleCard.LimitUnit.SWITCH.name());
        used.addAll(Set.of("switch.on", "switch.off"));
        for (RuleCard.Need need : RuleCard.Need.values()) {
            used.add("missing." + need.key());
        }
        used.addAll(inSources("word."));
        for (MissingPlan.Evidence evidence : MissingPlan.Evidence.values()) {
            used.add("word." + evidence.key());
        }
        used.addAll(inSources("missing."));
        same(shared.keys(), used, "RuleTexts.properties (fact.<name> of each fact of a card, word.<name> of each word,"
                + " missing.<key> of what a rule says is not computed)");
        for (String key : used) {
            for (Language language : Language.values()) {
                assertThat(shared.find(language, key)).as(key + "." + language.code()).isNotBlank();
            }
        }
    }

    @Test
    void no_shared_word_is_written_twice() throws IOException {
        List<String> keys = Files.readAllLines(
                        Path.of("src", "main", "resources", "fi", "luotsi", "core", "rule", "RuleTexts.properties"))
                .stream().filter(line -> line.contains("=")).map(line -> line.substring(0, line.indexOf('='))).toList();
        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    }

    /** Names only the keys that lack and those too many. */
    private static void same(Set<String> keys, Set<String> wanted, String where) {
        assertThat(wanted.stream().filter(key -> !keys.contains(key))).as("texts missing from %s", where).isEmpty();
        assertThat(keys.stream().filter(key -> !wanted.contains(key))).as("texts nobody uses in %s", where).isEmpty();
    }

    /** Keys of the shared words with this beginning whose name stands in quotes in the source of some rule. */
    private Set<String> inSources(String beginning) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES.getParent())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String source = Files.readString(file);
                for (String key : shared.keys()) {
                    if (key.startsWith(beginning) && source.contains('"' + key.substring(beginning.length()) + '"')) {
                        found.add(key);
                    }
                }
            }
        }
        return found;
    }

    private static void names(Set<String> keys, String beginning, Enum<?>[] values) {
        Arrays.stream(values).forEach(value -> keys.add(beginning + value.name()));
    }

    private static Set<String> gaps(Texts texts, Language language, String key) {
        Set<String> gaps = new TreeSet<>();
        Matcher matcher = GAP.matcher(texts.get(language, key));
        while (matcher.find()) {
            gaps.add(matcher.group(1));
        }
        return gaps;
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.isRegularFile(file) && Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

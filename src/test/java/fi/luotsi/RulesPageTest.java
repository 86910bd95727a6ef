package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.intake.Intake;
import fi.luotsi.store.TestStores;
import fi.luotsi.work.FollowUp;
import fi.luotsi.work.ImportFiles;
import fi.luotsi.work.PracticeStore;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/rules.md} says what the rules say; {@code -Dluotsi.write=true} writes it anew. */
class RulesPageTest {

    private static final Path PAGE = Path.of("docs", "rules.md");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path temp;

    @Test
    void the_page_of_all_rules_is_fresh() throws Exception {
        List<Rule> rules = AllRules.with(Limits.DEFAULTS);
        Map<String, Flag> examples = examples();
        assertThat(rules).extracting(rule -> rule.card().id()).as("each rule has an example")
                .allSatisfy(id -> assertThat(examples).containsKey(id));
        String page = new RulesPage(rules, examples).write();
        if (Boolean.getBoolean("luotsi.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).as("write it with -Dluotsi.write=true").isEqualTo(page);
    }

    /** The first flag of each rule in practice data; of rules that these do not show, the one that its test gives. */
    private Map<String, Flag> examples() throws Exception {
        Map<String, Flag> examples = new TreeMap<>();
        ZoneId helsinki = ZoneId.of("Europe/Helsinki");
        ImportFiles files = new ImportFiles(
                new Intake(Clock.fixed(DAY.atTime(9, 0).atZone(helsinki).toInstant(), helsinki)));
        try (Keep keep = new PracticeStore(TestStores.door(), files).make(
                temp.resolve("practice"), "Rantatie", TestStores.PASSPHRASE.toCharArray(),
                PracticeStore.Size.usual(DAY), Progress.NONE)) {
            add(examples, new FollowUp(keep).standing(DAY, null, LimitBook.EMPTY, 8, Progress.NONE).run().flags());
        }
        for (Rule rule : AllRules.with(Limits.DEFAULTS)) {
            if (!examples.containsKey(rule.card().id())) {
                examples.put(rule.card().id(), ofTest(rule));
            }
        }
        return examples;
    }

    /** The example that the rule's own test gives: its method {@code static Flag example()}. */
    private static Flag ofTest(Rule rule) throws ReflectiveOperationException {
        Class<?> test = Class.forName(rule.getClass().getName() + "Test");
        assertThat(test.getDeclaredMethods()).as("practice data show no flag of %s, so %s needs a method"
                + " static Flag example()", rule.card().id(), test.getSimpleName())
                .extracting(Method::getName).contains("example");
        Method example = test.getDeclaredMethod("example");
        example.setAccessible(true);
        return (Flag) example.invoke(null);
    }

    private static void add(Map<String, Flag> examples, List<Flag> flags) {
        flags.stream().filter(flag -> flag.hiddenBy() == null)
                .forEach(flag -> examples.putIfAbsent(flag.rule().id(), flag));
        flags.forEach(flag -> examples.putIfAbsent(flag.rule().id(), flag));
    }
}

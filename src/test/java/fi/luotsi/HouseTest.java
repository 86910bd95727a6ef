package fi.luotsi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import fi.luotsi.core.words.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walls of the house (docs/house.md). Each wall says why it stands. */
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(program());

    /** Where the program's own classes are, without the tests'. */
    private static Path program() {
        try {
            return Path.of(Language.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void core_is_plain_java() {
        check(noClasses().that().resideInAPackage("fi.luotsi.core..").should().dependOnClassesThat(
                        not(resideInAnyPackage("fi.luotsi.core..", "java..", "org.jspecify..")))
                .because("rules and figures must be readable, testable and lasting without any library"));
    }

    @Test
    void imports_only_go_down() {
        below("core", "intake", "report", "store", "work", "desktop", "cli");
        below("intake", "report", "store", "work", "desktop", "cli");
        below("report", "intake", "store", "work", "desktop", "cli");
        below("store", "intake", "report", "work", "desktop", "cli");
        below("work", "store", "desktop", "cli");
        below("desktop", "cli", "store", "report");
        below("cli", "desktop", "store", "report");
    }

    private static void below(String room, String... above) {
        String[] packages = Stream.of(above).map(name -> "fi.luotsi." + name + "..").toArray(String[]::new);
        check(noClasses().that().resideInAPackage("fi.luotsi." + room + "..")
                .should().dependOnClassesThat().resideInAnyPackage(packages)
                .because("data run one way, and a newcomer can read the house from the bottom up"));
    }

    @Test
    void libraries_stay_in_their_rooms() {
        only("JavaFX, ControlsFX and their like", List.of("desktop"),
                "javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..");
        only("databases", List.of("store"), "java.sql..", "org.jooq..", "org.h2..", "org.flywaydb..");
        only("key derivation", List.of("store"), "org.bouncycastle..");
        only("JSON", List.of("intake", "report", "store", "cli"), "tools.jackson..");
        only("CSV", List.of("intake", "report", "cli"), "org.apache.commons.csv..");
        only("workbooks and PDF", List.of("report", "intake"),
                "org.dhatim..", "com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..");
        only("protected workbooks", List.of("intake"), "org.apache.poi..");
        only("Markdown", List.of("desktop"), "org.commonmark..");
        only("the option parser", List.of("cli"), "picocli..");
    }

    private static void only(String what, List<String> rooms, String... packages) {
        String[] allowed = rooms.stream().map(room -> "fi.luotsi." + room + "..").toArray(String[]::new);
        check(noClasses().that().resideOutsideOfPackages(allowed)
                .should().dependOnClassesThat().resideInAnyPackage(packages)
                .because(what + " may be replaced one day, and then only " + rooms + " changes"));
    }

    @Test
    void nothing_talks_to_a_network() {
        check(noClasses().should().dependOnClassesThat(
                        assignableTo(java.net.Socket.class).or(assignableTo(java.net.ServerSocket.class))
                                .or(assignableTo(java.net.DatagramSocket.class)).or(assignableTo(java.net.URLConnection.class))
                                .or(assignableTo(java.nio.channels.NetworkChannel.class))
                                .or(resideInAnyPackage(
                                        "java.net.http..", "com.sun.net..", "java.rmi..", "javax.management.remote..",
                                        "org.h2.server..", "javafx.scene.web..")))
                .because("the program opens no port and makes no connection (docs/safety.md)"));
        check(noClasses().should().dependOnClassesThat().haveNameMatching("org\\.h2\\.tools\\.(Server|Console).*")
                .because("H2's server and console stay asleep"));
    }

    @Test
    void views_hand_deeds_out() {
        check(noClasses().that().haveSimpleNameEndingWith("View").and().resideInAPackage("fi.luotsi.desktop..")
                .should().dependOnClassesThat(resideInAnyPackage("fi.luotsi.work..")
                        .and(not(simpleName("Standing"))).and(not(simpleName("TrendPoint"))))
                .because("a view only shows and hands deeds out; the screen does them"));
    }

    @Test
    void no_circles_between_packages() {
        check(slices().matching("fi.luotsi.(**)").should().beFreeOfCycles()
                // What jOOQ makes of the migrations goes round in itself; nobody reads it.
                .ignoreDependency(resideInAPackage("fi.luotsi.store.sql.."), resideInAPackage("fi.luotsi.store.sql.."))
                .because("two rooms that need each other are one room, or lack a third below them"));
    }

    @Test
    void the_day_is_an_input() {
        for (Class<?> clock : List.of(LocalDate.class, LocalDateTime.class, Instant.class, ZonedDateTime.class)) {
            check(noClasses().that().doNotHaveSimpleName("Main").and().doNotHaveSimpleName("Wiring")
                    .should().callMethod(clock, "now")
                    .because("the same data, rules and date give the same result, always"));
        }
    }

    @Test
    void nothing_static_changes() {
        check(fields().that().areStatic().should().beFinal()
                .because("state that everybody shares is state that nobody owns"));
    }

    @Test
    void one_door_to_background_work() {
        check(noClasses().that().resideInAPackage("fi.luotsi.desktop..")
                .and().doNotHaveFullyQualifiedName("fi.luotsi.desktop.part.Background")
                .should().dependOnClassesThat().haveFullyQualifiedName("java.util.concurrent.Executors")
                .orShould().callConstructor(Thread.class, Runnable.class)
                .because("work off the FX thread has one door, with progress, cancel and late results dropped"));
    }

    @Test
    void no_file_is_long() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<String> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > 400)
                    .map(Path::toString)
                    .toList();
            assertThat(tooLong).as("files over 400 lines: split them by what they do").isEmpty();
        }
    }

    @Test
    void no_line_is_wide() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> tooWide = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> read(file).anyMatch(line -> line.length() > 130))
                    .map(Path::toString)
                    .toList();
            assertThat(tooWide).as("files with lines of over 130 characters").isEmpty();
        }
    }

    @Test
    void every_room_is_on_the_map() throws IOException {
        String map = Files.readString(Path.of("docs", "house.md"));
        List<String> missing = HOUSE.stream()
                .map(c -> c.getPackageName().replace("fi.luotsi.", "").replace("fi.luotsi", ""))
                .filter(name -> !name.isEmpty() && !name.startsWith("store.sql"))
                .distinct()
                .map(name -> name.replace('.', '/') + "/")
                .filter(name -> !map.contains("`" + name + "`"))
                .sorted()
                .toList();
        assertThat(missing).as("rooms that docs/house.md does not show").isEmpty();
    }

    @Test
    void no_room_on_the_map_is_gone() throws IOException {
        List<String> gone = Files.readAllLines(Path.of("docs", "house.md")).stream()
                .filter(line -> line.startsWith("| `") && line.contains("/` |"))
                .map(line -> line.substring(3, line.indexOf("/`")))
                .filter(room -> !Files.isDirectory(Path.of("src/main/java/fi/luotsi", room)))
                .toList();
        assertThat(gone).as("rooms on the map that are not in the house").isEmpty();
    }

    private static long lines(Path file) {
        return read(file).count();
    }

    private static Stream<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    /** Keeps the wall about static fields honest: a compiler-made field would otherwise hide behind it. */
    @Test
    void the_house_is_looked_at() {
        assertThat(HOUSE.stream().filter(c -> !c.getModifiers().contains(JavaModifier.SYNTHETIC)).count())
                .isGreaterThan(50);
    }
}

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Makes the types of the tables from the migrations: runs them on an empty database in memory and lets jOOQ look at it.
 *
 * <p>The build starts it with three arguments: the folder of the migrations, the folder to write to and the version of
 * jOOQ. It does nothing when neither of these nor this file has changed since the last time.
 */
public final class GenerateTypes {

    private static final String URL = "jdbc:h2:mem:types;DB_CLOSE_DELAY=-1";

    private GenerateTypes() {}

    public static void main(String[] arguments) throws Exception {
        Path migrations = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Path stamp = target.resolveSibling("jooq.stamp");
        String now = digest(migrations, arguments[2]);
        if (Files.isDirectory(target) && Files.exists(stamp) && Files.readString(stamp).equals(now)) {
            return;
        }
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
        Flyway.configure().dataSource(URL, "sa", "").locations("filesystem:" + migrations).load().migrate();
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withUrl(URL).withUser("sa").withPassword(""))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.h2.H2Database")
                                .withInputSchema("PUBLIC")
                                .withOutputSchemaToDefault(true)
                                .withExcludes("flyway_schema_history"))
                        .withGenerate(new Generate().withGlobalObjectReferences(true).withGeneratedAnnotation(false))
                        .withTarget(new Target()
                                .withPackageName("fi.luotsi.store.sql").withDirectory(target.toString()))));
        Files.writeString(stamp, now);
    }

    private static String digest(Path migrations, String version) throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(version.getBytes(StandardCharsets.UTF_8));
        sha256.update(Files.readAllBytes(migrations.resolve("../../../build/GenerateTypes.java").normalize()));
        List<Path> files;
        try (Stream<Path> found = Files.list(migrations)) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            sha256.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            sha256.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(sha256.digest());
    }
}

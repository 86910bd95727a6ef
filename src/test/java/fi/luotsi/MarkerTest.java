package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program of its own uses every command on students with marked names: afterwards nothing of them is in its folders but
 * inside the encrypted files, and those under turvakielto are in nothing that it gave out.
 */
class MarkerTest {

    private static final String SECRET = "kuusi merkittyä venettä";
    private static final Pattern OID = Pattern.compile("1\\.2\\.246\\.562\\.\\d+\\.\\d{11}");

    @TempDir
    static Path temp;

    private static Path root;
    private static Path out;
    private static Marked marked;
    private static final List<String> COMMANDS = new ArrayList<>();

    private static void command(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        if (!all.contains("--passphrase-file")) {
            all.addAll(List.of("--passphrase-file", out.resolve("secret").toString()));
        }
        all.addAll(List.of("--store", root.resolve("varasto").toString(), "--lang", "fi"));
        COMMANDS.add(String.join("|", all));
    }

    @BeforeAll
    static void everything() throws Exception {
        root = Files.createDirectory(temp.resolve("root"));
        out = Files.createDirectory(temp.resolve("out"));
        marked = new Marked(Files.createDirectory(temp.resolve("in")), 60);
        assertThat(marked.hidden()).isNotEmpty();
        Files.writeString(out.resolve("secret"), SECRET + "\n");
        Files.writeString(out.resolve("new"), SECRET + " ja airot\n");
        Files.writeString(out.resolve("wrong"), "väärä\n");
        Path broken = Files.writeString(temp.resolve("in").resolve("rikki.json"),
                "[{\"opiskeluoikeus-oid\":\"" + Marked.NAME + "\",\"id\":" + Marked.NAME);
        String someone = marked.shown().iterator().next();
        String protectedOne = marked.hidden().iterator().next();
        command("init", "--name", "Merkkiyksikkö");
        for (List<Path> week : marked.weeks()) {
            command(Stream.concat(Stream.of("import"), week.stream().map(Path::toString)).toArray(String[]::new));
        }
        command("import", broken.toString());
        command("health", "--passphrase-file", out.resolve("wrong").toString());
        for (String name : List.of("snapshots", "quarantine", "quality", "flags", "figures", "rules", "limits", "health")) {
            command(name);
            command(name, "--format", "json");
        }
        command("quarantine", "--export", out.resolve("karanteeni.csv").toString());
        command("quarantine", "--retry");
        for (String student : List.of(someone, protectedOne)) {
            command("student", student);
            command("student", student, "--format", "json");
        }
        command("summary", "--out", out.toString(), "--audience", "internal", "--form", "xlsx,pdf");
        command("summary", "--out", out.toString(), "--form", "xlsx,pdf");
        command("limits", "--set", "B1.notice=100", "--why", "koe");
        command("backup");
        command("backup", "--list");
        command("restore");
        command("passphrase", "--new-passphrase-file", out.resolve("new").toString());
        command("passphrase", "--passphrase-file", out.resolve("new").toString(),
                "--new-passphrase-file", out.resolve("secret").toString(), "--leaked");
        command("log", "--most", "500", "--format", "json");
        command("person", someone);
        command("purge", "--person", someone, "--yes");
        Files.write(out.resolve("commands"), COMMANDS);
        Process program = Programs.start(
                root, List.of(), AllDeeds.class, root.toString(), out.toString());
        assertThat(program.waitFor(300, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).as(Files.readString(root.resolve("said"))).isZero();
    }

    /** Where in the list a command is, the first of its name. */
    private static int at(String... words) {
        String start = String.join("|", words);
        for (int n = 0; n < COMMANDS.size(); n++) {
            if ((COMMANDS.get(n) + "|").startsWith(start + "|")) {
                return n;
            }
        }
        throw new IllegalArgumentException(start);
    }

    private static String answer(int command) throws IOException {
        return Files.readString(out.resolve(command + ".out"));
    }

    @Test
    void every_command_did_what_it_should() throws Exception {
        Map<Integer, List<Integer>> others = Map.of(
                at("import", temp.resolve("in").resolve("rikki.json").toString()), List.of(2),
                at("health", "--passphrase-file"), List.of(2));
        List<String> codes = Files.readAllLines(out.resolve("codes"));
        assertThat(codes).hasSameSizeAs(COMMANDS);
        for (int n = 0; n < codes.size(); n++) {
            int code = Integer.parseInt(codes.get(n).substring(0, codes.get(n).indexOf(' ')));
            assertThat(code).as(codes.get(n) + "\n" + Files.readString(out.resolve(n + ".err")))
                    .isIn(others.getOrDefault(n, List.of(0, 1)));
        }
    }

    @Test
    void S1_no_name_is_outside_the_encrypted_files_and_what_was_given_out() throws Exception {
        List<String> markers = List.of(
                Marked.NAME, Marked.HIDDEN_NAME, Marked.PLACE, Marked.HIDDEN_PLACE, Marked.DROPPED, Marked.HETU,
                SECRET, marked.shown().iterator().next(), marked.hidden().iterator().next());
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).extracting(file -> file.getFileName().toString())
                .contains("luotsi.mv.db", "luotsi.keys", "luotsi.stamp", "log.txt", "said")
                .noneMatch(name -> name.endsWith(".trace.db") || name.endsWith(".hprof") || name.contains("hs_err"));
        for (Path file : files) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            for (String marker : markers) {
                assertThat(text).as(root.relativize(file) + " and " + marker)
                        .doesNotContain(signs(marker, StandardCharsets.UTF_8.name()))
                        .doesNotContain(signs(marker, "UTF-16LE")).doesNotContain(signs(marker, "UTF-16BE"));
            }
        }
        assertThat(answer(at("person"))).as("the search finds what is there").contains(Marked.NAME);
    }

    private static String signs(String marker, String charset) throws IOException {
        return new String(marker.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    @Test
    void S2_no_socket_was_opened() throws Exception {
        Path told = out.resolve("sockets");
        if (Sockets.told()) {
            assertThat(told).isEmptyFile();
        }
        assertThat(out.resolve("codes")).isNotEmptyFile();
    }

    @Test
    void S12_no_line_of_the_log_tells_of_a_person() throws Exception {
        String log = Files.readString(root.resolve("log.txt")) + Files.readString(root.resolve("said"));
        assertThat(log).doesNotContainPattern(OID).doesNotContainPattern("\\d{6}[-+A-F]\\d{3}[0-9A-Y]")
                .doesNotContain(Marked.NAME, Marked.HIDDEN_NAME, "JdbcSQL", "insert into", "select ");
    }

    @Test
    void P3_a_protected_person_is_named_and_placed_in_nothing_that_was_given_out() throws Exception {
        int person = at("person");
        List<String> seen = new ArrayList<>();
        try (Stream<Path> all = Files.list(out)) {
            for (Path file : all.filter(one -> !List.of(
                    person + ".out", "commands", "codes", "secret", "new").contains(one.getFileName().toString())).toList()) {
                String text = file.toString().endsWith(".xlsx") ? cells(file)
                        : file.toString().endsWith(".pdf") ? words(file) : Files.readString(file);
                assertThat(text).as(file.getFileName().toString())
                        .doesNotContain(Marked.HIDDEN_NAME, "Suojanen", Marked.HIDDEN_PLACE);
                if (text.contains(Marked.NAME)) {
                    seen.add(file.getFileName().toString());
                }
            }
        }
        assertThat(seen).as("others are named").anyMatch(name -> name.endsWith(".xlsx"))
                .anyMatch(name -> name.endsWith(".pdf")).anyMatch(name -> name.endsWith(".out"));
        JsonNode log = JsonMapper.shared().readTree(answer(at("log")));
        assertThat(log.get("log").findValuesAsString("what")).contains("view-protected", "view");
        assertThat(answer(at("log"))).doesNotContain(Marked.NAME, Marked.HIDDEN_NAME);
    }

    @Test
    void P4_what_is_shared_names_nobody() throws Exception {
        List<Path> shared;
        try (Stream<Path> all = Files.list(out)) {
            shared = all.filter(file -> file.toString().endsWith(".xlsx") || file.toString().endsWith(".pdf"))
                    .filter(file -> !file.toString().contains("sisainen")).toList();
        }
        assertThat(shared).hasSizeGreaterThanOrEqualTo(2);
        for (Path file : shared) {
            String text = file.toString().endsWith(".xlsx") ? cells(file) : words(file);
            assertThat(text).as(file.getFileName().toString()).hasSizeGreaterThan(500).doesNotContainPattern(OID)
                    .doesNotContain(Marked.NAME, Marked.PLACE, Marked.HETU);
        }
    }

    @Test
    void P7_what_is_not_taken_in_is_counted_and_nowhere() throws Exception {
        assertThat(Files.readString(out.resolve(at("import") + ".err"))).contains("hetu", "sahkoposti");
        assertThat(Files.readString(out.resolve(at("import") + ".err"))).contains(Marked.WITHHELD);
        assertThat(answer(at("person"))).doesNotContain(Marked.HETU, Marked.DROPPED);
    }

    private static String cells(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : book.getSheets().toList()) {
                sheet.read().forEach(row -> row.stream().forEach(cell -> text.append(cell == null ? "" : cell.getText())
                        .append(' ')));
            }
        }
        return text.toString();
    }

    private static String words(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document) + document.getDocumentInformation().getCOSObject();
        }
    }
}

package fi.luotsi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.intake.practice.PracticeData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that are cut out and read by many threads give what they give when the file is parsed from end to end. */
class SideBySideTest {

    /** With a limit, if only a very high one, a file is parsed from end to end. */
    private static final Reading END_TO_END = Reading.ALL.first(Long.MAX_VALUE - 1);

    private static final String[] BITS = {
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\n", " ", "[]", "{}", "null", "7", "\"data\":[", "\"data\":{",
        "{\"data\":[{}]}", "\"result\":[", "\"d\\u0061ta\":[", "\uFEFF", "\0", "},{", "}\n{", "}{", "],[", "{\"id\":1}"};

    private static FileReport both(byte[] content) {
        Collect plain = new Collect();
        FileReport expected = new Intake(Collect.CLOCK).read(
                InputFile.of("a.json", content), plain, END_TO_END, Progress.NONE);
        Collect rows = new Collect();
        FileReport report = rows.read(InputFile.of("a.json", content));
        String text = new String(content, 0, Math.min(300, content.length), StandardCharsets.UTF_8);
        assertThat(report).as(text).isEqualTo(expected);
        if (report.status() != FileReport.Status.REFUSED) {
            assertThat(rows.plans).as(text).isEqualTo(plain.plans);
            assertThat(rows.rights).as(text).isEqualTo(plain.rights);
            assertThat(rows.others).as(text).isEqualTo(plain.others);
            assertThat(rows.leftOut).as(text).isEqualTo(plain.leftOut);
        }
        return report;
    }

    @Test
    void damaged_samples_give_the_same() throws IOException {
        Random random = new Random(20261122);
        int taken = 0;
        for (byte[] good : samples()) {
            taken += both(good).status() == FileReport.Status.REFUSED ? 0 : 1;
            for (int i = 0; i < 25; i++) {
                byte[] mutant = mutant(good, random);
                taken += both(mutant).status() == FileReport.Status.REFUSED ? 0 : 1;
            }
        }
        assertThat(taken).isGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[]", "{}", "[{}]", "[1 2]", "[{},]", "[,{}]", "[{} {}]", "[{}]]", "[{}", "[null,{\"id\":1},\"x\",7]", "{}\n{}",
        "{}{}", "{} {}", "{}\n[]", "{\"data\":[]}", "{\"data\":[{}],}", "{\"data\":[{}]}\n", "{\"data\":[{}]} {}",
        "{\"data\":{\"result\":[{}],\"failed-ids\":[1,2]}}", "{\"data\":{\"id\":1},\"meta\":{}}",
        "{\"meta\":{\"data\":[1]},\"result\":[{},{}],\"result\":[{}]}", "{\"id\":1,\"data\":[{\"id\":1}]",
        "{\"id\":1}\n{\"data\":[{\"id\":1}]}", "[{\"a\":\"\\\\\"},{\"b\":\"\\\"}]\"}]", "[{\"a\":]}]", "[{\"a\":1]}",
        "{\"last-id\":3,\"failed-ids\":[4],\"result\":[{\"id\":1}]}", "{\"data\":{\"data\":{\"data\":[{}]}}}"
    })
    void forms_and_breaches_of_form_give_the_same(String text) {
        FileReport report = both(text.getBytes(StandardCharsets.UTF_8));
        assertThat(report.file()).isEqualTo("a.json");
        both(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        both(text.getBytes(StandardCharsets.UTF_16LE));
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 62, 63, 64})
    void the_limit_of_depth_is_the_same_inside_lists_and_wrappings(int deep) {
        String nest = "{\"oid\":" + "[".repeat(deep - 1) + "]".repeat(deep - 1) + "}";
        for (String form : List.of("%s", "[%s]", "{\"data\":[%s]}", "{\"data\":{\"result\":[%s]}}")) {
            FileReport report = both(form.formatted(nest).getBytes(StandardCharsets.UTF_8));
            assertThat(report.problems()).isNotEmpty();
        }
    }

    @Test
    void records_longer_than_a_slice_and_many_slices_give_the_same() throws IOException {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (InputStream in = new PracticeData(3, 200, 1, LocalDate.of(2026, 11, 23)).weeks().getFirst().files()
                .getFirst().open()) {
            many.write(in.readAllBytes());
        }
        String text = many.toString(StandardCharsets.UTF_8);
        assertThat(text.length()).isGreaterThan(2 << 20);
        assertThat(both(many.toByteArray()).accepted()).isGreaterThan(150);
        String wide = "\"leveä\":[" + "\"".concat("x".repeat(100_000)).concat("\",").repeat(30) + "1]";
        String longOne = text.replaceFirst("\\[\\s*\\{", "[{" + wide + ",");
        assertThat(both(longOne.getBytes(StandardCharsets.UTF_8)).unknownKeys()).containsKey("leveä");
    }

    private static List<byte[]> samples() throws IOException {
        List<byte[]> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/samples/intake"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
                all.add(Files.readAllBytes(file));
            }
        }
        return all;
    }

    private static byte[] mutant(byte[] good, Random random) {
        int at = random.nextInt(good.length);
        if (random.nextInt(3) == 0) {
            // Mostly the beginning and the end decide how a file is cut.
            at = random.nextBoolean() ? Math.min(at, 40) : Math.max(at, good.length - 10);
        }
        byte[] bit = BITS[random.nextInt(BITS.length)].getBytes(StandardCharsets.UTF_8);
        int skip = switch (random.nextInt(3)) {
            case 0 -> 0;
            case 1 -> 1;
            default -> Math.min(good.length - at, random.nextInt(60));
        };
        ByteArrayOutputStream mutant = new ByteArrayOutputStream();
        mutant.write(good, 0, at);
        mutant.writeBytes(random.nextInt(4) == 0 ? new byte[0] : bit);
        mutant.writeBytes(Arrays.copyOfRange(good, Math.min(good.length, at + skip), good.length));
        return mutant.toByteArray();
    }
}

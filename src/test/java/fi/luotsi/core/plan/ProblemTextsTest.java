package fi.luotsi.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.plan.Problem.Gravity;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    private static final Texts TEXTS = Texts.beside(ProblemTexts.class, "Problems.properties");
    private static final ProblemTexts SENTENCES = new ProblemTexts();
    private static final Pattern CODE =
            Pattern.compile("\"((?:file|zip|json|record|plan|right|csv|transfer|xlsx|password|report|again)\\.[a-z0-9-]*[a-z0-9])\"");
    private static final Pattern GAP = Pattern.compile("\\{\\d}");

    @Test
    void sentencesTellFilePlaceReasonAndAdvice() {
        Problem problem = new Problem(
                Gravity.ROW_LEFT_OUT, "record.not-date", "a.json", 2L, "alku",
                List.of("1.2.246.562.15.41024330544", "tutkinnonosat_106945", "2026-02-30"));
        assertThat(SENTENCES.sentence(Language.FI, problem)).isEqualTo(
                "a.json, tietue 2, opiskeluoikeus 1.2.246.562.15.41024330544, tutkinnonosat_106945, kenttä alku: "
                        + "2026-02-30 ei ole päivämäärä muodossa vvvv-kk-pp, tai päivää ei ole olemassa. Korjaa tieto "
                        + "lähdejärjestelmässä.");
        assertThat(SENTENCES.text(Language.SV, problem)).startsWith("2026-02-30 är inte ett datum");
        assertThat(SENTENCES.studyRight(problem)).endsWith("30544");
    }

    @Test
    void linesAndColumnsAreCalledSo() {
        Problem line = new Problem(Gravity.ROW_LEFT_OUT, "csv.width", "r.csv", 3L, null, List.of("9", "2"));
        assertThat(SENTENCES.sentence(Language.EN, line))
                .isEqualTo("r.csv, line 3: The line has 2 columns, the heading 9. Correct the line.");
        Problem column = new Problem(Gravity.WARNING, "csv.formula", "r.csv", 3L, "sukunimi", List.of());
        assertThat(SENTENCES.place(Language.SV, column)).isEqualTo(", rad 3, kolumn sukunimi");
        Problem file = new Problem(Gravity.FILE_REFUSED, "file.empty", "r.csv", null, null, List.of());
        assertThat(SENTENCES.sentence(Language.FI, file)).startsWith("r.csv: Tiedosto on tyhjä.");
    }

    @Test
    void everyCodeHasItsSentenceAndEverySentenceItsCode() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String room : List.of("intake", "work")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/fi/luotsi", room))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher matcher = CODE.matcher(Files.readString(file));
                    while (matcher.find()) {
                        used.add(matcher.group(1));
                    }
                }
            }
        }
        Set<String> sentences = new TreeSet<>(TEXTS.keys());
        sentences.removeIf(key -> key.startsWith("place."));
        assertThat(sentences).isEqualTo(used);
    }

    @Test
    void theThreeLanguagesHaveTheSameGapsAndEndAsSentences() {
        for (String key : TEXTS.keys()) {
            List<String> gaps = gaps(key, Language.FI);
            for (Language language : Language.values()) {
                assertThat(gaps(key, language)).as(key).containsExactlyInAnyOrderElementsOf(gaps);
                if (!key.startsWith("place.")) {
                    assertThat(TEXTS.find(language, key)).as(key).endsWith(".").doesNotContain("!", "\t");
                }
            }
        }
    }

    private static List<String> gaps(String key, Language language) {
        String text = TEXTS.find(language, key);
        assertThat(text).as(key + "." + language.code()).isNotBlank();
        return GAP.matcher(text).results().map(result -> result.group()).toList();
    }
}

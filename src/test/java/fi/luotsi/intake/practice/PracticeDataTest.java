package fi.luotsi.intake.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.core.plan.BusinessId;
import fi.luotsi.core.plan.Oid;
import fi.luotsi.intake.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PracticeDataTest {

    private static final LocalDate ANCHOR = LocalDate.of(2026, 11, 23);

    private static byte[] bytes(InputFile file) throws IOException {
        try (InputStream in = file.open()) {
            return in.readAllBytes();
        }
    }

    private static String text(InputFile file) throws IOException {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static List<String> all(String text, String regex) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(regex).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** The plans' texts by study right. */
    private static Map<String, String> plans(PracticeWeek week) throws IOException {
        Map<String, String> plans = new TreeMap<>();
        String text = text(week.files().getFirst());
        for (String plan : text.substring(2, text.length() - 3).split(",\n")) {
            plans.put(all(plan, "\"opiskeluoikeus-oid\":\"([^\"]+)\"").getFirst(), plan);
        }
        return plans;
    }

    @Test
    void theSameArgumentsGiveTheSameBytesInAnyLocale() throws IOException {
        List<byte[]> first = new ArrayList<>();
        for (PracticeWeek week : new PracticeData(5, 60, 3, ANCHOR).weeks()) {
            for (InputFile file : week.files()) {
                first.add(bytes(file));
            }
        }
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            int i = 0;
            for (PracticeWeek week : new PracticeData(5, 60, 3, ANCHOR).weeks()) {
                for (InputFile file : week.files()) {
                    assertThat(bytes(file)).as(file.name()).isEqualTo(first.get(i++));
                }
            }
            assertThat(i).isEqualTo(9);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anotherSeedGivesOtherData() throws IOException {
        byte[] one = bytes(new PracticeData(1, 30, 1, ANCHOR).weeks().getFirst().files().getFirst());
        byte[] two = bytes(new PracticeData(2, 30, 1, ANCHOR).weeks().getFirst().files().getFirst());

        assertThat(one).isNotEqualTo(two);
    }

    @Test
    void aFileCanBeReadAgainAndHasTheSizeItSays() throws IOException {
        for (InputFile file : new PracticeData(3, 40, 2, ANCHOR).weeks().getLast().files()) {
            byte[] first = bytes(file);

            assertThat(bytes(file)).isEqualTo(first);
            assertThat(file.size()).isEqualTo(first.length);
            byte[] one = new byte[first.length];
            try (InputStream in = file.open()) {
                for (int i = 0; i < one.length; i++) {
                    one[i] = (byte) in.read();
                }
                assertThat(in.read()).isEqualTo(-1);
            }
            assertThat(Arrays.equals(one, first)).isTrue();
        }
    }

    @Test
    void weeksEndOnTheAnchorOrTheFridayBefore() {
        List<PracticeWeek> monday = new PracticeData(1, 10, 6, ANCHOR).weeks();
        List<PracticeWeek> sunday = new PracticeData(1, 10, 6, ANCHOR.minusDays(1)).weeks();

        assertThat(monday).hasSize(6);
        assertThat(monday.getLast().taken().toLocalDate()).isEqualTo(ANCHOR);
        assertThat(monday.getFirst().taken().toLocalDate()).isEqualTo(ANCHOR.minusWeeks(5));
        assertThat(sunday.getLast().taken().toLocalDate()).isEqualTo(ANCHOR.minusDays(3));
        assertThat(sunday.getLast().taken().getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(monday.getLast().files()).extracting(InputFile::name)
                .containsExactly("ehoks-2026-11-23.json", "koski-2026-11-23.json", "ryhmat-2026-11-23.csv");
    }

    @Test
    void idsHaveRightCheckDigitsAndNoTwoAreTheSame() throws IOException {
        List<InputFile> files = new PracticeData(11, 240, 1, ANCHOR).weeks().getFirst().files();
        String koski = text(files.get(1));
        List<String> rights = all(koski, "\\{\"oid\":\"(1\\.2\\.246\\.562\\.15\\.\\d+)\"");
        List<String> learners = all(koski, "\"oid\":\"(1\\.2\\.246\\.562\\.24\\.\\d+)\"");
        Set<String> organisations = new HashSet<>(all(koski, "\"(1\\.2\\.246\\.562\\.10\\.\\d+)\""));

        assertThat(rights).hasSizeGreaterThan(230).doesNotHaveDuplicates()
                .allMatch(oid -> Oid.studyRight(oid) == Oid.Check.RIGHT);
        assertThat(learners).hasSizeGreaterThan(230).doesNotHaveDuplicates()
                .allMatch(oid -> Oid.learner(oid) == Oid.Check.RIGHT);
        assertThat(organisations).hasSize(4).allSatisfy(oid -> {
            String tail = oid.substring(oid.lastIndexOf('.') + 1);
            assertThat(tail).endsWith(Integer.toString(Oid.checkDigit(tail.substring(0, 10), true)));
        });
    }

    @Test
    void businessIdsAreRightExceptThosePlantedAndIdentityCodesAreNobodys() throws IOException {
        List<InputFile> files = new PracticeData(11, 240, 1, ANCHOR).weeks().getFirst().files();
        List<String> ids = all(text(files.get(0)), "\"(\\d{7}-\\d)\"");
        List<String> codes = all(text(files.get(1)), "\"hetu\":\"\\d{6}.(\\d{3})");

        assertThat(ids).hasSizeGreaterThan(300).allMatch(id -> id.startsWith("9"));
        assertThat(ids.stream().filter(id -> !BusinessId.isValid(id)).count()).isLessThanOrEqualTo(2);
        assertThat(codes).hasSizeGreaterThan(200).allMatch(code -> code.startsWith("9"));
    }

    @Test
    void plansNobodyTouchedAreTheSameBytesAndOthersChange() throws IOException {
        List<PracticeWeek> weeks = new PracticeData(4, 240, 6, ANCHOR).weeks();
        for (int i = 1; i < weeks.size(); i++) {
            Map<String, String> before = plans(weeks.get(i - 1));
            Map<String, String> after = plans(weeks.get(i));
            int same = 0;
            int changed = 0;
            for (Map.Entry<String, String> plan : after.entrySet()) {
                String earlier = before.get(plan.getKey());
                if (earlier != null) {
                    boolean equal = earlier.equals(plan.getValue());
                    same += equal ? 1 : 0;
                    changed += equal ? 0 : 1;
                    assertThat(all(earlier, "\"id\":(\\d+)")).isEqualTo(all(plan.getValue(), "\"id\":(\\d+)"));
                }
            }
            assertThat(same).as("unchanged in week %d", i).isGreaterThan(after.size() * 7 / 10);
            assertThat(changed).as("changed in week %d", i).isBetween(3, after.size() * 3 / 10);
        }
        assertThat(plans(weeks.getLast()).keySet()).as("new plans").hasSizeGreaterThan(plans(weeks.getFirst()).size());
    }

    @Test
    void bigDataAreMadeOnlyWhenRead() throws IOException {
        List<PracticeWeek> weeks = new PracticeData(1, 15_000, 6, ANCHOR).weeks();

        assertThat(weeks).hasSize(6);
        try (InputStream in = weeks.getLast().files().getFirst().open()) {
            assertThat(in.readNBytes(100_000)).hasSize(100_000);
        }
    }

    @Test
    void smallStoresWorkAndNoneAtAllIsRefused() throws IOException {
        for (int students : new int[] {1, 2, 7}) {
            for (PracticeWeek week : new PracticeData(1, students, 1, ANCHOR).weeks()) {
                assertThat(text(week.files().get(1))).startsWith("[").endsWith("]\n");
            }
        }
        assertThatThrownBy(() -> new PracticeData(1, 0, 6, ANCHOR)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PracticeData(1, 10, 0, ANCHOR)).isInstanceOf(IllegalArgumentException.class);
    }
}

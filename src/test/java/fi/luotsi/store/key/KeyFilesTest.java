package fi.luotsi.store.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.core.keep.StoreTrouble;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFilesTest {

    private static final Cost CHEAP = new Cost(64, 1, 1);

    private final SecureRandom random = new SecureRandom();

    @TempDir
    private Path folder;

    private KeyFile make(Cost cost) {
        return KeyFile.make(
                "Rantatie", true, DataKey.random(random), "salalause".toCharArray(), RecoveryCode.random(random), cost,
                random);
    }

    @Test
    void a_new_store_costs_what_the_design_asks() throws Exception {
        KeyFiles files = new KeyFiles(folder, Cost.STANDARD);
        KeyFile made = make(Cost.STANDARD);
        files.write(made);
        assertThat(files.read()).usingRecursiveComparison().isEqualTo(made);
        assertThat(Cost.STANDARD).isEqualTo(new Cost(65_536, 3, 1));
        assertThat(made.open("salalause".toCharArray())).isNotNull();
        assertThat(made.open("Salalause".toCharArray())).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "65535, 3, 1, key-file-weak", "65536, 2, 1, key-file-weak", "65536, 3, 0, key-file-weak",
        "1048577, 3, 1, key-file-heavy", "65536, 11, 1, key-file-heavy", "65536, 3, 17, key-file-heavy",
        "4294967296, 3, 1, key-file-heavy", "-1, 3, 1, key-file-weak"
    })
    void costs_outside_the_limits_are_refused_before_any_is_paid(String m, String t, String p, String code) {
        String json = "{\"format\":1,\"kdf\":{\"m\":" + m + ",\"t\":" + t + ",\"p\":" + p + "},\"slots\":[]}";
        assertThatThrownBy(() -> new KeyJson(Cost.STANDARD).read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(StoreTrouble.class).hasMessage(code);
    }

    @Test
    void the_limits_themselves_are_accepted() throws Exception {
        KeyJson json = new KeyJson(Cost.STANDARD);
        KeyFile least = make(CHEAP);
        for (Cost cost : new Cost[] {Cost.STANDARD, Cost.CEILING}) {
            KeyFile file = new KeyFile(least.store(), least.name(), true, cost, least.slots());
            assertThat(json.read(json.write(file)).cost()).isEqualTo(cost);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "7", "{\"format\":1}", "{\"format\":1,\"kdf\":{}}", "<html>"})
    void what_is_no_key_file_is_damaged(String text) {
        assertThatThrownBy(() -> new KeyJson(CHEAP).read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(StoreTrouble.class).hasMessage("key-file-damaged");
    }

    @Test
    void a_slot_opens_only_in_its_own_key_file() {
        KeyFile one = make(CHEAP);
        KeyFile moved = new KeyFile(make(CHEAP).store(), one.name(), true, CHEAP, one.slots());
        KeyFile cheaper = new KeyFile(one.store(), one.name(), true, new Cost(64, 2, 1), one.slots());
        assertThat(one.open("salalause".toCharArray())).isNotNull();
        assertThat(moved.open("salalause".toCharArray())).isNull();
        assertThat(cheaper.open("salalause".toCharArray())).isNull();
    }

    @Test
    void the_data_key_stands_in_no_file() throws Exception {
        KeyFile file = make(CHEAP);
        new KeyFiles(folder, CHEAP).write(file);
        DataKey key = file.open("salalause".toCharArray());
        assertThat(key).isNotNull();
        assertThat(new String(key.filePassword())).matches("[0-9a-f]{64}");
        assertThat(new String(new KeyJson(CHEAP).write(file), StandardCharsets.UTF_8))
                .doesNotContain(new String(key.filePassword()))
                .doesNotContain(Base64.getEncoder().encodeToString(key.bytes()));
        assertThat(key.userPassword("A")).isNotEqualTo(key.userPassword("B")).isNotEqualTo(key.filePassword());
    }

    @Test
    void a_recovery_code_finds_a_wrong_sign_and_two_swapped_ones() {
        for (int n = 0; n < 200; n++) {
            String code = RecoveryCode.random(random).replace("-", "");
            assertThat(RecoveryCode.plain(code.toCharArray())).isNotNull();
            int at = n % 31;
            char[] wrong = code.toCharArray();
            wrong[at] = wrong[at] == 'A' ? 'B' : 'A';
            assertThat(RecoveryCode.plain(wrong)).isNull();
            char[] swapped = code.toCharArray();
            swapped[at] = code.charAt(at + 1);
            swapped[at + 1] = code.charAt(at);
            assertThat(RecoveryCode.plain(swapped) == null).isEqualTo(swapped[at] != swapped[at + 1]);
        }
        assertThat(RecoveryCode.plain(new char[0])).isNull();
        assertThat(RecoveryCode.plain("A".repeat(300).toCharArray())).isNull();
    }
}

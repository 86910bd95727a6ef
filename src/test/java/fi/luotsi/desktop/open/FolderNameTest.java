package fi.luotsi.desktop.open;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderNameTest {

    @ParameterizedTest
    @CsvSource({
        "Hyvinvointi, hyvinvointi", "Sosiaali- ja terveysala, sosiaali-ja-terveysala", "Åbo Ö, abo-o",
        "'  ../..  ', luotsi-store", "'', luotsi-store", "Practice, luotsi-practice", "CON, luotsi-con", "Lpt1, luotsi-lpt1", "Console, console"
    })
    void isPlainAndStaysInItsPlace(String name, String folder) {
        assertThat(OpenScreen.folderName(name)).isEqualTo(folder);
    }
}

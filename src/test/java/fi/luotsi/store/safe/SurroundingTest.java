package fi.luotsi.store.safe;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.StoreCare.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurroundingTest {

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"OneDrive", "OneDrive - Rantatien koulu", "Dropbox (Koulu)", "Nextcloud", "iCloudDrive",
        "Mobile Documents", "Google Drive"})
    void folders_of_cloud_services_are_known_by_their_names(String name) {
        assertThat(Surrounding.of(temp.resolve(name).resolve("luotsi").resolve("store"))).isEqualTo(Place.SYNCED);
    }

    @Test
    void other_folders_are_ones_own() {
        assertThat(Surrounding.of(temp.resolve("luotsi").resolve("pilvi"))).isEqualTo(Place.OWN);
        assertThat(Surrounding.of(temp)).isEqualTo(Place.OWN);
    }
}

package fi.luotsi.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropFolderTest {

    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        return DropFolder.files(folder).stream().map(file -> file.getFileName().toString()).toList();
    }

    @Test
    void files_that_can_be_imported_come_in_the_order_of_their_names() throws IOException {
        for (String name : List.of("b.csv", "A.JSON", "c.xlsx", "d.zip", "e.ndjson", "kuva.png", "lue minut", "f.csv.01",
                "f.csv.vanha")) {
            Files.writeString(folder.resolve(name), "x");
        }
        assertThat(names()).containsExactly("A.JSON", "b.csv", "c.xlsx", "d.zip", "e.ndjson", "f.csv.01");
    }

    @Test
    void links_folders_and_hidden_files_are_left_alone() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("vanhat.csv"));
        Files.writeString(inside.resolve("vanha.csv"), "x");
        Path elsewhere = Files.createDirectory(folder.resolve("muualla"));
        Path real = Files.writeString(elsewhere.resolve("oikea.csv"), "x");
        Files.createSymbolicLink(folder.resolve("linkki.csv"), real);
        Files.writeString(folder.resolve(".kesken.csv"), "x");
        Files.writeString(folder.resolve("~$lista.xlsx"), "x");
        Files.writeString(folder.resolve("lista.csv"), "x");
        assertThat(names()).containsExactly("lista.csv");
    }

    @Test
    void an_empty_folder_has_no_files_and_a_missing_one_is_told() throws IOException {
        assertThat(names()).isEmpty();
        assertThatThrownBy(() -> DropFolder.files(folder.resolve("poissa"))).isInstanceOf(NoSuchFileException.class);
    }
}

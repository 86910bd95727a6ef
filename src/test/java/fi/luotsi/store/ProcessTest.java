package fi.luotsi.store;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.store.FaultRuns.Child;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F11 and F12: a second program, and a program that runs out of memory. */
@Tag("fault")
class ProcessTest {

    @TempDir
    private Path temp;

    @Test
    void F11_a_second_program_is_told_at_once_and_the_first_goes_on() throws Exception {
        Path folder = TestStores.fresh(temp);
        try (Keep keep = TestStores.open(folder)) {
            keep.setting("a", "1");
            List<String> said = Child.start(temp, DeedChild.class, List.of(), "second", folder.toString()).end();
            assertThat(said).hasSize(2).first().asString().contains("jo käytössä");
            long millis = Long.parseLong(said.get(1));
            FaultRuns.tell("F11: the second program was told after " + millis + " ms");
            assertThat(millis).isLessThan(3000);
            keep.setting("a", "2");
            assertThat(keep.settings()).containsEntry("a", "2");
            assertThat(keep.health(Progress.NONE).faults()).isEmpty();
        }
    }

    @Test
    void F12_a_program_without_memory_leaves_the_data_as_they_were() throws Exception {
        Path folder = TestStores.fresh(temp);
        List<String> said = Child.start(temp, DeedChild.class, List.of("-Xmx192m"), "starve", folder.toString()).end();
        assertThat(said).first().isEqualTo("open 0");
        assertThat(said).last().asString().startsWith("hoarded");
        try (Keep keep = TestStores.open(folder)) {
            assertThat(keep.settings()).containsEntry("before", "kept");
            assertThat(keep.snapshots()).isEmpty();
            assertThat(keep.health(Progress.NONE).faults()).isEmpty();
        }
        assertThat(TestStores.files(temp)).extracting(Path::toString)
                .noneMatch(name -> name.endsWith(".hprof") || name.contains("hs_err"));
        FaultRuns.tell("F12: memory ran out in an import, the data are as before");
    }
}

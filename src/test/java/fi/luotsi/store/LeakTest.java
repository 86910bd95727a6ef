package fi.luotsi.store;

import static fi.luotsi.store.Imports.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that was put into a store can be read in its files, nor in what it says when it fails. */
class LeakTest {

    private static final String MARKER = "Merkkinen-Kaislavuo";

    @TempDir
    private Path temp;

    @Test
    void no_file_of_the_store_holds_a_name_in_the_open() throws Exception {
        Path folder = TestStores.fresh(temp);
        try (Keep keep = TestStores.open(folder)) {
            Imports.placements(keep, MONDAY, "a", IntStream.range(0, 600).mapToObj(LeakTest::marked).toList());
            keep.setting(MARKER, MARKER);
            try (Importing run = keep.begin(MONDAY)) {
                Importing.FileRows file = run.file(MARKER);
                IntStream.range(600, 1200).mapToObj(LeakTest::marked).forEach(file::placement);
                IntStream.range(0, 600).mapToObj(n -> Imports.row(Source.ROSTER, n, MARKER, "x" + n))
                        .forEach(file::leftOut);
                noMarker(folder);
            }
            assertThatThrownBy(() -> keep.setting(MARKER, MARKER.repeat(20_000))).isInstanceOf(StoreFault.class)
                    .hasNoCause().hasNoSuppressedExceptions()
                    .extracting(Throwable::getMessage).asString().doesNotContain(MARKER).contains("22001");
            assertThat(keep.health(Progress.NONE).faults()).isEmpty();
            noMarker(folder);
        }
        noMarker(folder);
        assertThat(TestStores.files(folder)).extracting(file -> file.getFileName().toString())
                .noneMatch(name -> name.endsWith(".trace.db"));
    }

    private static Placement marked(int n) {
        return new Placement(MakeMany.rightOid(n), null, MARKER, MARKER, MARKER, "Rantatie", MARKER);
    }

    private static void noMarker(Path folder) throws Exception {
        List<Path> files = TestStores.files(folder);
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            // One sign a byte, so that text in UTF-8 and the ASCII part of anything else is found.
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).as(file.getFileName().toString())
                    .doesNotContain(MARKER)
                    .doesNotContain(new String(
                            MARKER.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
        }
    }
}

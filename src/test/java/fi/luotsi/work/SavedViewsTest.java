package fi.luotsi.work;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.SavedView;
import fi.luotsi.store.TestStores;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views of the list of students are kept in the store under their names. */
class SavedViewsTest {

    private static final SavedView WORST = new SavedView(
            "Kriittiset LH25A", Map.of("WORST", Set.of("CRITICAL", "SERIOUS"), "GROUP", Set.of("", "LH 25\\A"), "RULE",
            Set.of()), "  äijä\nb", List.of("NAME", "POINTS"), "END", true);

    @TempDir
    private Path temp;

    @Test
    void a_view_comes_back_as_it_was_saved_also_with_blanks_and_line_ends() {
        assertThat(SavedView.read(WORST.write())).isEqualTo(WORST);
        assertThat(WORST.chosen()).as("a facet of which nothing is chosen is not there").doesNotContainKey("RULE");
        assertThat(SavedView.read("luotsi-view 1\nname A\nshape round\n"))
                .isEqualTo(new SavedView("A", Map.of(), "", List.of(), "", false));
        assertThat(SavedView.read("name A")).isNull();
        assertThat(SavedView.read("")).isNull();
    }

    @Test
    void views_are_saved_replaced_renamed_deleted_and_the_last_one_remembered() throws Exception {
        Path folder = TestStores.fresh(temp);
        SavedView other = new SavedView("aikuiset", Map.of(), "", List.of("NAME"), "FLAGS", false);
        try (Keep keep = TestStores.open(folder)) {
            SavedViews views = new SavedViews(keep);
            assertThat(views.list()).isEmpty();
            assertThat(views.last()).isNull();
            views.save(WORST);
            views.save(other);
            views.last("AIKUISET");
        }
        try (Keep keep = TestStores.open(folder)) {
            SavedViews views = new SavedViews(keep);
            assertThat(views.list()).containsExactly(other, WORST);
            assertThat(views.last()).isEqualTo(other);
            SavedView changed = new SavedView("Aikuiset", Map.of(), "x", List.of("NAME"), "FLAGS", false);
            views.save(changed);
            assertThat(views.list()).containsExactly(changed, WORST);
            views.rename("aikuiset", "kriittiset lh25a");
            views.rename("aikuiset", "  ");
            assertThat(views.list()).as("neither another's name nor none").containsExactly(changed, WORST);
            views.rename("aikuiset", " Yö ");
            assertThat(views.list()).extracting(SavedView::name).containsExactly("Kriittiset LH25A", "Yö");
            assertThat(views.last()).as("its name is another now").isNull();
            views.delete("KRIITTISET lh25a");
            views.delete("unknown");
            assertThat(views.list()).extracting(SavedView::name).containsExactly("Yö");
            views.save(WORST);
            assertThat(keep.settings().keySet()).as("a free place is used again").contains("view.1", "view.2")
                    .doesNotContain("view.3");
        }
    }
}

package fi.luotsi.desktop.students;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What leaves the screen as a table. */
class TableTextTest {

    private static final Texts TEXTS = Texts.beside(StudentsScreen.class, "Students.properties");
    private static final List<Column> ALL = List.of(Column.values());

    private static String text(Language language, boolean practice) {
        StudentRows rows = People.rows(People.standing(Make.cohort(
                People.student("right-a", "Kaislavuo", "Eevi", "LH24A", false),
                People.student("right-b", "Salokangas", "Helka", "LH25A", true),
                People.student("right-c", "=HYPERLINK", "x\ty", "LH25A", false))), language);
        return new TableText(TEXTS, language).of(rows.rows(), ALL, practice);
    }

    @Test
    void a_protected_person_is_in_it_without_name_and_place() {
        String text = text(Language.FI, false);
        assertThat(text).contains("Kaislavuo Eevi").contains("Suojattu").doesNotContain("Salokangas")
                .doesNotContain("right-b");
        String line = text.lines().filter(l -> l.startsWith("Suojattu")).findFirst().orElseThrow();
        assertThat(line).doesNotContain("LH25A").doesNotContain("Hyvinvointi").doesNotContain("Tuulasvirta");
    }

    @Test
    void every_line_has_every_column_and_no_formula() {
        List<String> lines = text(Language.SV, false).lines().toList();
        assertThat(lines).hasSize(4).allSatisfy(line -> assertThat(line.split("\t")).hasSize(ALL.size()));
        assertThat(lines.getFirst()).startsWith("Namn\t");
        assertThat(lines).anyMatch(line -> line.startsWith("'=HYPERLINK x y"));
    }

    @Test
    void practice_data_say_so() {
        assertThat(text(Language.FI, true)).startsWith("Harjoitus – keksittyä aineistoa\n");
        assertThat(text(Language.FI, false)).startsWith("Nimi\t");
    }
}

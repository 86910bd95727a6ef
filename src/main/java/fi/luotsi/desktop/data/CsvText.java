package fi.luotsi.desktop.data;

import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.ProblemTexts;
import fi.luotsi.core.words.Cells;
import fi.luotsi.desktop.frame.Say;
import java.util.List;
import java.util.stream.Collectors;

/** Tables as text that spreadsheets open: fields parted by semicolons, texts in quotes where they need them. */
final class CsvText {

    private CsvText() {}

    /** Problems of a file: where each is, how grave, and what it is. */
    static String problems(List<Problem> problems, Say say) {
        ProblemTexts sentences = new ProblemTexts();
        StringBuilder text = new StringBuilder(line(List.of(
                say.it("csv.file"), say.it("csv.row"), say.it("csv.field"), say.it("csv.right"),
                say.it("csv.gravity"), say.it("csv.reason"))));
        for (Problem problem : problems) {
            text.append(line(List.of(
                    problem.file(), problem.row() == null ? "" : problem.row().toString(),
                    problem.field() == null ? "" : problem.field(), sentences.studyRight(problem),
                    say.it("gravity." + problem.gravity().name()),
                    sentences.text(say.language().getValue(), problem))));
        }
        return text.toString();
    }

    /** The name of a file without its ending. */
    static String base(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Cells::harmless).map(Cells::quoted).collect(Collectors.joining(";")) + "\r\n";
    }
}

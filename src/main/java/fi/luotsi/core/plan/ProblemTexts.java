package fi.luotsi.core.plan;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.util.List;

/** Sentences for problems with the data: where it is, what it is, what to do about it. */
public final class ProblemTexts {

    private static final Texts TEXTS = Texts.beside(ProblemTexts.class, "Problems.properties");

    /** Its words are two numbers, then the code of the most frequent fault and that fault's own words. */
    private static final String WRONG_FILE = "csv.wrong-file";

    /** All of it on one line: file, place, reason, advice. */
    public String sentence(Language language, Problem problem) {
        return problem.file() + place(language, problem) + ": " + text(language, problem);
    }

    /** Reason and advice without the place, for a table that has columns for file, row and field. */
    public String text(Language language, Problem problem) {
        List<String> words = problem.words();
        if (ofRecord(problem) && words.size() >= 2) {
            words = words.subList(2, words.size());
        }
        if (problem.code().equals(WRONG_FILE) && words.size() > 2) {
            String most = TEXTS.get(language, words.get(2), words.subList(3, words.size()).toArray());
            return TEXTS.get(language, WRONG_FILE, words.get(0), words.get(1), most);
        }
        return TEXTS.get(language, problem.code(), words.toArray());
    }

    /** Where in the file it is: ", record 2, study right …, field alku"; empty when the whole file is meant. */
    public String place(Language language, Problem problem) {
        StringBuilder place = new StringBuilder();
        boolean record = ofRecord(problem);
        if (problem.row() != null) {
            place.append(TEXTS.get(language, record ? "place.record" : "place.line", problem.row()));
        }
        if (record && !studyRight(problem).isEmpty()) {
            place.append(TEXTS.get(language, "place.right", studyRight(problem)));
        }
        if (record && problem.words().size() > 1 && !problem.words().get(1).isEmpty()) {
            place.append(", ").append(problem.words().get(1));
        }
        if (problem.field() != null) {
            boolean column = problem.code().startsWith("csv.");
            place.append(TEXTS.get(language, column ? "place.column" : "place.field", problem.field()));
        }
        return place.toString();
    }

    /** The study right that a record's problem is about; empty when it is not known or not a record's. */
    public String studyRight(Problem problem) {
        return ofRecord(problem) && !problem.words().isEmpty() ? problem.words().getFirst() : "";
    }

    /** Problems of records have the study right and the unit as their first two words; those of lines have not. */
    private static boolean ofRecord(Problem problem) {
        String code = problem.code();
        return problem.row() != null
                && (code.startsWith("record.") || code.startsWith("plan.") || code.startsWith("right."));
    }
}

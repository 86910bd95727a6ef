package fi.luotsi.intake.mapping;

import fi.luotsi.core.mapping.Fingerprint;
import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.table.Line;
import java.util.List;

/**
 * A table's heading with some rows below it, to guess by.
 *
 * @param names the headings, clean
 * @param shown the headings, fit for a message
 */
record Head(long line, List<String> names, List<String> shown, List<Line> sample) {

    Head {
        names = List.copyOf(names);
        shown = List.copyOf(shown);
        sample = List.copyOf(sample);
    }

    static Head of(Line line, List<Line> sample) {
        List<String> names = line.texts().stream().map(Head::clean).toList();
        return new Head(line.number(), names, names.stream().map(Clean::forMessage).toList(), sample);
    }

    private static String clean(String name) {
        String text = Clean.text(name);
        return text == null ? "" : Clean.withoutIdentityCodes(text.replaceAll("\\s+", " "));
    }

    int width() {
        return names.size();
    }

    /** A column's heading, fit for a message. */
    String name(int column) {
        return shown.get(column);
    }

    String fingerprint() {
        return Fingerprint.of(names);
    }

    /** What the sample has in a column, without empty cells. */
    List<String> values(int column) {
        return sample.stream().map(line -> Clean.text(line.text(column))).filter(text -> text != null).toList();
    }
}

package fi.luotsi.intake.mapping;

import fi.luotsi.core.mapping.Fingerprint;
import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.table.Line;
import java.util.List;

/** A table's heading with some rows below it, to guess by. */
record Head(long line, List<String> names, List<Line> sample) {

    Head {
        names = List.copyOf(names);
        sample = List.copyOf(sample);
    }

    static Head of(Line line, List<Line> sample) {
        return new Head(line.number(), line.texts().stream().map(Head::clean).toList(), sample);
    }

    private static String clean(String name) {
        String text = Clean.text(name);
        return text == null ? "" : text.replaceAll("\\s+", " ");
    }

    int width() {
        return names.size();
    }

    /** A column's heading, fit for a message. */
    String name(int column) {
        return Clean.forMessage(names.get(column));
    }

    String fingerprint() {
        return Fingerprint.of(names);
    }

    /** What the sample has in a column, without empty cells. */
    List<String> values(int column) {
        return sample.stream().map(line -> Clean.text(line.text(column))).filter(text -> text != null).toList();
    }
}

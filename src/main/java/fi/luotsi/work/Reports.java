package fi.luotsi.work;

import fi.luotsi.core.keep.FileReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the reports of an import: one for each file the user chose, and of a ZIP one for each source in it. */
final class Reports {

    private final Map<String, List<FileReport>> gathered = new LinkedHashMap<>();

    /**
     * Adds a report.
     *
     * @param from name of the file that the user chose
     */
    void add(String from, FileReport report) {
        // A refused file inside a ZIP has a sentence of its own; the others count together.
        boolean alone = report.file().equals(from) || report.status() == FileReport.Status.REFUSED;
        String key = alone ? report.file() + "\n" + gathered.size() : from + "\n" + report.source();
        gathered.computeIfAbsent(key, none -> new ArrayList<>()).add(report);
    }

    List<FileReport> all() {
        List<FileReport> all = new ArrayList<>();
        gathered.forEach((key, parts) -> {
            String name = key.substring(0, key.indexOf('\n'));
            FileReport first = parts.getFirst();
            all.add(first.file().equals(name) ? first : FileReport.merged(name, parts));
        });
        return List.copyOf(all);
    }
}

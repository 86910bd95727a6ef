package fi.luotsi.work;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.LoggedUse;
import fi.luotsi.report.PlainJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Everything that is held about one person, in the form in which it is given out. */
public final class PersonFile {

    private PersonFile() {}

    /**
     * As a tree of maps, lists and values.
     *
     * @param asked the oid that was asked for
     */
    public static Map<String, Object> tree(Keep keep, String asked, PersonData data) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("asked", asked);
        all.put("store", keep.name());
        all.put("studyRights", new TreeSet<>(data.persons().studyRights()));
        all.put("learners", new TreeSet<>(data.persons().learners()));
        all.put("documents", data.documents().stream().map(held -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("import", held.snapshot());
            one.put("taken", held.taken().toString());
            one.put("kind", held.document().getClass().getSimpleName());
            one.put("content", held.document());
            return one;
        }).toList());
        all.put("quarantine", data.quarantine());
        all.put("marks", data.marks());
        all.put("views", data.views());
        all.put("log", data.log().stream().map(PersonFile::row).toList());
        return all;
    }

    /** A row of the log. */
    public static Map<String, @Nullable Object> row(LoggedUse use) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("number", use.number());
        row.put("at", use.at().toString());
        row.put("who", use.who());
        row.put("what", use.use().what().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        row.put("studyRight", use.purged() ? "purged" : use.use().studyRight());
        row.put("about", use.use().about());
        return row;
    }

    /**
     * Writes it into a file, whole or not at all, and notes in the log that it was given out.
     *
     * @return false when the store knows nobody by the oid; nothing is written then
     */
    public static boolean write(Keep keep, String oid, Path file) throws IOException {
        PersonData data = PersonData.of(keep, oid);
        if (data == null) {
            return false;
        }
        WholeFile.write(file, PlainJson.of(tree(keep, oid, data)).getBytes(StandardCharsets.UTF_8));
        return true;
    }
}

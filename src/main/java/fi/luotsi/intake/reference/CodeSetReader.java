package fi.luotsi.intake.reference;

import fi.luotsi.core.reference.CodeName;
import fi.luotsi.core.reference.CodeSet;
import fi.luotsi.core.words.LocalText;
import fi.luotsi.intake.json.Fields;
import fi.luotsi.intake.json.JsonObject;
import fi.luotsi.intake.part.RowFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the codes of one file into code sets (koski.md 3.2): of several versions of a code the highest, whatever its
 * state, since old data use withdrawn codes.
 */
final class CodeSetReader {

    private record Code(long version, String value, String uri, LocalText name) {}

    private final Fields fields;
    private final Names names;
    private final Map<String, Map<String, Code>> sets = new TreeMap<>();

    CodeSetReader(Fields fields, Names names) {
        this.fields = fields;
        this.names = names;
    }

    /** Whether the record is a code, or the description of a set without its codes. */
    static boolean fits(JsonObject o) {
        boolean code = o.has("koodiArvo") || o.has("koodiUri");
        return o.has("metadata") && (code || o.has("koodistoUri")) || code && o.has("koodisto") && !o.has("nimi");
    }

    /**
     * Takes a code.
     *
     * @throws RowFault when it must be left out
     */
    void read(JsonObject o) throws RowFault {
        fields.tally().within(null);
        String value = names.text(o, "koodiArvo");
        String uri = names.text(o, "koodiUri");
        if (value == null && uri == null && o.has("koodistoUri")) {
            throw new RowFault("record.set-without-codes", "koodistoUri");
        }
        if (value == null) {
            throw new RowFault("record.missing", "koodiArvo");
        }
        fields.tally().within(value);
        String set = set(o, uri);
        if (set == null) {
            throw new RowFault("record.missing", "koodiUri");
        }
        Long version = fields.integer(o, "versio");
        Code code = new Code(
                version == null ? 0 : version, value, uri == null ? value : Names.value(uri), name(o));
        sets.computeIfAbsent(set, none -> new LinkedHashMap<>())
                .merge(value.toLowerCase(Locale.ROOT), code, (a, b) -> b.version >= a.version ? b : a);
        fields.tally().within(null);
    }

    private @Nullable String set(JsonObject o, @Nullable String uri) throws RowFault {
        JsonObject set = fields.object(o, "koodisto");
        String name = set == null ? null : fields.code(set, "koodistoUri");
        if (name != null) {
            return name;
        }
        int end = uri == null ? -1 : uri.indexOf('_');
        return end <= 0 ? null : uri.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private LocalText name(JsonObject o) throws RowFault {
        String fi = null;
        String sv = null;
        String en = null;
        for (JsonObject each : fields.objects(o, "metadata")) {
            String language = fields.code(each, "kieli");
            String name = names.text(each, "nimi");
            name = name == null ? names.text(each, "lyhytNimi") : name;
            switch (language == null ? "" : language) {
                case "fi" -> fi = name;
                case "sv" -> sv = name;
                case "en" -> en = name;
                default -> { }
            }
        }
        return Names.of(fi, sv, en);
    }

    /** The sets read so far; a file with one code of a set is taken to be about that code only. */
    List<CodeSet> sets() {
        List<CodeSet> all = new ArrayList<>();
        sets.forEach((name, codes) -> {
            String only = codes.size() == 1 ? codes.keySet().iterator().next() : null;
            all.add(new CodeSet(name, only, named(codes)));
        });
        return all;
    }

    /**
     * The codes by their value. eHOKS names a code by its URI, which may end otherwise ({@code ammatillisenoppiaineet_002}
     * is MAVA): such a code stands there by that ending too.
     */
    private static List<CodeName> named(Map<String, Code> codes) {
        List<CodeName> names = new ArrayList<>(codes.size());
        codes.values().forEach(code -> names.add(new CodeName(code.value, code.name)));
        Map<String, CodeName> aliases = new LinkedHashMap<>();
        for (Code code : codes.values()) {
            String ending = code.uri.toLowerCase(Locale.ROOT);
            if (!codes.containsKey(ending)) {
                aliases.putIfAbsent(ending, new CodeName(ending, code.name));
            }
        }
        names.addAll(aliases.values());
        return names;
    }
}

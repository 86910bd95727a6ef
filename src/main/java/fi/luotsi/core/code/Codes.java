package fi.luotsi.core.code;

import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.reference.CodeName;
import fi.luotsi.core.reference.CodeSet;
import fi.luotsi.core.reference.QualificationStructure;
import fi.luotsi.core.reference.Reference;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.LocalText;
import fi.luotsi.core.words.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names of national codes, and the points of units.
 *
 * <p>A name is looked for in the language asked for first: in the imported code sets, the imported qualification
 * requirements, the built-in table and KOSKI's data at hand, in this order; then in Finnish; then in any language; the raw
 * code when nobody tells. What the user has imported goes before the built-in table because it was fetched on purpose and
 * is as a rule the newer; the built-in table goes before KOSKI's data because it has three languages and is checked. Many
 * official lists repeat the Finnish name where they have no translation: such a name waits until no other source has one.
 *
 * <p>Codes are compared without regard to case, because KOSKI writes {@code MLMA} and eHOKS {@code mlma}.
 */
public final class Codes {

    private static final Texts BUILT_IN = Texts.beside(Codes.class, "Codes.properties");
    private static final Texts UNNAMED = Texts.beside(Codes.class, "Unnamed.properties");

    private final Map<String, LocalText> sets;
    private final Map<String, LocalText> required;
    private final Extents extents;
    private final Map<String, LocalText> learned;

    private Codes(Reference reference, Learned learned) {
        sets = sets(reference.codeSets());
        required = required(reference.structures());
        extents = new Extents(reference.structures(), learned.points());
        this.learned = learned.names();
    }

    /** The built-in names, those imported with {@code cohort} and those that its study rights carry. */
    public static Codes of(Cohort cohort) {
        return new Codes(cohort.reference(), Learned.from(cohort));
    }

    /** Codes fetched one by one fill the gaps of a whole set, which is followed where both have a code. */
    private static Map<String, LocalText> sets(List<CodeSet> all) {
        Map<String, LocalText> names = new HashMap<>();
        for (CodeSet set : all) {
            for (CodeName code : set.codes()) {
                String key = key(set.name(), code.code());
                if (set.only() == null) {
                    names.put(key, code.name());
                } else {
                    names.putIfAbsent(key, code.name());
                }
            }
        }
        return names;
    }

    private static Map<String, LocalText> required(List<QualificationStructure> structures) {
        Map<String, LocalText> names = new HashMap<>();
        for (QualificationStructure structure : structures) {
            structure.qualifications().forEach(code -> names.put(key("koulutus", code), structure.name()));
            structure.units().forEach(unit -> names.put(Extents.key(structure, unit), unit.name()));
            structure.competenceAreas().forEach(area -> names.put(key("osaamisala", area.code()), area.name()));
            structure.titles().forEach(title -> names.put(key("tutkintonimikkeet", title.code()), title.name()));
        }
        return names;
    }

    private static String key(String set, String code) {
        return (set + "_" + code).toLowerCase(Locale.ROOT);
    }

    /** The name of a code URI such as {@code ammatillisenoppiaineet_mlma}; the raw code when nobody tells the name. */
    public String name(Language language, String codeUri) {
        String key = codeUri.toLowerCase(Locale.ROOT);
        List<LocalText> told = new ArrayList<>(4);
        for (LocalText name : new @Nullable LocalText[] {
            sets.get(key), required.get(key), builtIn(key), learned.get(key)}) {
            if (name != null) {
                told.add(name);
            }
        }
        String own = first(told, language, false);
        own = own == null ? first(told, language, true) : own;
        own = own == null ? first(told, Language.FI, true) : own;
        for (LocalText name : told) {
            own = own == null ? name.in(Language.FI.code(), codeUri) : own;
        }
        return own == null ? codeUri : own;
    }

    /** The name as people read it: where nobody tells it, what kind of thing the code is, and the code. */
    public String called(Language language, String codeUri) {
        String name = name(language, codeUri);
        int end = codeUri.lastIndexOf('_');
        String words = end < 0 || !name.equals(codeUri) ? null
                : UNNAMED.find(language, "unnamed." + codeUri.substring(0, end).toLowerCase(Locale.ROOT));
        return words == null ? name : words + " " + codeUri.substring(end + 1);
    }

    /** The first text in exactly this language; only when {@code any} also one that is merely the Finnish one. */
    private static @Nullable String first(List<LocalText> told, Language language, boolean any) {
        for (LocalText name : told) {
            String text = switch (language) {
                case FI -> name.fi();
                case SV -> name.sv();
                case EN -> name.en();
            };
            if (text != null && !text.isBlank()
                    && (any || language == Language.FI || !Objects.equals(text, name.fi()))) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable LocalText builtIn(String key) {
        String fi = BUILT_IN.find(Language.FI, key);
        return fi == null ? null
                : new LocalText(fi, BUILT_IN.find(Language.SV, key), BUILT_IN.find(Language.EN, key));
    }

    /**
     * The extent of a unit in competence points: by the requirements it is studied by, else by the other imported
     * requirements if they agree, else as KOSKI has it for others if these agree; null when it is a range or nobody
     * tells. Of sub-areas only KOSKI knows, for each student their own.
     *
     * @param requirements number of the requirements that the student follows, null when not known
     */
    public @Nullable Double points(String codeUri, @Nullable String requirements) {
        return extents.of(codeUri.toLowerCase(Locale.ROOT), requirements);
    }
}

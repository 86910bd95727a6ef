package fi.luotsi.core.code;

import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.words.LocalText;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names of national codes: from the built-in table, else from the KOSKI data at hand, else the raw code.
 *
 * <p>Codes are compared without regard to case, because KOSKI writes {@code MLMA} and eHOKS {@code mlma}.
 */
public final class Codes {

    private static final Texts BUILT_IN = Texts.beside(Codes.class, "Codes.properties");

    private final Map<String, LocalText> learned;

    private Codes(Map<String, LocalText> learned) {
        this.learned = learned;
    }

    /** The built-in names and those that the study rights of {@code cohort} carry. */
    public static Codes of(Cohort cohort) {
        Map<String, LocalText> learned = new HashMap<>();
        for (Student student : cohort.students()) {
            StudyRight right = student.right().orNull();
            if (right == null) {
                continue;
            }
            for (Performance performance : right.performances()) {
                if (performance.qualification() != null) {
                    learned.putIfAbsent("koulutus_" + performance.qualification(), performance.name());
                }
                learn(learned, performance.units(), "tutkinnonosat_");
            }
        }
        return new Codes(learned);
    }

    private static void learn(Map<String, LocalText> learned, List<UnitResult> units, String set) {
        for (UnitResult unit : units) {
            if (!unit.local() && !unit.name().equals(LocalText.NONE)) {
                learned.putIfAbsent(set + unit.code(), unit.name());
            }
            learn(learned, unit.areas(), "ammatillisenoppiaineet_");
        }
    }

    /** The name of a code URI such as {@code ammatillisenoppiaineet_mlma}; the raw code when nobody tells the name. */
    public String name(Language language, String codeUri) {
        String key = codeUri.toLowerCase(Locale.ROOT);
        String text = BUILT_IN.find(language, key);
        if (text == null) {
            text = BUILT_IN.find(Language.FI, key);
        }
        if (text != null) {
            return text;
        }
        LocalText name = learned.get(key);
        return name == null ? codeUri : name.in(language.code(), codeUri);
    }
}

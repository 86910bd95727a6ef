package fi.luotsi.core.quality;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;

/** Says what kind of fault a finding is, what follows from it and in which system it is mended, in three languages. */
public final class QualityTexts {

    private final Texts texts = Texts.beside(QualityTexts.class, "Quality.properties");

    public String title(Language language, QualityFinding.Kind kind) {
        return texts.get(language, "kind." + kind.key());
    }

    /** What the fault means for what Luotsi says, and what to do about it. */
    public String meaning(Language language, QualityFinding.Kind kind) {
        return texts.get(language, "meaning." + kind.key());
    }

    public String system(Language language, QualityFinding.System system) {
        return texts.get(language, "system." + system.name());
    }

    /** The short word on a flag that rests on faulty data. */
    public String doubtful(Language language) {
        return texts.get(language, "doubtful");
    }
}

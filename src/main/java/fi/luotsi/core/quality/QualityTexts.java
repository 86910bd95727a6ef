package fi.luotsi.core.quality;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;

/** Says what kind of fault a finding is and in which system it is mended, in three languages. */
public final class QualityTexts {

    private final Texts texts = Texts.beside(QualityTexts.class, "Quality.properties");

    public String title(Language language, QualityFinding.Kind kind) {
        return texts.get(language, "kind." + kind.key());
    }

    public String system(Language language, QualityFinding.System system) {
        return texts.get(language, "system." + system.name());
    }
}

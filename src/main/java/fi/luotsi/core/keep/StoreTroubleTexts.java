package fi.luotsi.core.keep;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;

/** Says in words what is wrong with a store. */
public final class StoreTroubleTexts {

    private final Texts texts = Texts.beside(StoreTroubleTexts.class, "StoreTrouble.properties");

    /** The sentence for trouble with opening or making a store. */
    public String say(Language language, StoreTrouble trouble) {
        return texts.get(language, trouble.code(), trouble.words().toArray());
    }

    /** The sentence for a store that failed while it was in use. */
    public String say(Language language, StoreFault fault) {
        return texts.get(language, fault.code(), fault.sqlState());
    }

    /** The sentence for a place that is not good for a store; "" when it is. */
    public String place(Language language, StoreCare.Place place) {
        return place == StoreCare.Place.OWN ? "" : texts.get(language, "place." + place.name());
    }

    /** The sentence for {@link Keep#keysMended()}. */
    public String keysMended(Language language) {
        return texts.get(language, "keys-mended");
    }

    /** The sentence for {@link Keep#readOnly()}. */
    public String readOnly(Language language) {
        return texts.get(language, "read-only");
    }

    /** The sentence for one of {@link Keep.Health#faults()}. */
    public String fault(Language language, String key) {
        return texts.get(language, "health." + key);
    }
}

package fi.luotsi.store;

import fi.luotsi.core.keep.StoreDoor;
import fi.luotsi.store.key.Cost;

/** Stores for tests, whose passphrases cost next to nothing to try. */
public final class TestStores {

    static final Cost CHEAP = new Cost(64, 1, 1);

    private TestStores() {}

    public static StoreDoor door() {
        return new EncryptedStores(CHEAP);
    }
}

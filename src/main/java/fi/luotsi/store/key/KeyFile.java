package fi.luotsi.store.key;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a key file says: which store it opens, and the ways in.
 *
 * @param store random id of the store
 * @param name what the user calls the store; readable without the passphrase
 * @param practice whether it is a practice store; readable without the passphrase
 * @param cost what a try of each way in costs
 */
public record KeyFile(String store, String name, boolean practice, Cost cost, List<Slot> slots) {

    /** The format this program writes, and the newest it reads. */
    static final int FORMAT = 1;

    public KeyFile {
        slots = List.copyOf(slots);
    }

    /** A key file for a new store. */
    public static KeyFile make(
            String name, boolean practice, DataKey key, char[] passphrase, String recoveryCode, Cost cost,
            SecureRandom random) {
        return new KeyFile(UUID.randomUUID().toString(), name, practice, cost, List.of())
                .with(key, passphrase, recoveryCode, cost, random);
    }

    /** The same store's key file with other ways in, and with another key when that is what {@code key} is. */
    public KeyFile with(DataKey key, char[] passphrase, String recoveryCode, Cost cost, SecureRandom random) {
        String bound = bound(store, cost);
        char[] code = RecoveryCode.plain(recoveryCode.toCharArray());
        if (code == null) {
            throw new IllegalArgumentException("not a recovery code");
        }
        return new KeyFile(store, name, practice, cost, List.of(
                Slot.seal(Slot.PASSPHRASE, passphrase, key.bytes(), cost, bound, random),
                Slot.seal(Slot.RECOVERY, code, key.bytes(), cost, bound, random)));
    }

    /** The same key file with another passphrase; the recovery code stays what it was. */
    public KeyFile withPassphrase(DataKey key, char[] passphrase, SecureRandom random) {
        List<Slot> other = new ArrayList<>();
        other.add(Slot.seal(Slot.PASSPHRASE, passphrase, key.bytes(), cost, bound(store, cost), random));
        slots.stream().filter(slot -> !slot.kind().equals(Slot.PASSPHRASE)).forEach(other::add);
        return new KeyFile(store, name, practice, cost, other);
    }

    /** The same key file with another recovery code; the passphrase stays what it was. */
    public KeyFile withRecoveryCode(DataKey key, String recoveryCode, SecureRandom random) {
        char[] code = RecoveryCode.plain(recoveryCode.toCharArray());
        if (code == null) {
            throw new IllegalArgumentException("not a recovery code");
        }
        List<Slot> other = new ArrayList<>();
        slots.stream().filter(slot -> !slot.kind().equals(Slot.RECOVERY)).forEach(other::add);
        other.add(Slot.seal(Slot.RECOVERY, code, key.bytes(), cost, bound(store, cost), random));
        return new KeyFile(store, name, practice, cost, other);
    }

    /** A new recovery code, to be shown once. */
    public static String newRecoveryCode(SecureRandom random) {
        return RecoveryCode.random(random);
    }

    /**
     * The data key, or null when the secret is neither the passphrase nor the recovery code.
     *
     * @param secret as typed
     */
    public @Nullable DataKey open(char[] secret) {
        char[] code = RecoveryCode.plain(secret);
        if (code != null) {
            DataKey key = open(Slot.RECOVERY, code);
            if (key != null) {
                return key;
            }
        }
        return open(Slot.PASSPHRASE, secret);
    }

    /** The ways in, one word each that is another as soon as the secret is; tells nothing of the secrets. */
    public List<String> ways() {
        return slots.stream().map(slot -> slot.kind() + "=" + slot.digest()).toList();
    }

    /** Whether one of {@link #ways} is that of the passphrase. */
    public static boolean isPassphrase(String way) {
        return way.startsWith(Slot.PASSPHRASE + "=");
    }

    /** Whether what was typed must have been meant as a recovery code and not as a passphrase. */
    public static boolean meantAsRecoveryCode(char[] secret) {
        return RecoveryCode.meantBy(secret);
    }

    private @Nullable DataKey open(String kind, char[] secret) {
        for (Slot slot : slots) {
            if (slot.kind().equals(kind)) {
                byte[] key = slot.open(secret, cost, bound(store, cost));
                if (key != null) {
                    return new DataKey(key);
                }
            }
        }
        return null;
    }

    private static String bound(String store, Cost cost) {
        return "luotsi-keys|" + FORMAT + "|" + store + "|argon2id|" + cost.memory() + "|" + cost.rounds() + "|"
                + cost.lanes();
    }
}

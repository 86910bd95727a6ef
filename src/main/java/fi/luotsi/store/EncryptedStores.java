package fi.luotsi.store;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.StoreDoor;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.store.db.Address;
import fi.luotsi.store.db.Database;
import fi.luotsi.store.db.Opening;
import fi.luotsi.store.key.Cost;
import fi.luotsi.store.key.DataKey;
import fi.luotsi.store.key.KeyFile;
import fi.luotsi.store.key.KeyFiles;
import fi.luotsi.store.key.SafeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes and opens stores whose database is encrypted with a random key, which a passphrase unlocks. */
public final class EncryptedStores implements StoreDoor {

    private final Cost cost;
    private final SecureRandom random = new SecureRandom();

    public EncryptedStores() {
        this(Cost.STANDARD);
    }

    /** @param cost what a try of a passphrase costs in new stores, and the least accepted; lower for tests only */
    EncryptedStores(Cost cost) {
        this.cost = cost;
    }

    @Override
    public Created create(Path folder, String name, boolean practice, char[] passphrase) throws StoreTrouble {
        Address address = new Address(folder);
        if (new String(passphrase).isBlank()) {
            throw new StoreTrouble("passphrase-empty");
        }
        boolean made = prepare(address.folder());
        StoreLock lock = null;
        DataKey key = DataKey.random(random);
        Database database = null;
        try {
            lock = StoreLock.take(address.folder());
            database = new Opening(address, key, random).create(name, practice);
            String recoveryCode = KeyFile.newRecoveryCode(random);
            // Last, because a folder with a key file is a store.
            new KeyFiles(address.folder(), cost)
                    .write(KeyFile.make(name, practice, key, passphrase, recoveryCode, cost, random));
            return new Created(new OpenStore(address.file(), database, key, lock), recoveryCode);
        } catch (StoreTrouble | IOException | RuntimeException e) {
            giveUp(database, key, lock);
            remove(address.folder(), made);
            throw e instanceof StoreTrouble trouble ? trouble : new StoreTrouble("cannot-write");
        }
    }

    @Override
    public Keep open(Path folder, char[] secret) throws StoreTrouble {
        Address address = new Address(folder);
        if (!isStore(address.folder())) {
            throw new StoreTrouble("not-a-store");
        }
        StoreLock lock = StoreLock.take(address.folder());
        DataKey key = null;
        Database database = null;
        try {
            KeyFiles files = new KeyFiles(address.folder(), cost);
            KeyFile file = files.read();
            key = unlock(file, secret);
            database = new Opening(address, key, random).open();
            OpenStore store = new OpenStore(address.file(), database, key, lock);
            mend(files, file);
            return store;
        } catch (StoreTrouble | RuntimeException e) {
            giveUp(database, key, lock);
            throw e instanceof StoreTrouble trouble ? trouble
                    : new StoreTrouble(e instanceof StoreFault fault ? fault.code() : "damaged");
        }
    }

    private static DataKey unlock(KeyFile file, char[] secret) throws StoreTrouble {
        try {
            DataKey key = file.open(secret);
            if (key == null) {
                throw KeyFile.meantAsRecoveryCode(secret) ? new StoreTrouble("wrong-recovery-code")
                        : new StoreTrouble("wrong-passphrase");
            }
            return key;
        } catch (OutOfMemoryError e) {
            throw new StoreTrouble("key-file-heavy");
        }
    }

    private static void mend(KeyFiles files, KeyFile good) {
        try {
            files.mend(good);
        } catch (IOException e) {
            // The copy in order has opened the store; the other is mended another time.
        }
    }

    @Override
    public boolean isStore(Path folder) {
        return keyFiles(folder).any() || Files.isRegularFile(folder.resolve("luotsi.mv.db"));
    }

    @Override
    public boolean isPractice(Path folder) {
        try {
            return keyFiles(folder).read().practice();
        } catch (StoreTrouble e) {
            return false;
        }
    }

    private KeyFiles keyFiles(Path folder) {
        return new KeyFiles(folder, cost);
    }

    /** Makes the folder if need be; whether it did. */
    private static boolean prepare(Path folder) throws StoreTrouble {
        try {
            boolean made = !Files.exists(folder);
            if (made) {
                Files.createDirectories(folder);
            }
            if (!Files.isDirectory(folder)) {
                throw new StoreTrouble("not-empty");
            }
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new StoreTrouble("not-empty");
                }
            }
            SafeFile.ownerOnly(folder);
            return made;
        } catch (IOException e) {
            throw new StoreTrouble("cannot-write");
        }
    }

    private static void giveUp(@Nullable Database database, @Nullable DataKey key, @Nullable StoreLock lock) {
        if (database != null) {
            database.close();
        }
        if (key != null) {
            key.wipe();
        }
        if (lock != null) {
            lock.close();
        }
    }

    /** Leaves nothing of a store that could not be made; the folder was empty before. */
    private static void remove(Path folder, boolean made) {
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path file : inside.toList()) {
                Files.deleteIfExists(file);
            }
            if (made) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            // What is left is not a store, and is told so when it is opened.
        }
    }
}

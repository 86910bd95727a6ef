package fi.luotsi.store;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreCare;
import fi.luotsi.core.keep.StoreDoor;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.Use;
import fi.luotsi.store.db.Address;
import fi.luotsi.store.db.CopyNote;
import fi.luotsi.store.db.Database;
import fi.luotsi.store.db.Opening;
import fi.luotsi.store.key.Calibration;
import fi.luotsi.store.key.Cost;
import fi.luotsi.store.key.DataKey;
import fi.luotsi.store.key.KeyFile;
import fi.luotsi.store.key.KeyFiles;
import fi.luotsi.store.key.SafeFile;
import fi.luotsi.store.safe.BackupFolder;
import fi.luotsi.store.safe.DiskSpace;
import fi.luotsi.store.safe.Pending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes and opens stores whose database is encrypted with a random key, which a passphrase unlocks. */
public final class EncryptedStores implements StoreDoor {

    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Helsinki"));

    private final Means means;

    /** @param who name of the user's account, which the log of uses carries */
    public EncryptedStores(String who) {
        this(new Means(Cost.STANDARD, Calibration::cost, new SecureRandom(), CLOCK, new DiskSpace(), who));
    }

    /** @param cost what a try of a passphrase costs in new stores, and the least accepted; lower for tests only */
    EncryptedStores(Cost cost) {
        this(new Means(cost, () -> cost, new SecureRandom(), CLOCK, new DiskSpace(), "tuovi"));
    }

    EncryptedStores(Means means) {
        this.means = means;
    }

    @Override
    public Created create(Path folder, String name, boolean practice, char[] passphrase) throws StoreTrouble {
        Address address = new Address(folder);
        if (new String(passphrase).isBlank()) {
            throw new StoreTrouble("passphrase-empty");
        }
        boolean made = prepare(address.folder());
        StoreLock lock = null;
        SecureRandom random = means.random();
        DataKey key = DataKey.random(random);
        Database database = null;
        try {
            lock = StoreLock.take(address.folder());
            database = new Opening(address, key, random).create(name, practice);
            String recoveryCode = KeyFile.newRecoveryCode(random);
            // Last, because a folder with a key file is a store.
            // The passphrase of a practice store is known to all: no use in making its tries dear.
            Cost cost = practice ? means.floor() : means.fresh().get();
            KeyFile file = KeyFile.make(name, practice, key, passphrase, recoveryCode, cost, random);
            new KeyFiles(address.folder(), means.floor()).write(file);
            OpenStore store = new OpenStore(address, database, key, lock, means);
            store.uses().add(Use.of(Use.What.MADE, ""));
            store.keys().notice(file, address, means);
            return new Created(new LastingStore(address, means, store, false), recoveryCode);
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
        if (CopyNote.isIn(address.folder())) {
            throw new StoreTrouble("is-a-backup");
        }
        StoreLock lock = StoreLock.take(address.folder());
        DataKey key = null;
        Database database = null;
        try {
            Unlocking unlocking = new Unlocking(address.folder(), means);
            KeyFile file = unlocking.read();
            key = unlocking.open(file, secret);
            database = database(address, key, means);
            OpenStore store = new OpenStore(address, database, key, lock, means);
            boolean mended = unlocking.mend(file);
            if (!store.readOnly()) {
                store.keys().notice(file, address, means);
                store.uses().add(Use.of(Use.What.UNLOCK, about(secret, unlocking.wrongBefore())));
            }
            return new LastingStore(address, means, store, mended);
        } catch (StoreTrouble | RuntimeException e) {
            giveUp(database, key, lock);
            throw e instanceof StoreTrouble trouble ? trouble
                    : new StoreTrouble(e instanceof StoreFault fault ? fault.code() : "damaged");
        }
    }

    /** What the log tells of an opening: with which secret, and how many wrong ones were tried before it. */
    private static String about(char[] secret, int wrong) {
        String way = KeyFile.meantAsRecoveryCode(secret) ? "recovery-code" : "";
        return wrong == 0 ? way : (way + " wrong-tries " + wrong).strip();
    }

    /** The open database, looked through first when it was not closed as it should be. */
    static Database database(Address address, DataKey key, Means means) throws StoreTrouble {
        Opening opening = new Opening(address, key, means.random());
        Database database = opening.open(new Migration(address, key, means)::run);
        if (database == null) {
            finish(address.folder());
            database = opening.open();
        }
        boolean older = database.generation() < new BackupFolder(address.folder()).newest();
        if (older || !database.hadEndedCleanly() && !HealthCheck.of(database, Progress.NONE).faults().isEmpty()) {
            database.abandon();
            throw new StoreTrouble("damaged");
        }
        return database;
    }

    private static void finish(Path folder) throws StoreTrouble {
        try {
            new Pending(folder).finish();
        } catch (IOException e) {
            throw new StoreTrouble("cannot-write");
        }
    }

    @Override
    public StoreCare care() {
        return new Caring(means);
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
        return new KeyFiles(folder, means.floor());
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

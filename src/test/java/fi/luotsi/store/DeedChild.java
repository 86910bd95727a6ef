package fi.luotsi.store;

import static fi.luotsi.store.Imports.MONDAY;

import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Persons;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreCare;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.StoreTroubleTexts;
import fi.luotsi.core.words.Language;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The program that tests kill or starve: does one deed over and over and says each time when it is done. */
final class DeedChild {

    /** The two passphrases that deeds change between. */
    static final List<String> PASSPHRASES = List.of(TestStores.PASSPHRASE, "viisi vihreää soutuvenettä");

    private DeedChild() {}

    public static void main(String[] words) throws Exception {
        FaultRuns.endWithParent();
        Path folder = Path.of(words[1]);
        int start = words.length > 2 ? Integer.parseInt(words[2]) : 0;
        switch (words[0]) {
            case "edit" -> edit(folder);
            case "passphrase" -> passphrases(folder, start, false);
            case "renew" -> passphrases(folder, start, true);
            case "purge" -> purge(folder, start);
            case "backup" -> backups(folder);
            case "restore" -> restore(folder);
            case "migrate" -> migrate(folder);
            case "second" -> second(folder);
            case "starve" -> starve(folder);
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private static void edit(Path folder) throws Exception {
        try (Keep keep = TestStores.open(folder)) {
            int saved = Integer.parseInt(keep.settings().getOrDefault("saved", "0"));
            say("open " + saved);
            while (true) {
                keep.setting("note" + saved % 7, "x".repeat(saved % 5 * 700));
                keep.setting("saved", Integer.toString(++saved));
                say("saved " + saved);
            }
        }
    }

    private static void passphrases(Path folder, int start, boolean renew) throws Exception {
        StoreCare care = TestStores.door().care();
        say("open " + start);
        for (int n = start; ; n++) {
            char[] now = PASSPHRASES.get(n % 2).toCharArray();
            char[] fresh = PASSPHRASES.get((n + 1) % 2).toCharArray();
            if (renew) {
                care.renewKey(folder, now, fresh, LocalDateTime.now(), Progress.NONE);
            } else {
                care.changePassphrase(folder, now, fresh);
            }
            say("now " + (n + 1));
        }
    }

    private static void purge(Path folder, int start) throws Exception {
        say("open " + start);
        for (int n = start; ; n++) {
            TestStores.door().care().purge(folder, TestStores.PASSPHRASE.toCharArray(), person(n), LocalDateTime.now(),
                    Progress.NONE);
            say("purged " + (n + 1));
        }
    }

    static Persons person(int n) {
        return new Persons(Set.of(MakeMany.rightOid(n)), Set.of(MakeMany.learnerOid(n)));
    }

    private static void backups(Path folder) throws Exception {
        try (Keep keep = TestStores.open(folder)) {
            say("open 0");
            for (int n = 1; ; n++) {
                keep.setting("backup", Integer.toString(n));
                keep.backUp(LocalDateTime.now(), Progress.NONE);
                say("made " + n);
            }
        }
    }

    private static void restore(Path folder) throws Exception {
        StoreCare care = TestStores.door().care();
        say("open 0");
        for (int n = 1; ; n++) {
            care.restore(folder, care.backups(folder).getLast(), TestStores.PASSPHRASE.toCharArray(),
                    LocalDateTime.now(), Progress.NONE);
            say("restored " + n);
        }
    }

    private static void migrate(Path folder) throws Exception {
        say("open 0");
        try (Keep keep = TestStores.open(folder)) {
            say("migrated " + keep.snapshots().size());
        }
    }

    private static void second(Path folder) throws Exception {
        long before = System.nanoTime();
        try (Keep keep = TestStores.open(folder)) {
            say("opened " + keep.name());
        } catch (StoreTrouble trouble) {
            say(new StoreTroubleTexts().say(Language.FI, trouble));
            say(Long.toString((System.nanoTime() - before) / 1_000_000));
        }
    }

    private static void starve(Path folder) throws Exception {
        Keep keep = TestStores.open(folder);
        keep.setting("before", "kept");
        say("open 0");
        List<byte[]> hoard = new ArrayList<>();
        try (Importing run = keep.begin(MONDAY)) {
            Importing.FileRows file = run.file("plans.json");
            for (int n = 0; ; n++) {
                file.plan(MakeMany.plan(n, "2026-10-01"));
                hoard.add(new byte[200_000]);
            }
        } finally {
            System.out.println("hoarded " + hoard.size());
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}

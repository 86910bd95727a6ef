package fi.luotsi.store;

import fi.luotsi.core.keep.Keep.Health;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.store.db.Database;
import fi.luotsi.store.db.Documents;
import fi.luotsi.store.db.LeftOuts;
import fi.luotsi.store.db.Tally;
import fi.luotsi.store.pack.Hash;
import fi.luotsi.store.pack.Head;
import fi.luotsi.store.pack.MemberArrays.Member;
import fi.luotsi.store.pack.PackFault;
import fi.luotsi.store.pack.Packing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks a store over: rows against indexes, hashes against contents, snapshots against documents. */
final class HealthCheck {

    private final Tally tally;
    private final Documents documents;
    private final Snapshots snapshots;
    private final LeftOuts quarantine;
    private final Set<String> faults = new LinkedHashSet<>();
    private long rows;

    HealthCheck(Database database, Documents documents, Snapshots snapshots, LeftOuts quarantine) {
        this.tally = new Tally(database);
        this.documents = documents;
        this.snapshots = snapshots;
        this.quarantine = quarantine;
    }

    /** Looks over a database that nobody uses yet. */
    static Health of(Database database, Progress progress) {
        return new HealthCheck(database, new Documents(database), new Snapshots(database, new Packing()),
                new LeftOuts(database)).run(progress);
    }

    Health run(Progress progress) {
        look(() -> {
            for (Tally.Count count : tally.counts(progress)) {
                rows += count.scanned();
                if (!count.agrees()) {
                    faults.add("index");
                }
            }
        });
        look(() -> {
            if (!tally.referencesHold()) {
                faults.add("reference");
            }
        });
        Map<Long, Hash> stored = new HashMap<>();
        look(() -> hashes(stored, progress));
        look(() -> snapshots.eachArray((hash, packed) -> {
            progress.check();
            compare(hash, packed);
        }));
        look(() -> members(stored, progress));
        look(() -> leftOut(progress));
        return new Health(new ArrayList<>(faults), rows);
    }

    private void hashes(Map<Long, Hash> stored, Progress progress) {
        long last = documents.last();
        documents.scan(row -> {
            progress.check();
            progress.at("documents", row.id(), last);
            stored.put(row.id(), row.hash());
            compare(row.hash(), row.packed());
        });
    }

    private void leftOut(Progress progress) {
        quarantine.each(row -> {
            progress.check();
            compare(row.hash(), row.packed());
        });
    }

    private void compare(Hash hash, byte[] packed) {
        try {
            if (!Packing.hash(packed).equals(hash)) {
                faults.add("hash");
            }
        } catch (PackFault e) {
            faults.add("hash");
        }
    }

    private void members(Map<Long, Hash> stored, Progress progress) {
        for (Head head : snapshots.heads()) {
            if (!head.hash().equals(stored.get(head.document()))) {
                faults.add("missing");
            }
        }
        List<SnapshotInfo> all = snapshots.list();
        for (SnapshotInfo snapshot : all) {
            progress.check();
            progress.at("snapshots", snapshot.number(), all.size());
            for (List<Member> members : snapshots.members(snapshot.number()).values()) {
                for (Member member : members) {
                    if (!stored.containsKey(member.document())) {
                        faults.add("missing");
                    }
                }
            }
        }
    }

    private void look(Runnable part) {
        try {
            part.run();
        } catch (StoreFault fault) {
            if (fault.code().equals("closed")) {
                throw fault;
            }
            faults.add("unreadable");
        } catch (Progress.Cancelled cancelled) {
            throw cancelled;
        } catch (RuntimeException | OutOfMemoryError e) {
            // Damaged bytes can mean anything: a length of gigabytes, a kind that there is not.
            faults.add("unreadable");
        }
    }
}

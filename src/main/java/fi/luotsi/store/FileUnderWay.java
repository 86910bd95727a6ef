package fi.luotsi.store;

import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.Stay;
import fi.luotsi.core.plan.StudentKey;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.reference.Versioned;
import fi.luotsi.store.Versions.Held;
import fi.luotsi.store.pack.Hash;
import fi.luotsi.store.pack.Head;
import fi.luotsi.store.pack.Kind;
import fi.luotsi.store.pack.Packing.Packed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rows of one file, compared with what is there; they count only when the file is kept. */
final class FileUnderWay implements Importing.FileRows {

    private final String name;
    private final boolean addition;
    private final ImportUnderWay run;
    private final Versions versions;
    private final long firstDocument;
    private final long firstLeftOut;
    private final Map<Kind, Map<String, Held>> rows = new EnumMap<>(Kind.class);
    private final Map<String, List<Hash>> withoutNumber = new HashMap<>();
    private final List<Remembered.Entry> remembered = new ArrayList<>();
    private @Nullable Head lastTaken;
    private long changes;
    private long older;
    private boolean seenBefore;
    private Set<Source> sources = Set.of();
    private String sha256 = "";

    FileUnderWay(
            String name, boolean addition, ImportUnderWay run, Versions versions, long firstDocument,
            long firstLeftOut) {
        this.name = name;
        this.addition = addition;
        this.run = run;
        this.versions = versions;
        this.firstDocument = firstDocument;
        this.firstLeftOut = firstLeftOut;
    }

    @Override
    public Outcome plan(Plan plan) {
        return ready(plan).take();
    }

    @Override
    public Ready ready(Plan plan) {
        Packed packed = run.pack(plan);
        LocalDate updated = plan.lastUpdate();
        long order = updated == null ? Head.UNKNOWN : updated.toEpochDay();
        // Of the plan itself nothing more is held while it waits.
        List<Stay> stays = Stay.of(plan);
        String right = plan.studyRight();
        String number = plan.id() != null ? right + "|" + plan.id() : plan.eid() != null ? right + "|e" + plan.eid() : null;
        return new Prepared(
                () -> planRow(number != null ? number : key(right, packed.hash()), packed, order, stays), number != null);
    }

    private Outcome planRow(String key, Packed packed, long order, List<Stay> stays) {
        Outcome outcome = row(Kind.PLAN, key, packed, order);
        if ((outcome == Outcome.NEW || outcome == Outcome.CHANGED) && lastTaken != null) {
            run.stays(lastTaken.document(), stays);
        }
        return outcome;
    }

    /** A row made ready; once it is taken, it tells which document holds it. */
    private final class Prepared implements Ready {
        private final Supplier<Outcome> take;
        private final boolean lasting;
        private @Nullable Head head;

        /** @param lasting whether the same content always has the same key, wherever it stands in a file */
        Prepared(Supplier<Outcome> take, boolean lasting) {
            this.take = take;
            this.lasting = lasting;
        }

        @Override
        public Outcome take() {
            Outcome outcome = take.get();
            head = lasting && outcome != Outcome.OLDER ? lastTaken : null;
            return outcome;
        }
    }

    @Override
    public @Nullable Recalled recall(byte[] digest) {
        Remembered.Entry entry = run.recall(Hash.stored(digest));
        if (entry == null) {
            return null;
        }
        List<Known> known = new ArrayList<>(entry.heads().size());
        for (Head head : entry.heads()) {
            int end = head.key().indexOf('|');
            known.add(new Known(() -> row(head.kind(), head.key(), head.hash(), head.order(), () -> head),
                    end < 0 ? head.key() : head.key().substring(0, end)));
        }
        return new Recalled(known, entry.notes());
    }

    @Override
    public void remember(byte[] digest, List<Ready> taken, String notes) {
        List<Head> heads = new ArrayList<>(taken.size());
        for (Ready row : taken) {
            if (!(row instanceof Prepared prepared) || prepared.head == null) {
                return;
            }
            heads.add(prepared.head);
        }
        remembered.add(new Remembered.Entry(Hash.stored(digest), heads, notes));
    }

    /** A plan is known by its number; in files without numbers by its place among the plans of its study right. */
    private String key(String studyRight, Hash hash) {
        List<Hash> before = withoutNumber.computeIfAbsent(studyRight, oid -> new ArrayList<>());
        int place = before.indexOf(hash);
        if (place < 0) {
            place = before.size();
            before.add(hash);
        }
        return studyRight + "|#" + place;
    }

    @Override
    public Outcome right(StudyRight right) {
        return ready(right).take();
    }

    @Override
    public Ready ready(StudyRight right) {
        Packed packed = run.pack(right);
        String oid = right.oid();
        long order = right.version() == null ? Head.UNKNOWN : right.version();
        return new Prepared(() -> row(Kind.RIGHT, oid, packed, order), true);
    }

    @Override
    public Outcome placement(Placement placement) {
        String key = StudentKey.of(placement.studyRight(), placement.learner()).toString();
        return row(Kind.PLACEMENT, key, run.pack(placement), Head.UNKNOWN);
    }

    @Override
    public Outcome named(Placement placement) {
        String key = StudentKey.of(placement.studyRight(), placement.learner()).toString();
        return held(Kind.PLACEMENT, key) != null ? Outcome.UNCHANGED : placement(placement);
    }

    private Outcome row(Kind kind, String key, Packed packed, long order) {
        return row(kind, key, packed.hash(), order, () -> {
            Head stored = versions.stored(kind, key, packed.hash());
            return stored != null ? stored : new Head(kind, key, run.add(kind, packed), packed.hash(), order);
        });
    }

    /** @param document stores the row, unless it is stored already */
    private Outcome row(Kind kind, String key, Hash hash, long order, Supplier<Head> document) {
        Held held = held(kind, key);
        if (held != null && held.head().hash().equals(hash)) {
            put(kind, new Held(held.head(), true, held.inLatest()));
            return held.here() ? Outcome.REPEATED : Outcome.UNCHANGED;
        }
        if (held != null && (held.head().newerThan(order) || addition && incomparable(kind, held, order))) {
            put(kind, new Held(held.head(), true, held.inLatest()));
            older++;
            return Outcome.OLDER;
        }
        Head head = document.get();
        put(kind, new Held(head, true, true));
        changes++;
        return held == null ? Outcome.NEW : Outcome.CHANGED;
    }

    /**
     * Whether an added row may be older than the one there, which the newest file of its source has: nothing tells, or
     * both are of the same version with another content.
     */
    private boolean incomparable(Kind kind, Held held, long order) {
        return (order == Head.UNKNOWN || order == held.head().order()) && held.inLatest()
                && versions.get(kind, held.head().key()) == held;
    }

    private @Nullable Held held(Kind kind, String key) {
        Map<String, Held> own = rows.get(kind);
        Held held = own == null ? null : own.get(key);
        return held != null ? held : versions.get(kind, key);
    }

    private void put(Kind kind, Held held) {
        lastTaken = held.head();
        rows.computeIfAbsent(kind, none -> new LinkedHashMap<>()).put(held.head().key(), held);
    }

    @Override
    public Outcome other(Versioned row) {
        return row(Kind.of(row), row.key(), run.pack(row), row.order());
    }

    @Override
    public void leftOut(LeftOut row) {
        run.leftOut(row);
    }

    @Override
    public void again() {
        rows.clear();
        withoutNumber.clear();
        remembered.clear();
        changes = 0;
        older = 0;
        run.forget(this);
    }

    @Override
    public void keep(Set<Source> of, String digest) {
        sources = Set.copyOf(of);
        sha256 = digest;
        seenBefore = run.seen(digest);
        run.keep(this);
    }

    @Override
    public void discard() {
        run.discard(this);
    }

    /** Whether the import deserves a snapshot for this file; an old file or an addition that changes nothing does not. */
    boolean makesSnapshot() {
        return changes > 0 || !seenBefore && !addition;
    }

    /**
     * Whether the source's data are younger now. A file that has nothing new and something older is an old one; one
     * whose rows are all in quarantine has brought no data.
     */
    boolean newer() {
        return !addition && !rows.isEmpty() && (changes > 0 || !seenBefore && older == 0);
    }

    boolean seenBefore() {
        return seenBefore;
    }

    long firstLeftOut() {
        return firstLeftOut;
    }

    String name() {
        return name;
    }

    Set<Source> sources() {
        return sources;
    }

    String sha256() {
        return sha256;
    }

    long firstDocument() {
        return firstDocument;
    }

    List<Remembered.Entry> remembered() {
        return remembered;
    }

    Map<Kind, Map<String, Held>> rows() {
        return rows;
    }
}

package fi.luotsi.store.db;

import static fi.luotsi.store.sql.Tables.USE_LOG;
import static fi.luotsi.store.sql.Tables.USE_LOG_END;

import fi.luotsi.core.keep.LoggedUse;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.keep.UseLog;
import fi.luotsi.store.sql.tables.records.UseLogEndRecord;
import fi.luotsi.store.sql.tables.records.UseLogRecord;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The log's rows, each chained to the one before by its digest. */
public final class UseRows implements UseLog {

    private static final int SALT = 16;
    private static final byte[] BEFORE_FIRST = new byte[32];

    private final Database database;
    private final Clock clock;
    private final String who;
    private final SecureRandom random = new SecureRandom();

    /** @param who name of the user's account; cut after 200 characters */
    public UseRows(Database database, Clock clock, String who) {
        this.database = database;
        this.clock = clock;
        this.who = who.length() > 200 ? who.substring(0, 200) : who;
    }

    @Override
    public void add(Use use) {
        if (!database.readOnly()) {
            database.note(sql -> add(sql, use));
        }
    }

    /** Adds a row in the transaction of {@code sql}; gives its number. */
    public long add(DSLContext sql, Use use) {
        UseLogEndRecord end = sql.selectFrom(USE_LOG_END).fetchOne();
        UseLogRecord row = sql.newRecord(USE_LOG);
        row.setId(end == null ? 1 : end.getLast() + 1);
        row.setAt(LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        row.setWho(who);
        row.setWhat(use.what().name());
        row.setAbout(use.about());
        if (use.studyRight() != null) {
            byte[] salt = new byte[SALT];
            random.nextBytes(salt);
            row.setSubject(use.studyRight());
            row.setSalt(salt);
            row.setSubjectDigest(subject(salt, use.studyRight()));
        }
        row.setDigest(digest(end == null ? BEFORE_FIRST : end.getDigest(), row));
        row.insert();
        end(sql, end == null, row);
        return row.getId();
    }

    private static void end(DSLContext sql, boolean first, UseLogRecord row) {
        if (first) {
            sql.insertInto(USE_LOG_END).set(USE_LOG_END.ID, 1).set(USE_LOG_END.LAST, row.getId())
                    .set(USE_LOG_END.DIGEST, row.getDigest()).execute();
        } else {
            sql.update(USE_LOG_END).set(USE_LOG_END.LAST, row.getId())
                    .set(USE_LOG_END.DIGEST, row.getDigest()).execute();
        }
    }

    @Override
    public List<LoggedUse> newest(int most) {
        return database.run(sql -> sql.selectFrom(USE_LOG).orderBy(USE_LOG.ID.desc()).limit(most).fetch())
                .map(UseRows::use);
    }

    @Override
    public List<LoggedUse> about(String studyRight) {
        return database.run(sql -> sql.selectFrom(USE_LOG).where(USE_LOG.SUBJECT.eq(studyRight)).orderBy(USE_LOG.ID)
                .fetch()).map(UseRows::use);
    }

    private static LoggedUse use(UseLogRecord row) {
        return new LoggedUse(row.getId(), row.getAt(), row.getWho(),
                new Use(Use.What.valueOf(row.getWhat()), row.getSubject(), row.getAbout()),
                row.getSubject() == null && row.getSubjectDigest() != null);
    }

    @Override
    public long size() {
        return database.run(sql -> sql.fetchCount(USE_LOG));
    }

    @Override
    public long broken() {
        return database.run(UseRows::broken);
    }

    static long broken(DSLContext sql) {
        byte[] before = BEFORE_FIRST;
        long expected = 1;
        for (UseLogRecord row : sql.selectFrom(USE_LOG).orderBy(USE_LOG.ID).fetchLazy()) {
            if (row.getId() != expected || !subjectHolds(row)
                    || !Arrays.equals(row.getDigest(), digest(before, row))) {
                return expected;
            }
            before = row.getDigest();
            expected++;
        }
        UseLogEndRecord end = sql.selectFrom(USE_LOG_END).fetchOne();
        boolean ends = end == null ? expected == 1
                : end.getLast() == expected - 1 && Arrays.equals(end.getDigest(), before);
        return ends ? 0 : expected;
    }

    /** Makes rows about these study rights tell of nobody; the chain holds on. */
    public static void forget(DSLContext sql, Collection<String> studyRights) {
        sql.update(USE_LOG).setNull(USE_LOG.SUBJECT).setNull(USE_LOG.SALT)
                .where(USE_LOG.SUBJECT.in(studyRights)).execute();
    }

    private static boolean subjectHolds(UseLogRecord row) {
        if (row.getSubject() == null) {
            return row.getSalt() == null;
        }
        return row.getSalt() != null && row.getSubjectDigest() != null
                && Arrays.equals(row.getSubjectDigest(), subject(row.getSalt(), row.getSubject()));
    }

    private static byte[] subject(byte[] salt, String studyRight) {
        MessageDigest sha256 = sha256();
        sha256.update(salt);
        return sha256.digest(studyRight.getBytes(StandardCharsets.UTF_8));
    }

    /** Of the row before and all of this one but what a purge empties; each part with its length, so that none can flow. */
    private static byte[] digest(byte[] before, UseLogRecord row) {
        MessageDigest sha256 = sha256();
        part(sha256, before);
        part(sha256, ByteBuffer.allocate(Long.BYTES).putLong(row.getId()).array());
        part(sha256, text(row.getAt().truncatedTo(ChronoUnit.SECONDS).toString()));
        part(sha256, text(row.getWho()));
        part(sha256, text(row.getWhat()));
        part(sha256, row.getSubjectDigest());
        part(sha256, text(row.getAbout()));
        return sha256.digest();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void part(MessageDigest sha256, byte @Nullable [] bytes) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes == null ? -1 : bytes.length).array());
        if (bytes != null) {
            sha256.update(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}

package fi.luotsi.store.db;

import static fi.luotsi.store.sql.Tables.USE_LOG;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.LoggedUse;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.Use;
import fi.luotsi.store.key.DataKey;
import fi.luotsi.store.sql.tables.records.UseLogRecord;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jooq.Field;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UseRowsTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T07:15:30.5Z"), ZoneId.of("Europe/Helsinki"));
    private static final String EEVI = "1.2.246.562.15.10000000001";
    private static final String ILKKA = "1.2.246.562.15.10000000002";

    @TempDir
    private Path temp;

    private final DataKey key = DataKey.random(new SecureRandom());

    private Database database;
    private UseRows log;

    @BeforeEach
    void open() throws Exception {
        database = opening().create("Rantatie", false);
        log = new UseRows(database, CLOCK, "tuovi");
    }

    private Opening opening() throws StoreTrouble {
        return new Opening(new Address(temp), key, new SecureRandom());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void fill() {
        log.add(Use.of(Use.What.UNLOCK, ""));
        log.add(new Use(Use.What.VIEW, EEVI, ""));
        log.add(new Use(Use.What.VIEW, ILKKA, ""));
        log.add(Use.of(Use.What.IMPORT, "hoks.json"));
        log.add(new Use(Use.What.PERSON, EEVI, "eevi.json"));
        log.add(Use.of(Use.What.SUMMARY, "Hyvinvointi"));
    }

    @Test
    void tells_who_did_what_when_to_whom() {
        assertThat(log.size()).isZero();
        assertThat(log.broken()).isZero();
        fill();
        assertThat(log.newest(2)).containsExactly(
                new LoggedUse(6, LocalDateTime.parse("2026-11-23T09:15:30"), "tuovi",
                        Use.of(Use.What.SUMMARY, "Hyvinvointi"), false),
                new LoggedUse(5, LocalDateTime.parse("2026-11-23T09:15:30"), "tuovi",
                        new Use(Use.What.PERSON, EEVI, "eevi.json"), false));
        assertThat(log.about(EEVI)).extracting(LoggedUse::number).containsExactly(2L, 5L);
        assertThat(log.size()).isEqualTo(6);
        assertThat(log.broken()).isZero();
    }

    @Test
    void a_purged_person_is_nowhere_in_it_and_the_chain_holds() {
        fill();
        database.run(sql -> {
            UseRows.forget(sql, List.of(EEVI));
            return 0;
        });
        assertThat(log.about(EEVI)).isEmpty();
        assertThat(log.about(ILKKA)).hasSize(1);
        assertThat(log.newest(10)).filteredOn(LoggedUse::purged).extracting(LoggedUse::number).containsExactly(5L, 2L);
        assertThat(log.broken()).isZero();
        log.add(Use.of(Use.What.PURGE, "1"));
        assertThat(log.broken()).isZero();
    }

    @Test
    void a_row_changed_removed_added_or_put_elsewhere_is_found_every_time() {
        fill();
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            long row = 1 + random.nextInt(6);
            int kind = random.nextInt(4);
            long found = database.run(sql -> {
                List<UseLogRecord> before = sql.selectFrom(USE_LOG).orderBy(USE_LOG.ID).fetch();
                switch (kind) {
                    case 0 -> sql.deleteFrom(USE_LOG).where(USE_LOG.ID.eq(row)).execute();
                    case 1 -> sql.update(USE_LOG).set(USE_LOG.AT, USE_LOG.AT.add(1)).where(USE_LOG.ID.eq(row)).execute();
                    case 2 -> sql.update(USE_LOG).set(USE_LOG.WHO, "toinen").set(USE_LOG.SUBJECT, ILKKA + "1")
                            .where(USE_LOG.ID.eq(row)).execute();
                    default -> {
                        sql.update(USE_LOG).set(USE_LOG.ID, 1000L).where(USE_LOG.ID.eq(row)).execute();
                        sql.update(USE_LOG).set(USE_LOG.ID, row).where(USE_LOG.ID.eq(row % 6 + 1)).execute();
                        sql.update(USE_LOG).set(USE_LOG.ID, row % 6 + 1).where(USE_LOG.ID.eq(1000L)).execute();
                    }
                }
                long broken = UseRows.broken(sql);
                sql.deleteFrom(USE_LOG).execute();
                before.forEach(one -> sql.newRecord(USE_LOG, one).insert());
                return broken;
            });
            assertThat(found).as("kind %d at row %d", kind, row).isBetween(1L, 7L);
            assertThat(log.broken()).as("put back").isZero();
        }
    }

    @Test
    void every_column_is_under_the_chain() {
        fill();
        for (Field<?> column : USE_LOG.fields()) {
            String change = switch (column.getName().toLowerCase(Locale.ROOT)) {
                case "id" -> "77";
                case "at" -> "timestamp '2020-01-01 00:00:00'";
                case "salt", "subject_digest", "digest" -> "x'00112233445566778899aabbccddeeff'";
                default -> "'muuta'";
            };
            long found = database.run(sql -> {
                List<UseLogRecord> before = sql.selectFrom(USE_LOG).orderBy(USE_LOG.ID).fetch();
                sql.execute("update use_log set " + column.getName() + " = " + change + " where id = 5");
                long broken = UseRows.broken(sql);
                sql.deleteFrom(USE_LOG).execute();
                before.forEach(one -> sql.newRecord(USE_LOG, one).insert());
                return broken;
            });
            assertThat(found).as(column.getName()).isEqualTo(5);
        }
        assertThat(log.broken()).isZero();
    }

    @Test
    void a_store_that_can_only_be_read_can_be_looked_at() throws Exception {
        fill();
        database.close();
        database = opening().read();
        log = new UseRows(database, CLOCK, "tuovi");
        log.add(new Use(Use.What.VIEW, EEVI, ""));
        assertThat(log.size()).isEqualTo(6);
        assertThat(log.broken()).isZero();
    }

    @Test
    void rows_cut_off_the_end_are_missed() {
        fill();
        database.run(sql -> sql.deleteFrom(USE_LOG).where(USE_LOG.ID.gt(4L)).execute());
        assertThat(log.broken()).isEqualTo(5);
        database.run(sql -> sql.deleteFrom(USE_LOG).execute());
        assertThat(log.broken()).isEqualTo(1);
    }
}

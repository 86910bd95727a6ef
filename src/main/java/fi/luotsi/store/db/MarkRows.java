package fi.luotsi.store.db;

import static fi.luotsi.store.sql.Tables.FLAG_MARK;

import fi.luotsi.core.keep.Deed;
import fi.luotsi.core.keep.Mark;
import java.util.List;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The history of deeds with flags; rows are added to it and never changed. */
public final class MarkRows {

    private final Database database;

    public MarkRows(Database database) {
        this.database = database;
    }

    /** All deeds, the oldest first. */
    public List<Mark> all() {
        return database.run(sql -> sql.selectFrom(FLAG_MARK).orderBy(FLAG_MARK.ID).fetch()).map(row -> new Mark(
                row.getBatch(), row.getUndoes(), row.getMade(), row.getSeenOn(), row.getWho(),
                row.getRule(), row.getStudyRight(), row.getItem(), row.getLikeness(),
                Deed.valueOf(row.getDeed()), row.getUntilDay(), row.getReason()));
    }

    /** Adds deeds as one batch in one transaction that is on disk when this returns; gives the batch's number. */
    public long add(List<Mark> deeds) {
        return database.save(sql -> {
            long id = next(sql.select(DSL.max(FLAG_MARK.ID)).from(FLAG_MARK).fetchOneInto(Long.class));
            long batch = next(sql.select(DSL.max(FLAG_MARK.BATCH)).from(FLAG_MARK).fetchOneInto(Long.class));
            for (Mark deed : deeds) {
                sql.insertInto(FLAG_MARK)
                        .set(FLAG_MARK.ID, id++).set(FLAG_MARK.BATCH, batch).set(FLAG_MARK.UNDOES, deed.undoes())
                        .set(FLAG_MARK.MADE, deed.made()).set(FLAG_MARK.SEEN_ON, deed.seenOn())
                        .set(FLAG_MARK.WHO, deed.who()).set(FLAG_MARK.RULE, deed.rule())
                        .set(FLAG_MARK.STUDY_RIGHT, deed.studyRight()).set(FLAG_MARK.ITEM, deed.item())
                        .set(FLAG_MARK.LIKENESS, deed.likeness()).set(FLAG_MARK.DEED, deed.deed().name())
                        .set(FLAG_MARK.UNTIL_DAY, deed.until()).set(FLAG_MARK.REASON, deed.reason()).execute();
            }
            return batch;
        });
    }

    private static long next(@Nullable Long last) {
        return last == null ? 1 : last + 1;
    }
}

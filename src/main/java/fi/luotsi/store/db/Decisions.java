package fi.luotsi.store.db;

import static fi.luotsi.store.sql.Tables.LIMIT_CHANGE;

import fi.luotsi.core.rule.LimitChange;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jooq.impl.DSL;

/** The table of decisions about limits and rules: it only grows. */
public final class Decisions {

    private final Database database;

    public Decisions(Database database) {
        this.database = database;
    }

    /** All of them, in the order in which they were made. */
    public List<LimitChange> list() {
        return database.run(sql -> sql.selectFrom(LIMIT_CHANGE).orderBy(LIMIT_CHANGE.ID).fetch()).map(row ->
                new LimitChange(
                        row.getRule(), row.getLimitName(), row.getValueSet(), row.getUnit(), row.getFromDay(),
                        row.getWhy(), row.getWho(), row.getMade()));
    }

    /** Adds one durably. */
    public void add(LimitChange decision) {
        database.save(sql -> {
            Long last = sql.select(DSL.max(LIMIT_CHANGE.ID)).from(LIMIT_CHANGE).fetchOneInto(Long.class);
            return sql.insertInto(LIMIT_CHANGE)
                    .set(LIMIT_CHANGE.ID, last == null ? 1 : last + 1)
                    .set(LIMIT_CHANGE.RULE, decision.rule())
                    .set(LIMIT_CHANGE.LIMIT_NAME, decision.limit())
                    .set(LIMIT_CHANGE.VALUE_SET, decision.value())
                    .set(LIMIT_CHANGE.UNIT, decision.unit())
                    .set(LIMIT_CHANGE.FROM_DAY, decision.from())
                    .set(LIMIT_CHANGE.WHY, decision.why())
                    .set(LIMIT_CHANGE.WHO, decision.who())
                    .set(LIMIT_CHANGE.MADE, decision.made().truncatedTo(ChronoUnit.MICROS))
                    .execute();
        });
    }
}

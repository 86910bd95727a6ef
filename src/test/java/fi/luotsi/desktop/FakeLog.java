package fi.luotsi.desktop;

import fi.luotsi.core.keep.LoggedUse;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.keep.UseLog;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A log in memory, for tests of the window. */
public final class FakeLog implements UseLog {

    private final List<LoggedUse> rows = new CopyOnWriteArrayList<>();

    @Override
    public void add(Use use) {
        rows.add(new LoggedUse(rows.size() + 1, LocalDateTime.of(2026, 11, 23, 8, 41), "tuovi", use, false));
    }

    @Override
    public List<LoggedUse> newest(int most) {
        return rows.reversed().stream().limit(most).toList();
    }

    @Override
    public List<LoggedUse> about(String studyRight) {
        return rows.stream().filter(row -> studyRight.equals(row.use().studyRight())).toList();
    }

    @Override
    public long size() {
        return rows.size();
    }

    @Override
    public long broken() {
        return 0;
    }
}

package fi.luotsi.intake.part;

import fi.luotsi.core.plan.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Watches the share of bad rows in a table. When it is large, the file is the wrong one or its columns have been read
 * as what they are not; then nothing of it is taken, because the rows that happened to pass are as doubtful.
 */
final class Share {

    /** The largest share of bad rows, in per cent, with which a table is still taken (decision 10). */
    static final int BAD_PER_CENT = 20;

    /** A table with fewer rows is too short for a share to say anything. */
    static final int ROWS = 20;

    private static final int KINDS = 1_000;

    /** A kind of fault: how often, and where first. */
    private static final class Kind {
        private final Problem first;
        private long times;

        Kind(Problem first) {
            this.first = first;
        }
    }

    private final boolean again;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private long rowsBefore;
    private long badBefore;

    /** @param again whether the rows come out of quarantine: then the good ones are taken whatever their share */
    Share(boolean again) {
        this.again = again;
    }

    void begin(long all, long bad) {
        kinds.clear();
        rowsBefore = all;
        badBefore = bad;
    }

    void bad(Problem problem) {
        String key = problem.code() + " " + problem.field();
        if (kinds.size() < KINDS || kinds.containsKey(key)) {
            kinds.computeIfAbsent(key, none -> new Kind(problem)).times++;
        }
    }

    /** @throws FileFault when too many rows are bad: it names the fault that most of them have */
    void end(long all, long bad) throws FileFault {
        long rows = all - rowsBefore;
        long left = bad - badBefore;
        Kind most = most();
        if (again || most == null || rows < ROWS || left * 100 <= rows * BAD_PER_CENT) {
            return;
        }
        List<String> words = new ArrayList<>(List.of(Long.toString(left), Long.toString(rows), most.first.code()));
        words.addAll(most.first.words());
        throw new FileFault("csv.wrong-file", most.first.row(), most.first.field(), words.toArray(String[]::new));
    }

    private @Nullable Kind most() {
        Kind most = null;
        for (Kind kind : kinds.values()) {
            most = most == null || kind.times > most.times ? kind : most;
        }
        return most;
    }
}

package fi.luotsi.intake.table;

import fi.luotsi.intake.part.FileFault;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table whose first rows can be looked at before it is read, to find out what it is. */
public final class Ahead implements Table {

    private final Table table;
    private final Deque<Line> lines = new ArrayDeque<>();

    public Ahead(Table table) {
        this.table = table;
    }

    /** The first rows, at most {@code count}; they are still there to be read. */
    public List<Line> look(int count) throws FileFault, IOException {
        while (lines.size() < count) {
            Line line = table.next();
            if (line == null) {
                break;
            }
            lines.add(line);
        }
        return new ArrayList<>(lines).subList(0, Math.min(count, lines.size()));
    }

    @Override
    public String sheet() {
        return table.sheet();
    }

    @Override
    public String encoding() {
        return table.encoding();
    }

    @Override
    public String separator() {
        return table.separator();
    }

    @Override
    public @Nullable Line next() throws FileFault, IOException {
        return lines.isEmpty() ? table.next() : lines.removeFirst();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}

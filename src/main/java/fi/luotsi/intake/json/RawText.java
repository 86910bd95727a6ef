package fi.luotsi.intake.json;

import java.util.Objects;

/** A text of a record that nobody has looked at yet: plain ASCII, from {@code from} to before {@code to}. */
record RawText(byte[] bytes, int from, int to, TextPool<Text> pool) {

    Text text() {
        return Objects.requireNonNull(pool.of(bytes, from, to));
    }
}

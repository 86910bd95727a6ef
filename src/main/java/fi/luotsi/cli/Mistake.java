package fi.luotsi.cli;

/** Something the user can mend: its key and words give one sentence, and the command ends with exit code 2. */
final class Mistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] words;

    Mistake(String key, Object... words) {
        super(key);
        this.key = key;
        this.words = words;
    }

    String key() {
        return key;
    }

    Object[] words() {
        return words;
    }
}

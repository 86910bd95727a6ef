package fi.luotsi.core.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one area in three languages, read from one file in which they stand side by side.
 *
 * <p>A line is {@code key.fi=…}, {@code key.sv=…} or {@code key.en=…}. Gaps are {@code {0}}, {@code {1}} …. A key with an
 * amount has a twin {@code key.one}. A missing text is an error of ours that {@code WordsTest} finds.
 */
public final class Texts {

    private final String name;
    private final Map<String, String> texts;

    private Texts(String name, Map<String, String> texts) {
        this.name = name;
        this.texts = texts;
    }

    /**
     * Reads {@code file} from the folder of {@code anchor}'s package.
     *
     * @throws IllegalStateException when the program was built without the file
     */
    public static Texts beside(Class<?> anchor, String file) {
        try (InputStream in = anchor.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no texts " + file + " beside " + anchor.getName());
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Texts(file, properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of {@code key} with its gaps filled. */
    public String get(Language language, String key, Object... words) {
        String text = find(language, key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + "." + language.code() + " in " + name);
        }
        return fill(text, words);
    }

    /** The text for an amount: that of {@code key.one} for 1, else of {@code key}; {0} is the amount. */
    public String amount(Language language, String key, long amount, Object... more) {
        Object[] words = new Object[more.length + 1];
        words[0] = Format.number(language, amount);
        System.arraycopy(more, 0, words, 1, more.length);
        return get(language, amount == 1 && find(language, key + ".one") != null ? key + ".one" : key, words);
    }

    /** The text as written, or null when there is none. */
    public @Nullable String find(Language language, String key) {
        return texts.get(key + "." + language.code());
    }

    public boolean has(String key) {
        return find(Language.FI, key) != null;
    }

    /** The keys, without the language at the end, in order. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (String key : texts.keySet()) {
            keys.add(key.substring(0, key.lastIndexOf('.')));
        }
        return keys;
    }

    private static String fill(String text, Object[] words) {
        String filled = text;
        for (int i = 0; i < words.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(words[i]));
        }
        return filled;
    }
}

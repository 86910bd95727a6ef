package fi.luotsi.intake.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A text file of words: a line {@code [name]} begins a list, a line {@code # …} is a remark, every other is a word. */
final class WordFile {

    private WordFile() {}

    /** The lists of a file beside this class, in its order. */
    static Map<String, List<String>> read(String file) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        try (InputStream in = WordFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no words " + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> list = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String text = line.strip();
                if (text.startsWith("[")) {
                    list = lists.computeIfAbsent(text.substring(1, text.length() - 1), name -> new ArrayList<>());
                } else if (!text.isEmpty() && !text.startsWith("#")) {
                    list.add(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}

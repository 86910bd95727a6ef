package fi.luotsi.intake.practice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Word lists from a text file: a line {@code [name]} begins a list, every other line is one entry. */
final class Words {

    private final Map<String, List<String>> lists;

    private Words(Map<String, List<String>> lists) {
        this.lists = lists;
    }

    static Words of(String resource) {
        Map<String, List<String>> lists = new HashMap<>();
        List<String> current = new ArrayList<>();
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String text = line.strip();
                if (text.startsWith("[")) {
                    current = new ArrayList<>();
                    lists.put(text.substring(1, text.length() - 1), current);
                } else if (!text.isEmpty()) {
                    current.add(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(lists);
    }

    List<String> list(String name) {
        List<String> list = lists.get(name);
        if (list == null || list.isEmpty()) {
            throw new IllegalArgumentException("no words " + name);
        }
        return list;
    }
}

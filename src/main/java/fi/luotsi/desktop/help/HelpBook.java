package fi.luotsi.desktop.help;

import fi.luotsi.core.words.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The manual in one language; a page is read when it is first asked for. */
final class HelpBook {

    private static final int AROUND = 60;

    private final Language language;
    private final HelpReader reader = new HelpReader();
    private final Map<HelpPage, HelpText> read = new EnumMap<>(HelpPage.class);

    /**
     * A place where what was searched for stands.
     *
     * @param block the number of the heading's block in the page
     * @param words what stands around the place
     */
    record Hit(HelpPage page, String title, String heading, int block, String words) {}

    HelpBook(Language language) {
        this.language = language;
    }

    HelpText page(HelpPage page) {
        return read.computeIfAbsent(page, one -> reader.read(source(language, one)));
    }

    /** The Markdown of a page as it was written. */
    static String source(Language language, HelpPage page) {
        String file = language.code() + "/" + page.file();
        try (InputStream in = HelpBook.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no page " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sections that hold every word of {@code query}, those first whose heading does; at most 30. */
    List<Hit> find(String query) {
        String[] words = fold(query).strip().split("\\s+");
        List<Hit> named = new ArrayList<>();
        List<Hit> others = new ArrayList<>();
        for (HelpPage page : HelpPage.values()) {
            HelpText text = page(page);
            List<HelpText.Block> blocks = text.blocks();
            for (int from = 0; from < blocks.size(); from++) {
                if (blocks.get(from) instanceof HelpText.Heading heading) {
                    String body = body(blocks, from);
                    if (holds(fold(heading.plain() + " " + body), words)) {
                        Hit hit = new Hit(page, text.title(), heading.plain(), from, around(body, words));
                        (holds(fold(heading.plain()), words) ? named : others).add(hit);
                    }
                }
            }
        }
        named.addAll(others);
        return named.size() > 30 ? named.subList(0, 30) : named;
    }

    /** The words from a heading to the next. */
    private static String body(List<HelpText.Block> blocks, int heading) {
        StringBuilder body = new StringBuilder();
        for (int i = heading + 1; i < blocks.size() && !(blocks.get(i) instanceof HelpText.Heading); i++) {
            body.append(blocks.get(i).plain()).append(' ');
        }
        return body.toString().strip();
    }

    private static boolean holds(String text, String[] words) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String around(String body, String[] words) {
        int at = Math.max(0, fold(body).indexOf(words[0]));
        int from = at <= AROUND ? 0 : body.indexOf(' ', at - AROUND) + 1;
        int to = at + AROUND >= body.length() ? body.length() : body.lastIndexOf(' ', at + AROUND);
        if (to <= from) {
            to = body.length();
        }
        return (from == 0 ? "" : "… ") + body.substring(from, to) + (to == body.length() ? "" : " …");
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

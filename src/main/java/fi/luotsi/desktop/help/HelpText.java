package fi.luotsi.desktop.help;

import java.util.List;
import java.util.stream.Collectors;

/** A page of the manual as blocks that can be shown and searched. */
record HelpText(List<Block> blocks) {

    /** One piece below another. */
    sealed interface Block {

        /** Its words without any marks. */
        String plain();
    }

    /** @param level 1 = the page's title */
    record Heading(int level, List<Span> spans) implements Block {
        @Override
        public String plain() {
            return HelpText.plain(spans);
        }
    }

    record Words(List<Span> spans) implements Block {
        @Override
        public String plain() {
            return HelpText.plain(spans);
        }
    }

    record Items(boolean numbered, List<List<Block>> items) implements Block {
        @Override
        public String plain() {
            return items.stream().flatMap(List::stream).map(Block::plain).collect(Collectors.joining(" "));
        }
    }

    /** A table; every row has as many cells as the head. */
    record Grid(List<List<Span>> head, List<List<List<Span>>> rows) implements Block {
        @Override
        public String plain() {
            return rows.stream().flatMap(List::stream).map(HelpText::plain).collect(Collectors.joining(" "));
        }
    }

    /** What words are: running text, a name on the screen, a key or file, or a way to another page. */
    enum Kind {
        PLAIN, STRONG, KEY, LINK
    }

    /** @param target where a link leads; "" for what is none */
    record Span(String text, Kind kind, String target) {}

    static String plain(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** The words of the first heading. */
    String title() {
        return blocks.stream().filter(Heading.class::isInstance).findFirst().map(Block::plain).orElse("");
    }
}

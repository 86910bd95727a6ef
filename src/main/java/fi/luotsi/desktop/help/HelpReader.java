package fi.luotsi.desktop.help;

import fi.luotsi.desktop.help.HelpText.Block;
import fi.luotsi.desktop.help.HelpText.Kind;
import fi.luotsi.desktop.help.HelpText.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads a page of the manual out of its Markdown. */
final class HelpReader {

    private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** @throws IllegalArgumentException when the page holds what the manual does not use, e.g. HTML or pictures */
    HelpText read(String markdown) {
        return new HelpText(blocks(parser.parse(markdown)));
    }

    private static List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node : children(parent)) {
            blocks.add(switch (node) {
                case Heading heading -> new HelpText.Heading(heading.getLevel(), spans(heading));
                case Paragraph words -> new HelpText.Words(spans(words));
                case BulletList list -> items(list, false);
                case OrderedList list -> items(list, true);
                case TableBlock table -> grid(table);
                default -> throw unknown(node);
            });
        }
        return blocks;
    }

    private static Block items(Node list, boolean numbered) {
        return new HelpText.Items(numbered, children(list).stream().map(HelpReader::blocks).toList());
    }

    private static Block grid(TableBlock table) {
        List<List<Span>> head = List.of();
        List<List<List<Span>>> rows = new ArrayList<>();
        for (Node part : children(table)) {
            for (Node row : children(part)) {
                List<List<Span>> cells = children(row).stream().map(HelpReader::spans).toList();
                if (part instanceof TableHead) {
                    head = cells;
                } else {
                    rows.add(cells);
                }
            }
        }
        return new HelpText.Grid(head, rows);
    }

    private static List<Span> spans(Node parent) {
        List<Span> spans = new ArrayList<>();
        collect(parent, Kind.PLAIN, "", spans);
        return spans;
    }

    private static void collect(Node parent, Kind kind, String target, List<Span> spans) {
        for (Node node : children(parent)) {
            switch (node) {
                case Text text -> add(spans, new Span(text.getLiteral(), kind, target));
                case Code code -> spans.add(new Span(code.getLiteral(), Kind.KEY, ""));
                case SoftLineBreak end -> add(spans, new Span(" ", kind, target));
                case HardLineBreak end -> add(spans, new Span("\n", kind, target));
                case StrongEmphasis strong -> collect(strong, Kind.STRONG, "", spans);
                case Link link -> collect(link, Kind.LINK, link.getDestination(), spans);
                default -> throw unknown(node);
            }
        }
    }

    /** Words of one kind are one span: the parser ends a text at each line and at signs that might mean something. */
    private static void add(List<Span> spans, Span span) {
        Span last = spans.isEmpty() ? null : spans.getLast();
        if (last != null && last.kind() == span.kind() && last.target().equals(span.target())) {
            spans.set(spans.size() - 1, new Span(last.text() + span.text(), span.kind(), span.target()));
        } else {
            spans.add(span);
        }
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }

    private static IllegalArgumentException unknown(Node node) {
        return new IllegalArgumentException("not used in the manual: " + node);
    }
}

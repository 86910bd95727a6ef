package fi.luotsi.report.html;

import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.rule.Severity;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/**
 * Draws the marks of severities and item states (look.md 4) as small pictures behind their words. They are grounds, not
 * content: the word beside says the same.
 */
public final class Marks {

    private static final int SIZE = 96;
    private static final Color DONE = new Color(0x17693A);
    private static final Color DEMO = new Color(0x6438A8);
    private static final Color ACCENT = new Color(0x0B5CAD);
    private static final Color MUTED = new Color(0x57606A);
    private static final Color CRITICAL = new Color(0xB3201B);
    private static final Color SERIOUS = new Color(0x9A4700);
    private static final Color NOTICE = new Color(0x665500);

    private Marks() {}

    /** The sign of a state, as the address of a picture that holds the picture itself. */
    public static String of(ItemState state) {
        return draw(g -> {
            switch (state) {
                case RECOGNISED -> {
                    ring(g, DONE, 7);
                    fill(g, circle(26), DONE);
                    tick(g, Color.WHITE, 0.62);
                }
                case ASSESSED -> {
                    fill(g, circle(38), DONE);
                    tick(g, Color.WHITE, 0.9);
                }
                case AWAITING_ASSESSMENT -> {
                    line(g, diamond(40), DEMO, 8);
                    hands(g, DEMO);
                }
                case DEMONSTRATING -> {
                    fill(g, diamond(44), DEMO);
                    fill(g, play(), Color.WHITE);
                }
                case ACQUIRING -> {
                    ring(g, ACCENT, 8);
                    fill(g, new Arc2D.Double(14, 14, 68, 68, 270, 180, Arc2D.PIE), ACCENT);
                }
                case ACQUIRED_NO_DEMO -> {
                    ring(g, ACCENT, 7);
                    fill(g, circle(25), ACCENT);
                }
                case SCHEDULED -> {
                    ring(g, MUTED, 8);
                    hands(g, MUTED);
                }
                case NOT_SCHEDULED -> {
                    g.setStroke(new BasicStroke(
                            8, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {16, 11}, 0));
                    g.setColor(MUTED);
                    g.draw(circle(36));
                }
            }
        });
    }

    static String of(Severity severity) {
        return draw(g -> {
            switch (severity) {
                case CRITICAL -> {
                    fill(g, octagon(), CRITICAL);
                    exclamation(g, 48);
                }
                case SERIOUS -> {
                    fill(g, triangle(), SERIOUS);
                    exclamation(g, 58);
                }
                case NOTICE -> {
                    line(g, new Rectangle2D.Double(12, 12, 72, 72), NOTICE, 9);
                    fill(g, new Ellipse2D.Double(38, 38, 20, 20), NOTICE);
                }
                case INFO -> {
                    ring(g, MUTED, 8);
                    fill(g, new Rectangle2D.Double(43, 42, 10, 30), MUTED);
                    fill(g, new Ellipse2D.Double(42, 24, 12, 12), MUTED);
                }
            }
        });
    }

    static String good() {
        return draw(g -> tick(g, DONE, 1.3));
    }

    /** The square of the program, half of it filled. */
    static String logo() {
        return draw(g -> {
            fill(g, new Rectangle2D.Double(48, 6, 42, 84), ACCENT);
            line(g, new Rectangle2D.Double(6, 6, 84, 84), ACCENT, 7);
        });
    }

    private interface Drawing {
        void on(Graphics2D g);
    }

    private static String draw(Drawing drawing) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.on(g);
        g.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static void fill(Graphics2D g, Shape shape, Color colour) {
        g.setColor(colour);
        g.fill(shape);
    }

    private static void line(Graphics2D g, Shape shape, Color colour, float width) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    private static void ring(Graphics2D g, Color colour, float width) {
        line(g, circle(38), colour, width);
    }

    private static Shape circle(double radius) {
        return new Ellipse2D.Double(48 - radius, 48 - radius, 2 * radius, 2 * radius);
    }

    private static Shape diamond(double radius) {
        return path(48, 48 - radius, 48 + radius, 48, 48, 48 + radius, 48 - radius, 48);
    }

    private static Shape play() {
        return path(39, 32, 66, 48, 39, 64);
    }

    private static Shape triangle() {
        return path(48, 6, 93, 88, 3, 88);
    }

    private static Shape octagon() {
        return path(31, 6, 65, 6, 90, 31, 90, 65, 65, 90, 31, 90, 6, 65, 6, 31);
    }

    private static Shape path(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static void hands(Graphics2D g, Color colour) {
        Path2D hands = new Path2D.Double();
        hands.moveTo(48, 30);
        hands.lineTo(48, 50);
        hands.lineTo(60, 57);
        line(g, hands, colour, 7);
    }

    private static void tick(Graphics2D g, Color colour, double scale) {
        Path2D tick = new Path2D.Double();
        tick.moveTo(48 - 20 * scale, 48 + 2 * scale);
        tick.lineTo(48 - 5 * scale, 48 + 16 * scale);
        tick.lineTo(48 + 21 * scale, 48 - 15 * scale);
        line(g, tick, colour, (float) (10 * scale));
    }

    private static void exclamation(Graphics2D g, double middle) {
        fill(g, new Rectangle2D.Double(43, middle - 26, 10, 32), Color.WHITE);
        fill(g, new Ellipse2D.Double(42, middle + 12, 12, 12), Color.WHITE);
    }
}

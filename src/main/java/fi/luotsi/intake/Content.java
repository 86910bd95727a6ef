package fi.luotsi.intake;

import fi.luotsi.intake.table.Utf16;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a file is by its first bytes, never by its name. */
enum Content {
    EMPTY,
    JSON,
    TABLE,
    ZIP,
    /** An old Excel file, or a workbook protected with a password. */
    OLE,
    HTML,
    XML,
    /** A workbook of LibreOffice in one XML file. */
    FLAT_BOOK,
    /** A workbook of Excel in one XML file. */
    XML_BOOK,
    PDF,
    IMAGE,
    /** Packed by something else than ZIP. */
    PACKED,
    /** A document of a word processor that is text by its first sign. */
    DOCUMENT,
    /** A link to a file or a page, saved as a file. */
    SHORTCUT,
    UNKNOWN;

    /** How many first bytes are enough to tell. */
    static final int HEAD = 4096;

    private static final List<String> PAGE = List.of(
            "<html", "<!doctype html", "<table", "<body", "<head", "<meta ", "<style", "<script", "<div", "<title>");

    /** The kind of content that begins with {@code head}. */
    static Content of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        if (begins(head, 0x50, 0x4B, 0x03, 0x04) || begins(head, 0x50, 0x4B, 0x05, 0x06)) {
            return ZIP;
        }
        if (begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE;
        }
        if (begins(head, 0x25, 0x50, 0x44, 0x46)) {
            return PDF;
        }
        if (begins(head, 0x89, 'P', 'N', 'G') || begins(head, 0xFF, 0xD8, 0xFF) || begins(head, 'G', 'I', 'F', '8')) {
            return IMAGE;
        }
        if (begins(head, 0x1F, 0x8B) || begins(head, '7', 'z', 0xBC, 0xAF) || begins(head, 'R', 'a', 'r', '!', 0x1A)
                || begins(head, 0xFD, '7', 'z', 'X', 'Z') || begins(head, 'B', 'Z', 'h')) {
            return PACKED;
        }
        if (begins(head, 0x4C, 0, 0, 0, 0x01, 0x14, 0x02, 0)) {
            return SHORTCUT;
        }
        String text = text(head);
        String start = text.stripLeading();
        if (start.isEmpty()) {
            return EMPTY;
        }
        return switch (start.charAt(0)) {
            case '{', '[' -> start.startsWith("{\\rtf") ? DOCUMENT
                    : start.startsWith("[InternetShortcut]") ? SHORTCUT : JSON;
            case '<' -> markup(start.toLowerCase(Locale.ROOT));
            case '"' -> scalar(start) ? JSON : TABLE;
            default -> binary(text) ? UNKNOWN : TABLE;
        };
    }

    private static String text(byte[] head) {
        Charset wide = Utf16.of(head, head.length);
        if (wide != null) {
            return new String(head, wide).replace("\uFEFF", "");
        }
        int skip = begins(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return new String(head, skip, head.length - skip, StandardCharsets.ISO_8859_1);
    }

    /** Workbooks that are one XML file have tables too, and are looked for before pages. */
    private static Content markup(String start) {
        if (start.contains("<office:document")) {
            return FLAT_BOOK;
        }
        if (start.contains("progid=\"excel.sheet\"") || start.contains("<workbook")) {
            return XML_BOOK;
        }
        return PAGE.stream().anyMatch(start::contains) ? HTML : XML;
    }

    /** A lone JSON text rather than a table whose first column name is in quotes. */
    private static boolean scalar(String start) {
        String line = start.lines().findFirst().orElse("").strip();
        return line.length() > 1 && line.endsWith("\"") && line.indexOf('"', 1) == line.length() - 1
                && start.strip().length() == line.length();
    }

    /** Whether more than one character in twenty is a control character that no text file has. */
    private static boolean binary(String text) {
        int control = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                control++;
            }
        }
        return control * 20 > text.length();
    }

    private static boolean begins(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}

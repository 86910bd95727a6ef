package fi.luotsi.work;

import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.plan.Oid;
import fi.luotsi.intake.BookText;
import fi.luotsi.intake.RawBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Broken files of many kinds, and how each must end. All of it is invented. */
final class BrokenFiles {

    /** An identity code of nobody; it must not be found anywhere after an import. */
    static final String CODE = "010203A901U";

    private static final String HEAD = "opiskeluoikeus_oid;sukunimi;ryhmä;aloituspäivä\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /**
     * A broken file.
     *
     * @param code the first problem that must be told; null when there is none
     * @param field what its sentence must name beside the file; null when nothing more
     */
    record Case(String name, byte[] content, Status status, @Nullable String code, @Nullable String field) {}

    private final List<Case> cases = new ArrayList<>();

    static List<Case> all() {
        BrokenFiles files = new BrokenFiles();
        files.encodings();
        files.tables();
        files.dates();
        files.identityCodes();
        files.workbooks();
        files.zips();
        files.json();
        return files.cases;
    }

    private void add(String name, byte[] content, Status status, @Nullable String code, @Nullable String field) {
        cases.add(new Case(name, content, status, code, field));
    }

    private void add(String name, String text, Status status, @Nullable String code, @Nullable String field) {
        add(name, text.getBytes(StandardCharsets.UTF_8), status, code, field);
    }

    private static String oid(int n) {
        String ten = Integer.toString(1_500_000_000 + n);
        return "1.2.246.562.15." + ten + Oid.checkDigit(ten, true);
    }

    private static String row(int n, String name, String date) {
        return oid(n) + ";" + name + ";LH26A;" + date + "\n";
    }

    private static String good() {
        return row(1, "Kaislavuo", "1.8.2026");
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private void encodings() {
        String text = HEAD + row(1, "Mäkivaara", "1.8.2026");
        add("utf16le.csv", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), Status.WARNED, "csv.other-encoding", null);
        add("utf16be.csv", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE), Status.WARNED, "csv.other-encoding", null);
        add("utf16le-ilman-merkkia.csv", text.getBytes(StandardCharsets.UTF_16LE), Status.WARNED, "csv.other-encoding", null);
        add("utf16be-ilman-merkkia.csv", text.getBytes(StandardCharsets.UTF_16BE), Status.WARNED, "csv.other-encoding", null);
        add("utf16-katkennut.csv", Arrays.copyOf(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), 101),
                Status.REFUSED, "csv.encoding", null);
        add("utf16.json", ("\uFEFF[" + plan(1, "\"versio\": 1") + "]").getBytes(StandardCharsets.UTF_16LE), Status.ACCEPTED,
                null, null);
        add("windows.csv", text.getBytes(WINDOWS), Status.WARNED, "csv.other-encoding", null);
        add("sekaisin.csv", joined(text.getBytes(StandardCharsets.UTF_8), row(2, "Öljymäki", "").getBytes(WINDOWS)),
                Status.REFUSED, "csv.mixed-encoding", null);
        add("merkki-keskella.csv", HEAD + good() + "\uFEFF" + row(2, "Lehtoranta", "1.8.2026"), Status.ACCEPTED, null, null);
        add("pelkka-merkki.csv", "\uFEFF", Status.REFUSED, "file.empty", null);
        add("kuva.csv", joined(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, new byte[400]), Status.REFUSED,
                "file.image", null);
        add("pakattu.csv", gzip(text), Status.REFUSED, "file.packed", null);
    }

    private void tables() {
        add("tyhja.csv", "", Status.REFUSED, "file.empty", null);
        add("valeja.csv", "\u00A0\n".repeat(5_000), Status.REFUSED, "file.empty", null);
        add("nolla.csv", HEAD + good() + row(2, "Leh\u0000to", "1.8.2026"), Status.QUARANTINED, "csv.control", "sukunimi");
        add("rivinvaihto.csv", HEAD + row(1, "\"Kaisla\nvuo\"", "1.8.2026"), Status.ACCEPTED, null, null);
        add("auki.csv", HEAD + good() + row(2, "\"Lehto", "1.8.2026"), Status.REFUSED, "csv.open-quote", "3");
        add("katkennut.csv", HEAD + good() + oid(2) + ";Leht", Status.QUARANTINED, "csv.width", "3");
        add("tuhat-saraketta.csv", "opiskeluoikeus_oid;ryhmä" + ";x".repeat(998) + "\n" + oid(1) + ";LH26A" + ";1".repeat(998),
                Status.ACCEPTED, null, null);
        add("megatavu.csv", HEAD + row(1, "x".repeat(1 << 20), ""), Status.REFUSED, "csv.long-line", "2");
        add("erottimia.csv", HEAD + good() + ";".repeat(100_000), Status.REFUSED, "csv.long-line", "3");
        add("sep.csv", "sep=,\r\n" + (HEAD + good()).replace(';', ','), Status.ACCEPTED, null, null);
        add("sarkain.csv", (HEAD + good()).replace(';', '\t').replace("Kaislavuo", "Kaisla;vuo"), Status.ACCEPTED, null, null);
        add("sitovat.csv", HEAD + good() + "\u00A0;\u00A0;\u00A0;\u00A0\n".repeat(3_000), Status.ACCEPTED, null, null);
        add("sitovat-solut.csv", HEAD + row(1, "\u00A0".repeat(3_000) + "Lehto", "1.8.2026"), Status.ACCEPTED, null, null);
        add("lainausmerkkeja.csv", "\"".repeat(8) + "\n", Status.REFUSED, "csv.no-header", null);
        add("otsikko-kahdesti.csv", "opiskeluoikeus_oid;ryhmä;ryhmä\n" + oid(1) + ";A;B\n", Status.REFUSED,
                "csv.column-twice", "ryhmä");
        add("ei-tunnistetta.csv", "sukunimi;ryhmä\nLehto;A\n", Status.REFUSED, "csv.missing-column", "opiskeluoikeus_oid");
        add("sivu.csv", "<!DOCTYPE html><html><body>Kirjaudu</body></html>", Status.REFUSED, "file.html", null);
    }

    private void dates() {
        for (String date : List.of("31.2.", "29.2.2025", "30.2.2026", "2026-13-01", "0.1.2026", "1.1.26", "syksy 2026")) {
            add("paiva " + date + ".csv", HEAD + good() + row(2, "Lehto", date), Status.QUARANTINED, "csv.not-date",
                    "aloituspäivä");
        }
        for (String date : List.of("1.1.0001", "31.12.9999", "1900-01-01")) {
            add("paiva " + date + ".csv", HEAD + row(2, "Lehto", date), Status.WARNED, "csv.far-date", "aloituspäivä");
        }
    }

    private void identityCodes() {
        add(CODE + ".csv", HEAD + good() + "x;Lehto;A;\n", Status.QUARANTINED, "csv.not-oid", "opiskeluoikeus_oid");
        add("tunnus-otsikossa.csv", HEAD.replace("\n", ";" + CODE + "\n") + good().replace("\n", ";x\n"), Status.ACCEPTED,
                null, null);
        add("tunnus-ryhmassa.csv", HEAD + good().replace("LH26A", CODE), Status.ACCEPTED, null, null);
        add("tunnus-nimessa.csv", HEAD + row(1, "Kaislavuo " + CODE, "1.8.2026"), Status.ACCEPTED, null, null);
        add("tunnus-paivana.csv", HEAD + good() + row(2, "Lehto", CODE), Status.QUARANTINED, "csv.not-date", "aloituspäivä");
        add("tunnus-tunnisteena.csv", HEAD + good() + good().replace(oid(1), CODE), Status.QUARANTINED, "csv.not-oid", null);
        add("tunnus.json", plan(1, "\"urasuunnitelma\": \"" + CODE + "\", \"" + CODE + "\": 1, \"laatija\": {\"nimi\": \"x "
                + CODE + "\"}"), Status.ACCEPTED, null, null);
        add("tunnus.zip", zip(CODE + "/" + CODE + ".csv", HEAD + good() + "x;Lehto;A;\n"), Status.QUARANTINED,
                "csv.not-oid", null);
    }

    private static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static RawBook book(String cell) {
        return new RawBook("<row r=\"1\">" + text("A1", "opiskeluoikeus") + text("B1", "aloituspäivä") + "</row>"
                + "<row r=\"2\">" + text("A2", oid(1)) + cell + "</row>"
                + "<row r=\"3\">" + text("A3", oid(2)) + "<c r=\"B3\" s=\"1\"><v>46235</v></c></row>");
    }

    private void workbooks() {
        add("1900.xlsx", book("<c r=\"B2\" s=\"1\"><v>46235</v></c>").bytes(), Status.ACCEPTED, null, null);
        add("1904.xlsx", book("<c r=\"B2\" s=\"1\"><v>44773</v></c>").workbook("<workbookPr date1904=\"1\"/>", "").bytes(),
                Status.ACCEPTED, null, null);
        add("iso.xlsx", book("<c r=\"B2\" t=\"d\"><v>2026-08-01</v></c>").bytes(), Status.ACCEPTED, null, null);
        add("kaava.xlsx", book("<c r=\"B2\"><f>TODAY()</f></c>").bytes(), Status.QUARANTINED, "csv.no-value", "aloituspäivä");
        add("virhe.xlsx", book("<c r=\"B2\" t=\"e\"><v>#REF!</v></c>").bytes(), Status.QUARANTINED, "csv.error-cell",
                "aloituspäivä");
        add("jaettu.xlsx", book("<c r=\"B2\" t=\"s\"><v>999</v></c>").bytes(), Status.REFUSED, "xlsx.unreadable", null);
        add("megatavu.xlsx", book(text("B2", "x".repeat(1 << 20))).bytes(), Status.QUARANTINED, "csv.long-field",
                "aloituspäivä");
        add("piilossa.xlsx", book("").workbook("", " state=\"hidden\"").bytes(), Status.REFUSED, "xlsx.only-hidden",
                "Taulukko");
        add("katkennut-xml.xlsx", new RawBook("<row r=\"1\"><c").bytes(), Status.REFUSED, "xlsx.unreadable", null);
        add("yhdistetty.xlsx", new RawBook("<row r=\"1\">" + text("A1", "Opiskelijat") + "</row><row r=\"2\">"
                + text("A2", "opiskeluoikeus") + text("B2", "ryhmä") + "</row><row r=\"3\">" + text("A3", oid(1))
                + text("B3", "LH26A") + "</row></sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>"
                + "<sheetData>").bytes(), Status.ACCEPTED, null, null);
        add("levea.xlsx", new RawBook("<row r=\"1\">" + text("A1", "opiskeluoikeus") + text("B1", "ryhmä")
                + text("ALL1", "x") + "</row><row r=\"2\">" + text("A2", oid(1)) + text("B2", "LH26A") + text("ALL2", "x")
                + "</row>").bytes(), Status.WARNED, "xlsx.wide", null);
        byte[] locked = protectedBook();
        add("lukittu.xlsx", locked, Status.REFUSED, "password.none", null);
        add("lukittu-katki.xlsx", Arrays.copyOf(locked, locked.length / 2), Status.REFUSED, null, null);
    }

    private static byte[] protectedBook() {
        return BookText.of("password vattumadon-42", "sheet A", "opiskeluoikeus | " + oid(1), "ryhmä | LH26A");
    }

    private static byte[] zip(String... namesAndTexts) {
        byte[][] contents = new byte[namesAndTexts.length / 2][];
        for (int i = 0; i < contents.length; i++) {
            contents[i] = namesAndTexts[2 * i + 1].getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < contents.length; i++) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[2 * i]));
                zip.write(contents[i]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void zips() {
        add("sisakkain.zip", zip("a.csv", HEAD + good(), "b.zip", new String(zip("c.csv", "x"), StandardCharsets.ISO_8859_1)),
                Status.REFUSED, null, "b.zip");
        add("polku.zip", zip("a.csv", HEAD + good(), "..\\..\\a.csv", "x"), Status.REFUSED, "zip.path", null);
        add("pommi.zip", zip("a.csv", " ".repeat(40 << 20)), Status.REFUSED, "zip.bomb", null);
        add("tyhja.zip", zip("kansio/", ""), Status.REFUSED, "zip.nothing", null);
        byte[] good = zip("a.csv", HEAD + good());
        add("katkennut.zip", Arrays.copyOf(good, good.length - 120), Status.REFUSED, "zip.damaged", null);
        add("salattu.zip", encrypted(good), Status.REFUSED, "zip.encrypted", null);
        add("nimetty.xlsx", good, Status.ACCEPTED, null, null);
    }

    /** Sets the mark of encryption in the headers of the only entry. */
    private static byte[] encrypted(byte[] zip) {
        byte[] bytes = zip.clone();
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < bytes.length - 10; i++) {
            int signature = buffer.getInt(i);
            if (signature == 0x04034B50) {
                bytes[i + 6] |= 1;
            } else if (signature == 0x02014B50) {
                bytes[i + 8] |= 1;
            }
        }
        return bytes;
    }

    private static String plan(int n, String more) {
        return "{\"id\": " + n + ", \"opiskeluoikeus-oid\": \"" + oid(n)
                + "\", \"osaamisen-hankkimisen-tarve\": true, \"ensikertainen-hyvaksyminen\": \"2026-08-20\", " + more + "}";
    }

    private void json() {
        String plan = plan(1, "\"versio\": 1");
        add("kahdesti.json", plan(1, "\"versio\": 1, \"versio\": 2"), Status.REFUSED, "json.duplicate-key", "versio");
        add("syva.json", plan(1, "\"x\": " + "[".repeat(10_000) + "]".repeat(10_000)), Status.REFUSED, "json.deep", null);
        add("puolikas.json", "[" + plan(1, "\"urasuunnitelma\": \"\\ud800\"") + "]", Status.QUARANTINED,
                "record.bad-character", "urasuunnitelma");
        add("iso-luku.json", plan(1, "\"versio\": 1e400"), Status.REFUSED, "json.number", "versio");
        add("kommentti.json", "/* eHOKS */ [" + plan + "]", Status.REFUSED, null, null);
        add("kommentti-sisalla.json", "[ // eHOKS\n" + plan + "]", Status.REFUSED, "json.syntax", null);
        add("pilkku.json", "[" + plan + ",]", Status.REFUSED, "json.syntax", null);
        add("perakkain.json", plan + plan(2, "\"versio\": 1"), Status.REFUSED, "json.trailing", null);
        add("katkennut.json", "[" + plan + "," + plan.substring(0, 40), Status.REFUSED, "json.truncated", null);
        add("yhdet-lainausmerkit.json", "[" + plan.replace('"', '\'') + "]", Status.REFUSED, "json.syntax", null);
        add("nolla.json", "[" + plan.replace("versio", "ver\u0000sio") + "]", Status.REFUSED, "json.control", null);
        add("pelkka-lista.json", "[[" + plan + "]]", Status.REFUSED, null, null);
        add("lukuja.json", "[1, 2, 3]", Status.REFUSED, null, null);
        add("totta.json", "true", Status.REFUSED, null, null);
        add("toistuva.json", IntStream.range(0, 3).mapToObj(n -> plan).collect(Collectors.joining(",", "[", "]")),
                Status.WARNED, "record.repeated", null);
    }
}

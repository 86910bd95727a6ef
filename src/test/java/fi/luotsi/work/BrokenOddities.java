package fi.luotsi.work;

import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.plan.Oid;
import fi.luotsi.intake.BookText;
import fi.luotsi.intake.RawBook;
import fi.luotsi.work.BrokenFiles.Case;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Files of other programs, and the kinds of damage of the shared corpus made otherwise. All of it is invented. */
final class BrokenOddities {

    private static final String HEAD = "opiskeluoikeus_oid;sukunimi;ryhmä;aloituspäivä\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset DOS = Charset.forName("IBM850");

    private final List<Case> cases = new ArrayList<>();

    static List<Case> all() {
        BrokenOddities files = new BrokenOddities();
        files.otherPrograms();
        files.letters();
        files.tables();
        files.cells();
        files.json();
        files.workbooks();
        files.zips();
        return files.cases;
    }

    private void add(String name, byte[] content, Status status, @Nullable String code, @Nullable String field) {
        cases.add(new Case(name, content, status, code, field));
    }

    private void add(String name, String text, Status status, @Nullable String code, @Nullable String field) {
        add(name, text.getBytes(StandardCharsets.UTF_8), status, code, field);
    }

    private void refused(String code, String name, byte[] content) {
        add(name, content, Status.REFUSED, code, null);
    }

    private void refused(String code, String name, String text) {
        add(name, text, Status.REFUSED, code, null);
    }

    private static String oid(int n) {
        String ten = Integer.toString(1_600_000_000 + n);
        return "1.2.246.562.15." + ten + Oid.checkDigit(ten, true);
    }

    private static String row(int n, String name, String date) {
        return oid(n) + ";" + name + ";LH26A;" + date + "\n";
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] ole(String... streams) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            for (String stream : streams) {
                files.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
            }
            files.writeFilesystem(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void otherPrograms() {
        refused("file.image", "kuvakaappaus.csv", joined(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10), noise(300)));
        refused("file.image", "valokuva.xlsx", joined(bytes(0xFF, 0xD8, 0xFF, 0xE0), noise(300)));
        refused("file.image", "kuva.json", joined("GIF89a".getBytes(WINDOWS), noise(300)));
        refused("file.packed", "a.csv", joined(bytes(0x1F, 0x8B, 8, 0), noise(100)));
        refused("file.packed", "b.zip", joined(bytes('7', 'z', 0xBC, 0xAF, 0x27, 0x1C), noise(100)));
        refused("file.packed", "c.zip", joined(bytes('R', 'a', 'r', '!', 0x1A, 7, 0), noise(100)));
        refused("file.pdf", "raportti.csv", "%PDF-1.7\n1 0 obj\n");
        refused("file.pdf", "raportti.xlsx", "%PDF-1.4\n%âãÏÓ\n");
        refused("file.pdf", "raportti.json", "%PDF-2.0\n");
        refused("file.shortcut", "koski.url", "[InternetShortcut]\r\nURL=https://koski.example/\r\n");
        refused("file.shortcut", "koski.csv", bytes(0x4C, 0, 0, 0, 1, 0x14, 2, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0));
        refused("file.office", "muistio.json", "{\\rtf1\\ansi Opiskelijat}");
        refused("file.xls", "vanha.xls", ole("Workbook"));
        refused("file.xls", "vanhempi.xls", ole("Book"));
        refused("file.office", "muistio.xls", ole("WordDocument"));
        refused("file.office", "viesti.msg", ole("__properties_version1.0"));
        refused("password.rights", "salattu.xlsx", ole("EncryptedPackage", "\u0006DataSpaces"));
        refused("password.none", "salattu2.xlsx", ole("EncryptedPackage", "EncryptionInfo"));
        refused("zip.damaged", "katki.xls", Arrays.copyOf(ole("Workbook"), 700));
        refused("file.unknown", "hyvin-vanha.xls", joined(bytes(9, 8, 8, 0, 0, 5, 0x10, 0), new byte[200]));
        refused("file.unknown", "tietokanta.csv", joined("SQLite format 3\0".getBytes(WINDOWS), new byte[400]));
        refused("file.unknown", "ohjelma.csv", joined("MZ".getBytes(WINDOWS), new byte[400]));
        String table = "<table><tr><td>opiskeluoikeus_oid</td></tr></table>";
        refused("file.html", "vienti.xls", "\uFEFF<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">" + table);
        refused("file.html", "vienti2.xls", "\r\n  <TABLE border=1>" + table);
        refused("file.html", "vienti3.xls", "<meta charset=\"utf-8\"><style>" + "x".repeat(5_000) + "</style>" + table);
        refused("file.html", "vienti4.xls", ("<html>" + table).getBytes(StandardCharsets.UTF_16));
        refused("file.other-book", "taulukko.xls", "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                + "<Workbook><Worksheet><Table ss:ExpandedColumnCount=\"2\"><Row/></Table></Worksheet></Workbook>");
        refused("file.other-book", "lista.fods", "<?xml version=\"1.0\"?><office:document><office:body>"
                + "<table:table table:name=\"Taul1\"/></office:body></office:document>");
        refused("file.xml", "kuva.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        refused("file.xml", "siirto.json", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><opiskelijat/>");
    }

    private void letters() {
        String text = HEAD + row(1, "Mäkivaara", "1.8.2026") + row(2, "Öljymäki", "");
        add("dos.csv", text.getBytes(DOS), Status.WARNED, "csv.other-encoding", "MS-DOS");
        add("dos-isot.csv", (HEAD + row(1, "MÄKIVAARA-ÅBERG", "")).getBytes(DOS), Status.WARNED, "csv.other-encoding", "MS-DOS");
        add("windows-lainaus.csv", (HEAD + row(1, "”Mäki” – €", "")).getBytes(WINDOWS), Status.WARNED, "csv.other-encoding",
                "Windows-1252");
        add("rikki.csv", HEAD + row(1, "MÃ¤kivaara", "1.8.2026"), Status.WARNED, "csv.garbled", "sukunimi");
        add("rikki2.csv", HEAD + row(1, "M\uFFFDkivaara", "1.8.2026"), Status.WARNED, "csv.garbled", "sukunimi");
        add("rikki3.csv", HEAD.replace("ryhmä", "ryhma") + oid(1) + ";Lehto;SÃ„HKÃ–;\n", Status.WARNED, "csv.garbled", "ryhma");
        refused("file.unknown", "utf32.csv", joined(bytes(0xFF, 0xFE, 0, 0), text.getBytes(Charset.forName("UTF-32LE"))));
        add("utf32be.csv", text.getBytes(Charset.forName("UTF-32BE")), Status.REFUSED, null, null);
        refused("csv.encoding", "ebcdic.csv", text.getBytes(Charset.forName("IBM037")));
        add("mac-rivit.csv", text.replace('\n', '\r'), Status.ACCEPTED, null, null);
        add("kaksi-merkkia.csv", "\uFEFF\uFEFF" + text, Status.ACCEPTED, null, null);
        add("utf16-json-katki.json", Arrays.copyOf("\uFEFF[{\"opiskeluoikeus-oid\": \"1\"}]".getBytes(StandardCharsets.UTF_16LE),
                41), Status.REFUSED, null, null);
        refused("json.encoding", "windows.json", ("[" + plan(1, "\"nimi\": \"Mäki\"") + "]").getBytes(WINDOWS));
        refused("json.encoding", "dos.json", ("[" + plan(1, "\"nimi\": \"Mäki\"") + "]").getBytes(DOS));
        refused("json.encoding", "katki-kirjain.json", joined(("[" + plan(1, "\"nimi\": \"M")).getBytes(StandardCharsets.UTF_8),
                bytes(0xC3, '"', '}', ']')));
    }

    private void tables() {
        String good = HEAD + row(1, "Kaislavuo", "1.8.2026");
        refused("file.empty", "rivinvaihtoja.csv", "\r\n\r\n\r\n");
        refused("file.empty", "valilyonti.csv", " ");
        refused("file.empty", "nollatavu.json", "");
        refused("csv.no-rows", "vain-otsikko.csv", HEAD);
        refused("csv.no-rows", "vain-sep.csv", "sep=;\n" + HEAD);
        refused("csv.no-header", "kaksoispiste.csv", good.replace(';', ':'));
        refused("csv.no-header", "valit.csv", good.replace(';', ' '));
        refused("csv.no-header", "sirkumfleksi.csv", good.replace(';', '^'));
        refused("csv.no-header", "ei-otsikkoa.csv", row(1, "Lehto", "1.8.2026") + row(2, "Kaisla", "1.8.2026"));
        refused("csv.no-header", "posti.csv", "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n--x\r\n");
        add("pysty.csv", good.replace(';', '|'), Status.ACCEPTED, null, null);
        add("otsikko-ylhaalla.csv", "Opiskelijat 16.11.2026\n\n" + good, Status.ACCEPTED, null, null);
        refused("csv.missing-column", "oppija.csv", "nimi;ryhmä;aloituspäivä\nLehto;A;1.8.2026\n");
        refused("csv.missing-column", "vain-ryhma.csv", "ryhmä;yksikkö;vastuuopettaja\nA;B;C\n");
        refused("csv.open-quote", "auki.csv", good + row(2, "\"Lehto", "") + row(3, "Kaisla", ""));
        refused("csv.open-quote", "auki2.csv", HEAD + oid(1) + ";Lehto;A;\"1.8.2026");
        add("lainaus-kesken.csv", good + row(2, "Leh\"to", ""), Status.QUARANTINED, "csv.bare-quote", "3");
        add("lainaus-loppu.csv", good + row(2, "Lehto\"", ""), Status.QUARANTINED, "csv.bare-quote", "3");
        add("lainaus-alku.csv", good + row(2, "\"Leh\"to", ""), Status.QUARANTINED, "csv.bare-quote", "3");
        add("vajaa.csv", good + oid(2) + "\n", Status.QUARANTINED, "csv.width", "3");
        add("leveä.csv", good + oid(2) + ";a;b;c;d;e\n", Status.QUARANTINED, "csv.width", "3");
        add("loppupuolipisteet.csv", HEAD.strip() + ";;\n" + row(1, "Lehto", "").strip() + ";;\n", Status.ACCEPTED, null, null);
        refused("csv.long-line", "pitka-otsikko.csv", "opiskeluoikeus_oid;" + "x".repeat(70_000) + "\n");
        refused("csv.long-line", "pitka-lainaus.csv", HEAD + oid(1) + ";\"" + "rivi\n".repeat(20_000) + "\";A;\n");
        refused("csv.wrong-file", "muu-lista.csv", HEAD + IntStream.range(0, 40)
                .mapToObj(n -> "tuote" + n + ";ruuvi;kaappi;\n").collect(Collectors.joining()));
        refused("csv.unclear-no-dates", "nurin.csv", HEAD + IntStream.range(0, 40)
                .mapToObj(n -> row(n, "Lehto", "ei tiedossa vielä")).collect(Collectors.joining()));
        add("koko-rivi-lainauksissa.csv", "\"" + HEAD.strip() + "\"\n\"" + row(1, "Lehto", "").strip() + "\"\n", Status.REFUSED,
                null, null);
    }

    private void cells() {
        for (String date : List.of("31.2.2026", "31.4.2026", "29.2.2027", "1.13.2026", "32.1.2026", "0.0.0000", "1.8.26",
                "2026-8-1", "20260801", "elokuu 2026", "1.8.", "#####")) {
            add("päivä " + date + ".csv", HEAD + row(1, "Lehto", "1.8.2026") + row(2, "Kaisla", date), Status.QUARANTINED,
                    "csv.not-date", "aloituspäivä");
        }
        for (String date : List.of("46235", "36526", "45000")) {
            add("numero " + date + ".csv", HEAD + row(1, "Lehto", "1.8.2026") + row(2, "Kaisla", date), Status.QUARANTINED,
                    "csv.serial-date", "aloituspäivä");
        }
        for (String date : List.of("08/01/2026", "1/8/2026", "13/13/2026")) {
            add("vino " + date.replace('/', '-') + ".csv", HEAD + row(1, "Lehto", "") + row(2, "Kaisla", date), Status.QUARANTINED,
                    "csv.slash-date", "aloituspäivä");
        }
        String points = "opiskeluoikeus_oid;tutkinnon osan koodi;osp\n" + oid(1) + ";106945;25\n";
        for (String number : List.of("kaksi", "1e3", "NaN", "0x19", "25 osaa", "1.234,5", "−5", "½")) {
            add("luku " + number + ".csv", points + oid(2) + ";106945;" + number + "\n", Status.QUARANTINED, "csv.not-number", "osp");
        }
        for (String number : List.of("-5", "501", "999999999")) {
            add("luku " + number + ".csv", points + oid(2) + ";106945;" + number + "\n", Status.QUARANTINED, "csv.number-range", "osp");
        }
        for (String code : List.of("6945", "1069450", "1,06945E+05")) {
            add("koodi " + code + ".csv", points + oid(2) + ";" + code + ";25\n", Status.QUARANTINED, null, "tutkinnon osan koodi");
        }
        for (String id : List.of("1,2246E+21", "1.2.246.562.24.15000000017", "1.2.246.562.15.", "' OR 1=1 --")) {
            add("tunniste " + id.length() + id.charAt(0) + ".csv", HEAD + row(1, "Lehto", "") + id + ";Kaisla;A;\n",
                    Status.QUARANTINED, "csv.not-oid", "opiskeluoikeus_oid");
        }
        for (String name : List.of("a\u0000b", "a\u0007b", "\u001Bb")) {
            add("merkki " + (int) name.charAt(name.length() - 2) + ".csv", HEAD + row(1, "Lehto", "") + row(2, name, ""),
                    Status.QUARANTINED, "csv.control", "sukunimi");
        }
    }

    private static String plan(int n, String more) {
        return "{\"id\": " + n + ", \"opiskeluoikeus-oid\": \"" + oid(n)
                + "\", \"osaamisen-hankkimisen-tarve\": true, \"ensikertainen-hyvaksyminen\": \"2026-08-20\", " + more + "}";
    }

    private void json() {
        String plan = plan(1, "\"versio\": 1");
        for (int cut : new int[] {1, 20, plan.length() - 1}) {
            refused("json.truncated", "katki" + cut + ".json", "[" + plan + "," + plan.substring(0, cut));
        }
        refused("json.truncated", "katki-avain.json", "[" + plan + ", {\"opiskeluoik");
        refused("json.deep", "syva-olio.json", plan(1, "\"x\": " + "{\"a\":".repeat(3_000) + "1" + "}".repeat(3_000)));
        refused("json.deep", "syva-auki.json", "[".repeat(100_000));
        refused("json.deep", "syva-sisalla.json", "[" + plan + "," + "[".repeat(2_000) + "]".repeat(2_000) + "]");
        refused("json.duplicate-key", "avain.json", "[" + plan(1, "\"id\": 2") + "]");
        refused("json.duplicate-key", "avain-syvalla.json", "[" + plan(1, "\"x\": {\"a\": {\"b\": 1, \"b\": 1}}") + "]");
        refused("json.duplicate-key", "avain-koodattu.json", "[" + plan(1, "\"versi\\u006f\": 1, \"versio\": 2") + "]");
        for (String number : List.of("1e999999999", "-" + "9".repeat(2_000), "0." + "1".repeat(1_500))) {
            add("luku" + number.length() + ".json", plan(1, "\"versio\": " + number), Status.REFUSED, null, null);
        }
        for (String bad : List.of("NaN", "Infinity", "-Infinity", "01", "+1", ".5", "1.", "0x10", "undefined", "True")) {
            add("sana " + bad + ".json", "[" + plan(1, "\"versio\": " + bad) + "]", Status.REFUSED, null, null);
        }
        for (String id : List.of("true", "[]", "{}", "1.5", "\"yksi\"")) {
            add("tyyppi " + id.length() + id.charAt(0) + ".json", "[" + plan.replace("\"id\": 1", "\"id\": " + id) + "]",
                    Status.QUARANTINED, null, "id");
        }
        for (String date : List.of("2026-02-30", "2026-13-01", "30.2.2026", "0000-00-00", "20.8.2026")) {
            add("päivä " + date + ".json", "[" + plan.replace("2026-08-20", date) + "," + plan(2, "\"versio\": 1") + "]",
                    Status.QUARANTINED, null, "ensikertainen-hyvaksyminen");
        }
        refused("json.trailing", "perassa.json", "[" + plan + "] loppu");
        refused("json.trailing", "perassa-lista.json", "[" + plan + "][]");
        refused("json.trailing", "perassa-nolla.json", "[" + plan + "]\u0000");
        for (String other : List.of("{\"type\":\"FeatureCollection\",\"features\":[]}", "[{\"login\":\"x\"},{\"login\":\"y\"}]",
                "{\"error\":\"Unauthorized\",\"status\":401}")) {
            add("muu" + other.length() + ".json", other, Status.REFUSED, null, null);
        }
        for (String bare : List.of("null", "42", "\"teksti\"", "[]", "{}", "[null]", "[[]]")) {
            add("pelkka " + bare.length() + bare.charAt(0) + ".json", bare, Status.REFUSED, null, null);
        }
        refused("json.not-recognised", "vain-merkki.json", "\uFEFF[{}]");
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
        byte[] good = book("").bytes();
        for (int part : new int[] {3, 2}) {
            refused("zip.damaged", "katki" + part + ".xlsx", Arrays.copyOf(good, good.length - good.length / part));
        }
        refused("zip.damaged", "katki-loppu.xlsx", Arrays.copyOf(good, good.length - 10));
        add("numero.xlsx", book("<c r=\"B2\"><v>46235</v></c>").bytes(), Status.QUARANTINED, "csv.serial-date", "aloituspäivä");
        add("kaava.xlsx", book("<c r=\"B2\" s=\"1\"><f>A1</f><v>46235</v></c>").bytes(), Status.WARNED, "csv.calculated",
                "aloituspäivä");
        add("jako.xlsx", book("<c r=\"B2\" t=\"e\"><v>#DIV/0!</v></c>").bytes(), Status.QUARANTINED, "csv.error-cell", null);
        add("piiloon-rivi.xlsx", new RawBook("<row r=\"1\">" + text("A1", "opiskeluoikeus") + text("B1", "ryhmä")
                + "</row><row r=\"2\" hidden=\"1\">" + text("A2", oid(1)) + text("B2", "A") + "</row>").bytes(),
                Status.WARNED, "csv.hidden-row", "2");
        refused("xlsx.only-hidden", "hyvin-piilossa.xlsx", book("").workbook("", " state=\"veryHidden\"").bytes());
        refused("xlsx.unreadable", "ei-taulukkoa.xlsx", book("").without("xl/worksheets/sheet1.xml").bytes());
        refused("xlsx.unreadable", "xml-rikki.xlsx", book("").part("xl/workbook.xml", "<workbook><sheets>").bytes());
        refused("xlsx.document-type", "entiteetti.xlsx", book("").part("xl/sharedStrings.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><sst>&a;</sst>").bytes());
        refused("xlsx.binary", "binaari.xlsx", book("").without("xl/workbook.xml").part("xl/workbook.bin", "x").bytes());
        refused("file.office", "esitys.xlsx", book("").without("xl/workbook.xml").part("ppt/presentation.xml", "<p/>").bytes());
        add("makro.xlsm", book("<c r=\"B2\" s=\"1\"><v>46235</v></c>").part("xl/vbaProject.bin", "x").bytes(), Status.WARNED,
                "xlsx.macro", null);
        refused("csv.no-rows", "vain-otsikko.xlsx", BookText.of("sheet A", "opiskeluoikeus_oid", "ryhmä"));
        refused("file.empty", "tyhja.xlsx", BookText.of("sheet A"));
        refused("csv.no-header", "muu.xlsx", BookText.of("sheet A", "tuote | ruuvi", "hinta | =5"));
        refused("password.none", "suojattu-raportti.xlsx", BookText.of("password x", "sheet A", "opiskeluoikeus_oid | " + oid(1),
                "ryhmä | A"));
        refused("file.xlsx-as-csv", "nimi.csv", good);
        refused("file.csv-as-xlsx", "nimi.xlsx", HEAD + row(1, "Lehto", ""));
    }

    /** A ZIP whose names are in these letters; the sizes stand in the headers as they should. */
    private static byte[] zip(Charset letters, Object... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, letters)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                ZipEntry entry = new ZipEntry((String) namesAndContents[i]);
                byte[] content = namesAndContents[i + 1] instanceof byte[] raw ? raw
                        : namesAndContents[i + 1].toString().getBytes(StandardCharsets.UTF_8);
                if (entry.getName().equals("mimetype")) {
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    CRC32 sum = new CRC32();
                    sum.update(content);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Object... namesAndContents) {
        return zip(StandardCharsets.UTF_8, namesAndContents);
    }

    private void zips() {
        String good = HEAD + row(1, "Kaislavuo", "1.8.2026");
        String type = "application/vnd.oasis.opendocument.";
        refused("file.other-book", "lista.ods", zip("mimetype", type + "spreadsheet", "content.xml", "<x/>"));
        refused("file.other-book", "lista.xlsx", zip("mimetype", type + "spreadsheet-template", "content.xml", "<x/>"));
        refused("file.office", "muistio.odt", zip("mimetype", type + "text", "content.xml", "<x/>"));
        refused("file.other-book", "lista.numbers", zip("Index/Document.iwa", "x", "Metadata/Properties.plist", "x"));
        add("windowsin-nimi.zip", zip(DOS, "kevään lista.csv", good), Status.ACCEPTED, null, null);
        byte[] twice = zip("a.csv", good, "b.csv", good);
        refused("zip.damaged", "kahdesti.zip", new String(twice, StandardCharsets.ISO_8859_1).replace("b.csv", "a.csv")
                .getBytes(StandardCharsets.ISO_8859_1));
        for (String path : List.of("../a.csv", "/etc/a.csv", "C:\\a.csv", "x/../../a.csv", "\\\\palvelin\\a.csv")) {
            add("polku" + path.length() + ".zip", zip("ok.csv", good, path, good), Status.REFUSED, "zip.path", null);
        }
        refused("zip.bomb", "pommi.zip", zip("a.json", new byte[30 << 20]));
        refused("zip.bomb", "pommi.xlsx", zip("[Content_Types].xml", "<x/>", "xl/workbook.xml", new byte[30 << 20]));
        byte[] inner = zip("a.csv", good);
        add("zip-zipissa.zip", zip("sisa.zip", inner), Status.REFUSED, "zip.nested", "sisa.zip");
        add("zip-zipissa2.zip", zip("x/sisa.csv", inner), Status.REFUSED, "zip.nested", "sisa.csv");
        add("zip-syvalla.zip", zip("1.zip", zip("2.zip", zip("3.zip", inner))), Status.REFUSED, "zip.nested", "1.zip");
        add("ods-zipissa.zip", zip("a.ods", zip("mimetype", type + "spreadsheet", "content.xml", "<x/>")), Status.REFUSED, null,
                "a.ods");
        refused("zip.nothing", "macin.zip", zip("__MACOSX/._a.csv", "x", ".DS_Store", "x"));
        refused("zip.nothing", "olematon.zip", joined(bytes('P', 'K', 5, 6), new byte[18]));
        refused("zip.damaged", "alku.zip", Arrays.copyOf(inner, 40));
        byte[] bad = inner.clone();
        bad[60] ^= 0x55;
        add("rikki.zip", bad, Status.REFUSED, "zip.damaged", null);
    }
}

package fi.luotsi.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made part by part, for what no ordinary program writes. */
public final class RawBook {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook of one sheet with these rows ({@code <row>…</row>}); style 1 is a date, style 2 yes or no. */
    public RawBook(String rows) {
        part("[Content_Types].xml", XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/></Types>");
        workbook("", "");
        part("xl/_rels/workbook.xml.rels", XML
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"" + OFFICE + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + "</Relationships>");
        part("xl/styles.xml", XML + "<styleSheet" + MAIN + "><numFmts><numFmt numFmtId=\"164\" "
                + "formatCode=\"&quot;yd&quot;;;&quot;ei&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
                + "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
        part("xl/worksheets/sheet1.xml", XML + "<worksheet" + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** Sets properties of the workbook and attributes of its sheet. */
    public RawBook workbook(String properties, String sheet) {
        return part("xl/workbook.xml", XML + "<workbook" + MAIN + " xmlns:r=\"" + OFFICE + "\">" + properties
                + "<sheets><sheet name=\"Taulukko\" sheetId=\"1\" r:id=\"r1\"" + sheet + "/></sheets></workbook>");
    }

    /** Sets or adds a part. */
    public RawBook part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Sets or adds a part. */
    public RawBook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** Takes a part away. */
    public RawBook without(String name) {
        parts.remove(name);
        return this;
    }

    /** The whole of it. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

package fi.luotsi.intake.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Rewrites cells typed as ISO dates ({@code t="d"}), which the reader of workbooks does not know, as texts with a mark
 * before them.
 */
final class IsoDates {

    /** Stands before the text of such a cell; a character that no text has. */
    static final String MARK = "\uE0D8";

    private static final QName TYPE = new QName("t");

    private final XMLInputFactory inputs = XMLInputFactory.newDefaultFactory();
    private final XMLOutputFactory outputs = XMLOutputFactory.newDefaultFactory();
    private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();

    private IsoDates() {
        inputs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        inputs.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /**
     * The workbook with the cells of these sheets rewritten.
     *
     * @param sheets names of the sheets' parts in the ZIP
     * @throws IOException when one of them cannot be read as XML
     */
    static byte[] marked(byte[] content, Set<String> sheets) throws IOException {
        IsoDates dates = new IsoDates();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length + 1024);
        try (ZipFile in = ZipFile.builder().setByteArray(content).get(); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream part = in.getInputStream(entry)) {
                    if (sheets.contains(entry.getName())) {
                        dates.sheet(part, out);
                    } else {
                        part.transferTo(out);
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return bytes.toByteArray();
    }

    private void sheet(InputStream in, OutputStream out) throws XMLStreamException {
        XMLEventReader reader = inputs.createXMLEventReader(in);
        XMLEventWriter writer = outputs.createXMLEventWriter(out, "UTF-8");
        boolean date = false;
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (event.isStartDocument()) {
                writer.add(events.createStartDocument("UTF-8"));
            } else if (event.isStartElement()) {
                StartElement element = event.asStartElement();
                String name = element.getName().getLocalPart();
                boolean cell = name.equals("c");
                date = cell ? isDate(element) : date;
                writer.add(cell && date ? asText(element) : element);
                if (name.equals("v") && date) {
                    writer.add(events.createCharacters(MARK));
                }
            } else {
                writer.add(event);
            }
        }
        writer.flush();
    }

    private static boolean isDate(StartElement cell) {
        Attribute type = cell.getAttributeByName(TYPE);
        return type != null && type.getValue().equals("d");
    }

    private StartElement asText(StartElement cell) {
        List<Attribute> attributes = new ArrayList<>();
        for (Iterator<Attribute> each = cell.getAttributes(); each.hasNext(); ) {
            Attribute attribute = each.next();
            attributes.add(attribute.getName().equals(TYPE) ? events.createAttribute(TYPE, "str") : attribute);
        }
        return events.createStartElement(cell.getName(), attributes.iterator(), cell.getNamespaces());
    }
}

package kr.seogo.extractor.internal.hwp;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through one section or master page of an HWPX document and takes every paragraph, wherever it stands: body,
 * table, box, header, footer, note, field, hidden comment. A paragraph inside another one comes before it.
 */
final class SectionText {

    /** Elements whose own characters are text: runs, equations, edit fields. */
    private static final Set<String> TEXT = Set.of("t", "script", "text");

    /** Attributes that a reader of the document sees: captions of buttons, choices of lists, names of fields. */
    private static final Set<String> VISIBLE = Set.of("caption", "displayText");

    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final StringBuilder done = new StringBuilder();
    private final int most;
    private int inText;

    private SectionText(int most) {
        this.most = most;
    }

    /** A paragraph to a line; stops reading once about {@code most} characters are there. */
    static String read(InputStream xml, int most) throws XMLStreamException {
        SectionText section = new SectionText(most);
        section.walk(factory().createXMLStreamReader(xml));
        return section.done.toString();
    }

    /** Without document types and outside entities: a document must not make its reader open anything else. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void walk(XMLStreamReader xml) throws XMLStreamException {
        open.push(new StringBuilder());
        while (xml.hasNext() && done.length() < most) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(xml);
                default -> {
                    // comments and processing instructions are no text
                }
            }
        }
        while (!open.isEmpty()) {
            finish();
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (name.equals("p")) {
            open.push(new StringBuilder());
        } else if (TEXT.contains(name)) {
            inText++;
        } else if (name.equals("tab") || name.equals("nbSpace") || name.equals("fwSpace")) {
            current().append(' ');
        } else if (name.equals("lineBreak")) {
            current().append('\n');
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (VISIBLE.contains(xml.getAttributeLocalName(i))) {
                current().append(' ').append(xml.getAttributeValue(i)).append(' ');
            }
        }
    }

    private void end(String name) {
        if (name.equals("p")) {
            finish();
        } else if (TEXT.contains(name)) {
            inText--;
            if (!name.equals("t")) {
                current().append(' ');
            }
        }
    }

    private void characters(XMLStreamReader xml) {
        if (inText > 0) {
            current().append(xml.getText());
        }
    }

    private StringBuilder current() {
        @Nullable StringBuilder top = open.peek();
        return top == null ? done : top;
    }

    private void finish() {
        String paragraph = open.pop().toString().strip();
        if (!paragraph.isEmpty()) {
            done.append(paragraph).append('\n');
        }
    }
}

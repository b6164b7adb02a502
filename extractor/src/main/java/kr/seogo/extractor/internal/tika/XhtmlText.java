package kr.seogo.extractor.internal.tika;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Hands plain text on as the XHTML that Tika's handlers expect. */
final class XhtmlText {

    private XhtmlText() {}

    static void write(ContentHandler handler, Metadata metadata, String text) throws SAXException {
        XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        for (String line : text.lines().toList()) {
            xhtml.element("p", line);
        }
        xhtml.endDocument();
    }
}

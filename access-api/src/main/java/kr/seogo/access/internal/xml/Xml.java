package kr.seogo.access.internal.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kr.seogo.catalog.XmlCharacters;

/**
 * Writes a document of XML 1.0, always well-formed: what is text is escaped, and characters that XML cannot hold become U+FFFD. Names
 * are written with their prefixes, which the document declares as attributes. For one thread.
 */
public final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final Writer writer;
    private final XMLStreamWriter out;

    private Xml(Writer writer) {
        this.writer = writer;
        try {
            synchronized (FACTORY) {
                out = FACTORY.createXMLStreamWriter(writer);
            }
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** A whole document in UTF-8. */
    public static byte[] document(Consumer<Xml> content) {
        StringWriter text = new StringWriter();
        new Xml(text).all(content);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Writes a document in UTF-8 as it is made; the stream stays open. */
    public static void stream(OutputStream stream, Consumer<Xml> content) {
        new Xml(new OutputStreamWriter(stream, StandardCharsets.UTF_8)).all(content);
    }

    private void all(Consumer<Xml> content) {
        run(() -> out.writeStartDocument("UTF-8", "1.0"));
        content.accept(this);
        run(out::writeEndDocument);
        run(out::flush);
    }

    /** An element with content. */
    public Xml element(String name, Consumer<Xml> content) {
        run(() -> out.writeStartElement(name));
        content.accept(this);
        run(out::writeEndElement);
        return this;
    }

    /** An element with text. */
    public Xml element(String name, String value) {
        return element(name, xml -> xml.text(value));
    }

    /** An attribute of the element just begun. */
    public Xml attribute(String name, String value) {
        run(() -> out.writeAttribute(name, XmlCharacters.only(value)));
        return this;
    }

    /** Text, escaped. */
    public Xml text(String value) {
        run(() -> out.writeCharacters(XmlCharacters.only(value)));
        return this;
    }

    /** One element that was written elsewhere, as it is. */
    public Xml whole(String element) {
        // Characters end the tag just begun, though there are none.
        run(() -> out.writeCharacters(""));
        run(out::flush);
        try {
            writer.write(element);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static void run(Step step) {
        try {
            step.write();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static RuntimeException failed(XMLStreamException e) {
        return e.getNestedException() instanceof IOException cause
                ? new UncheckedIOException(cause)
                : new IllegalStateException("A document could not be written", e);
    }

    private interface Step {
        void write() throws XMLStreamException;
    }
}

package kr.seogo.extractor.internal.tika;

import java.io.IOException;
import java.io.InputStream;
import kr.seogo.extractor.text.Outcome;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.EmbeddedContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Opens what lies inside a file: writes its name and its text into the text of the file around it, within the budget.
 * A part that is damaged or closed is noted and does not spoil the rest.
 */
final class EmbeddedFiles implements EmbeddedDocumentExtractor {

    private final Parser parser;
    private final ParseContext context;
    private final Budget budget;
    private int depth;

    EmbeddedFiles(Parser parser, ParseContext context, Budget budget) {
        this.parser = parser;
        this.context = context;
        this.budget = budget;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return budget.overdrawn() == null;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        if (name != null && !name.isBlank() && isGiven(metadata)) {
            line(handler, name);
        }
        depth++;
        try {
            Outcome outcome = open(stream, handler, metadata);
            Mail.headers(metadata).ifPresent(headers -> noteHeaders(handler, headers));
            budget.found(name == null ? "" : name, metadata.get(Metadata.CONTENT_TYPE), depth, outcome);
        } finally {
            depth--;
        }
    }

    /** Names of pictures in the flow of a document and of thumbnails are a program's, not a person's: noise to a search. */
    private static boolean isGiven(Metadata metadata) {
        String type = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
        return type == null || type.equals(TikaCoreProperties.EmbeddedResourceType.ATTACHMENT.toString());
    }

    private Outcome open(InputStream stream, ContentHandler handler, Metadata metadata) throws SAXException {
        if (depth > Budget.MAX_DEPTH) {
            budget.tooDeep();
            return Outcome.TOO_LARGE;
        }
        if (!budget.admitsMember()) {
            return Outcome.TOO_LARGE;
        }
        try (TikaInputStream input = metered(stream, metadata)) {
            parser.parse(input, new EmbeddedContentHandler(new BodyContentHandler(handler)), metadata, context);
            return opened(metadata);
        } catch (EncryptedDocumentException e) {
            return Outcome.ENCRYPTED;
        } catch (ZeroByteFileException e) {
            return Outcome.EMPTY;
        } catch (SAXException | TikaException | IOException e) {
            if (e instanceof SAXException sax && WriteLimitReachedException.isWriteLimitReached(sax)) {
                throw sax;
            }
            return budget.overdrawn() == null ? Outcome.DAMAGED : Outcome.TOO_LARGE;
        }
    }

    /** A stream whose container is already open in memory (a folder of an OLE file) is handed on as it is. */
    private TikaInputStream metered(InputStream stream, Metadata metadata) throws IOException {
        TikaInputStream tika = TikaInputStream.cast(stream);
        if (tika != null && tika.getOpenContainer() != null) {
            return tika;
        }
        return TikaInputStream.get(
                new MeteredStream(stream, budget), new org.apache.tika.io.TemporaryResources(), metadata);
    }

    private static Outcome opened(Metadata metadata) {
        String type = metadata.get(Metadata.CONTENT_TYPE);
        if (type != null && type.startsWith("image/")) {
            return Outcome.IMAGE;
        }
        return Parsers.wasOpened(metadata) ? Outcome.TEXT : Outcome.UNSUPPORTED;
    }

    private static void noteHeaders(ContentHandler handler, String headers) {
        try {
            line(handler, headers);
        } catch (SAXException e) {
            throw new org.apache.tika.exception.RuntimeSAXException(e);
        }
    }

    private static void line(ContentHandler handler, String text) throws SAXException {
        char[] chars = ("\n" + text + "\n").toCharArray();
        handler.characters(chars, 0, chars.length);
    }
}

package kr.seogo.extractor.internal.tika;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import kr.seogo.extractor.internal.hwp.HwpHeader;
import kr.seogo.extractor.internal.hwp.HwpText;
import kr.seogo.extractor.text.ParagraphUnion;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.hwp.HwpV5Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * HWP 5 by two readers, for each misses paragraphs and whole documents that the other one reads. Tika's text leads: it
 * keeps the cells of a table apart, which hwplib runs together into one word.
 */
final class HwpParser implements Parser {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(HwpParser.class);
    private static final int MOST = 5_000_000;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(Types.HWP5);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        try (TikaInputStream input = TikaInputStream.get(stream)) {
            Path path = input.getPath();
            Reading first = byTika(path, metadata, context);
            Reading second = byLibrary(path);
            if (first.failure() != null && second.failure() != null) {
                if (isLocked(path)) {
                    throw new EncryptedDocumentException("the document opens only with its password or DRM server");
                }
                throw new TikaException("neither hwplib nor Tika could read this HWP 5 document", second.failure());
            }
            XhtmlText.write(handler, metadata, ParagraphUnion.of(first.text(), second.text()));
        }
    }

    private static boolean isLocked(Path path) {
        try {
            return HwpHeader.isLocked(path);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static Reading byLibrary(Path path) {
        try {
            return new Reading(HwpText.read(path), null);
        } catch (Exception | StackOverflowError e) {
            // hwplib declares Exception itself
            LOG.info("hwplib gave up: {}", e.toString());
            return new Reading("", e);
        }
    }

    private static Reading byTika(Path path, Metadata metadata, ParseContext context) {
        WriteOutContentHandler text = new WriteOutContentHandler(MOST);
        try (TikaInputStream input = TikaInputStream.get(path)) {
            new HwpV5Parser().parse(input, new BodyContentHandler(text), metadata, context);
            return new Reading(text.toString(), null);
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            LOG.info("Tika's HWP reader gave up: {}", e.toString());
            return new Reading(text.toString(), e);
        }
    }

    private record Reading(
            String text, @org.jspecify.annotations.Nullable Throwable failure) {}
}

package kr.seogo.extractor.internal.tika;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import kr.seogo.extractor.internal.hwp.HwpxText;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** HWPX, which Tika has no parser for. */
final class HwpxParser implements Parser {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 5_000_000;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(Types.HWPX);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        try (TikaInputStream input = TikaInputStream.get(stream)) {
            Path path = input.getPath();
            if (HwpxText.isLocked(path)) {
                throw new EncryptedDocumentException("the document opens only with its password");
            }
            XhtmlText.write(handler, metadata, HwpxText.read(path, MOST));
        } catch (XMLStreamException e) {
            throw new TikaException("a section of this HWPX document is no well-formed XML", e);
        }
    }
}

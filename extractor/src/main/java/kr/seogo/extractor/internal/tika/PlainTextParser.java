package kr.seogo.extractor.internal.tika;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Set;
import kr.seogo.extractor.text.KoreanCharset;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Plain text and tables of text as they stand, read in the charset that the bytes give away, as far as it is wanted. */
final class PlainTextParser implements Parser {

    private static final long serialVersionUID = 1L;
    private static final int SAMPLE = 64 * 1024;

    /** Whether the next bytes of {@code input}, which is left where it was, are text, whatever the file is called. */
    static boolean isText(InputStream input) throws IOException {
        input.mark(SAMPLE);
        byte[] sample = input.readNBytes(SAMPLE);
        input.reset();
        return KoreanCharset.detect(sample, sample.length)
                .map(charset -> new String(sample, charset))
                .filter(text -> text.chars().noneMatch(c -> c < 0x20 && !Character.isWhitespace(c)))
                .isPresent();
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.TEXT_PLAIN, MediaType.text("csv"), MediaType.text("tsv"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException {
        InputStream input = new BufferedInputStream(stream);
        Charset charset = new KoreanEncodingDetector().detect(input, metadata);
        metadata.set(Metadata.CONTENT_ENCODING, charset.name());
        XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        xhtml.startElement("p");
        InputStreamReader reader = new InputStreamReader(
                input,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
        char[] buffer = new char[8192];
        for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
            xhtml.characters(buffer, 0, n);
        }
        xhtml.endElement("p");
        xhtml.endDocument();
    }
}

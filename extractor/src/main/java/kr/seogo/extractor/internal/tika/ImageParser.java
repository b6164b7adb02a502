package kr.seogo.extractor.internal.tika;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import kr.seogo.extractor.image.ImageSize;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TIFF;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Pictures by their header alone: width and height, no pixels, no reading of what is written on them. */
final class ImageParser implements Parser {

    private static final long serialVersionUID = 1L;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(
                MediaType.image("jpeg"),
                MediaType.image("png"),
                MediaType.image("tiff"),
                MediaType.image("gif"),
                MediaType.image("bmp"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        try (TikaInputStream input = TikaInputStream.get(stream)) {
            ImageSize size = ImageSize.read(input.getPath())
                    .orElseThrow(() -> new TikaException("no reader knows this picture's header"));
            metadata.set(TIFF.IMAGE_WIDTH, size.width());
            metadata.set(TIFF.IMAGE_LENGTH, size.height());
        }
        XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        xhtml.endDocument();
    }
}

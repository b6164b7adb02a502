package kr.seogo.extractor.internal.tika;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import kr.seogo.extractor.text.KoreanCharset;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.html.HtmlEncodingDetector;
import org.apache.tika.parser.txt.UniversalEncodingDetector;

/**
 * Tells Tika's parsers in which charset text is written: Korean evidence first, a page's own label next, a statistical
 * guess after that, Windows-1252 at last.
 *
 * <p>The label of a page comes second because pages are saved and mailed in another charset than they claim, and bytes
 * that are well-formed UTF-8 or plainly CP949 are better evidence than a tag.
 */
final class KoreanEncodingDetector implements EncodingDetector {

    private static final long serialVersionUID = 1L;

    /** Enough to meet Korean text in a file that opens with a long stretch of ASCII. */
    static final int SAMPLE = 1024 * 1024;

    @Override
    public Charset detect(InputStream input, Metadata metadata) throws IOException {
        input.mark(SAMPLE);
        byte[] sample = input.readNBytes(SAMPLE);
        input.reset();
        Optional<Charset> found = KoreanCharset.detect(sample, sample.length);
        if (found.isPresent()) {
            return found.get();
        }
        Charset labelled = new HtmlEncodingDetector().detect(input, metadata);
        if (labelled != null) {
            return labelled;
        }
        Charset guessed = new UniversalEncodingDetector().detect(input, metadata);
        return guessed != null ? guessed : Charset.forName("windows-1252");
    }
}

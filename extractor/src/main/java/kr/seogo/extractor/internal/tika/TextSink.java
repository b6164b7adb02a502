package kr.seogo.extractor.internal.tika;

import kr.seogo.extractor.text.TextBuffer;
import org.apache.tika.exception.WriteLimitReachedException;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the characters of Tika's XHTML; once the bound is reached it says so by the exception Tika's parsers know. */
final class TextSink extends DefaultHandler {

    private final TextBuffer buffer;
    private final int most;

    TextSink(TextBuffer buffer, int most) {
        this.buffer = buffer;
        this.most = most;
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        for (int i = start; i < start + length; i++) {
            buffer.append(chars[i]);
        }
        if (buffer.isFull()) {
            throw new WriteLimitReachedException(most);
        }
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
        characters(chars, start, length);
    }
}

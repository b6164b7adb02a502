package kr.seogo.disclosure.internal.notices.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font of notices, and the part of it that one notice needs. Of the whole the printer would copy six million bytes some
 * times for each notice and compile the rules for ligatures anew for every line, and everybody else would wait for the
 * garbage collector. Safe for use by many threads.
 */
final class Font {

    /** What a printer may need beside the letters of a text: heights are measured by them, pages numbered. */
    private static final int[] ALWAYS = IntStream.rangeClosed(' ', '~').toArray();

    /** What is drawn by; rules for ligatures name glyphs by numbers that a part has no more, and are left out. */
    private static final List<String> TABLES = List.of(
            "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post", "prep");

    private final byte[] whole;
    private final TrueTypeFont parsed;
    private final Glyphs glyphs;

    private Font(byte[] whole, TrueTypeFont parsed, Glyphs glyphs) {
        this.whole = whole;
        this.parsed = parsed;
        this.glyphs = glyphs;
    }

    static Font of(String name) {
        try (InputStream bytes = Font.class.getResourceAsStream("fonts/" + name)) {
            if (bytes == null) {
                throw new IllegalStateException("The font " + name + " is missing from the program");
            }
            byte[] whole = bytes.readAllBytes();
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(whole)));
            return new Font(whole, parsed, Glyphs.of(parsed.getUnicodeCmapLookup()));
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + name + " cannot be read", e);
        }
    }

    Glyphs glyphs() {
        return glyphs;
    }

    /** A font with the glyphs of a text; all of it for letters beyond the first plane, of which parts cannot be written. */
    byte[] part(String text) {
        if (text.codePoints().anyMatch(Character::isSupplementaryCodePoint)) {
            return whole;
        }
        synchronized (parsed) {
            try (ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024)) {
                TTFSubsetter part = new TTFSubsetter(parsed, TABLES);
                IntStream.concat(IntStream.of(ALWAYS), text.codePoints()).forEach(part::add);
                part.writeToStream(out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException("A part of the font " + parsed + " could not be written", e);
            }
        }
    }
}

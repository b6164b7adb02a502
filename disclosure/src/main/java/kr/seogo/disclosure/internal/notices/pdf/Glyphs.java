package kr.seogo.disclosure.internal.notices.pdf;

import java.util.BitSet;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;

/** The characters a font has a glyph for. */
final class Glyphs {

    private final BitSet points;

    private Glyphs(BitSet points) {
        this.points = points;
    }

    static Glyphs of(CmapLookup cmap) {
        BitSet points = new BitSet();
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (cmap.getGlyphId(point) != 0) {
                points.set(point);
            }
        }
        return new Glyphs(points);
    }

    /** What both have. */
    Glyphs and(Glyphs other) {
        BitSet both = (BitSet) points.clone();
        both.and(other.points);
        return new Glyphs(both);
    }

    /** The characters of the texts there is no glyph for, each once; line ends need none. */
    int[] missing(Stream<String> texts) {
        return texts.flatMapToInt(String::codePoints)
                .filter(point -> point != '\n' && !points.get(point))
                .distinct()
                .toArray();
    }
}

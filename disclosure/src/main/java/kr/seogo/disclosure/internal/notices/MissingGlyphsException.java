package kr.seogo.disclosure.internal.notices;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import kr.seogo.disclosure.CaseNumber;

/** A notice holds characters the fonts have no glyph for; nothing was printed, for it would not say what it must. */
public final class MissingGlyphsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MissingGlyphsException(CaseNumber number, int... points) {
        super("The notice of case " + number + " cannot be printed: the fonts have no glyph for "
                + Arrays.stream(points)
                        .limit(20)
                        .mapToObj(point ->
                                Character.toString(point) + " (U+" + String.format(Locale.ROOT, "%04X", point) + ")")
                        .collect(Collectors.joining(", "))
                + "; as HTML and HWPX it can still be had");
    }
}

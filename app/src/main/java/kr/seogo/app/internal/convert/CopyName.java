package kr.seogo.app.internal.convert;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What copies are called: as their original, with an ending more. */
final class CopyName {

    /** Most bytes of a name on the file systems there are (NAME_MAX). */
    private static final int LONGEST = 255;

    private CopyName() {}

    static String of(String original, String ending) {
        String name = original + ending;
        return name.getBytes(StandardCharsets.UTF_8).length <= LONGEST ? name : "copy" + ending;
    }

    /** LibreOffice calls the file of a sheet {@code source-SHEET.csv}. */
    static String ofSheet(String original, Path sheet) {
        return of(original, sheet.getFileName().toString().replaceFirst("^source", ""));
    }
}

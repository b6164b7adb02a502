package kr.seogo.disclosure.internal.figures;

import java.util.Locale;
import kr.seogo.catalog.Label;

/** Words of a downloaded report. */
record Sheet(boolean korean) {

    static Sheet in(Locale language) {
        return new Sheet(language.getLanguage().equals(Locale.KOREAN.getLanguage()));
    }

    String word(Label label) {
        return korean ? label.ko() : label.en();
    }

    /**
     * Text as a cell: a spreadsheet takes what begins with one of these for a formula and may run it. The names of
     * departments and officers are typed by people.
     */
    static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

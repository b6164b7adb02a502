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
}

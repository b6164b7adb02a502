package kr.seogo.extractor.text;

import org.jspecify.annotations.Nullable;

/** Tells a text's language where its script alone does: Hangul, kana, or Chinese characters without either. */
public final class Language {

    private static final int SAMPLE = 20_000;

    private Language() {}

    /** ISO 639 code {@code ko}, {@code ja} or {@code zh}; null where the script does not tell. */
    public static @Nullable String of(String text) {
        int hangul = 0;
        int kana = 0;
        int han = 0;
        int letters = 0;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c)) {
                continue;
            }
            letters++;
            switch (Character.UnicodeScript.of(c)) {
                case HANGUL -> hangul++;
                case HIRAGANA, KATAKANA -> kana++;
                case HAN -> han++;
                default -> {
                    // letters of other scripts are counted only
                }
            }
        }
        return code(hangul, kana, han, letters);
    }

    private static @Nullable String code(int hangul, int kana, int han, int letters) {
        int threshold = Math.max(1, letters / 10);
        if (hangul >= threshold && hangul > kana) {
            return "ko";
        }
        if (kana >= threshold) {
            return "ja";
        }
        return han >= threshold ? "zh" : null;
    }
}

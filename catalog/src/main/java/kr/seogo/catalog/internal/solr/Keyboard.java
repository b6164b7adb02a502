package kr.seogo.catalog.internal.solr;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What was typed with the keyboard in the other language: the letters of the Korean keyboard of two sets (두벌식, KS X 5002)
 * as Latin ones, and the other way round.
 */
final class Keyboard {

    /** In the order of the syllables of Unicode (The Unicode Standard, 3.12). */
    private static final List<String> INITIALS = List.of("rRseEfaqQtTdwWczxvg".split(""));

    private static final List<String> VOWELS = List.of("k o i O j p u P h hk ho hl y n nj np nl b m ml l".split(" "));
    private static final List<String> FINALS =
            List.of(" r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g".split(" "));

    /** From U+3131 on: single consonants, then vowels. */
    private static final List<String> LETTERS =
            List.of("r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g".split(" "));

    private static final String VOWEL = "[koiOjpuPhynbml]";
    private static final Pattern SYLLABLE = Pattern.compile("([rRseEfaqQtTdwWczxvg])(hk|ho|hl|nj|np|nl|ml|" + VOWEL
            + ")((?:rt|sw|sg|fr|fa|fq|ft|fx|fv|fg|qt|[rRsefaqtTdwczxvg])(?!" + VOWEL + "))?");
    private static final Pattern SYLLABLES = Pattern.compile("(?:" + SYLLABLE.pattern() + "){2,}");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z&&[^REQTWOP]]+");

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int FIRST_LETTER = 0x3131;

    private Keyboard() {}

    /** The Korean word that was meant by Latin letters; empty where they give no syllables. */
    static Optional<String> korean(String typed) {
        String keys = typed.equals(typed.toUpperCase(Locale.ROOT))
                ? typed.toLowerCase(Locale.ROOT) // the key for capitals was locked
                : CAPITALS.matcher(typed).replaceAll(found -> found.group().toLowerCase(Locale.ROOT));
        return SYLLABLES.matcher(keys).matches()
                ? Optional.of(SYLLABLE.matcher(keys).replaceAll(Keyboard::syllable))
                : Optional.empty();
    }

    private static String syllable(MatchResult keys) {
        int initial = INITIALS.indexOf(keys.group(1));
        int vowel = VOWELS.indexOf(keys.group(2));
        int last = keys.group(3) == null ? 0 : FINALS.indexOf(keys.group(3));
        int code = FIRST_SYLLABLE + (initial * VOWELS.size() + vowel) * FINALS.size() + last;
        return Character.toString(code);
    }

    /** The Latin word that was meant by Korean letters; empty where something else is among them. */
    static Optional<String> latin(String typed) {
        StringBuilder keys = new StringBuilder();
        for (int at = 0; at < typed.length(); at++) {
            int code = typed.charAt(at);
            if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) {
                int place = code - FIRST_SYLLABLE;
                keys.append(INITIALS.get(place / FINALS.size() / VOWELS.size()))
                        .append(VOWELS.get(place / FINALS.size() % VOWELS.size()))
                        .append(FINALS.get(place % FINALS.size()));
            } else if (code >= FIRST_LETTER && code < FIRST_LETTER + LETTERS.size()) {
                keys.append(LETTERS.get(code - FIRST_LETTER));
            } else if (code >= FIRST_LETTER + LETTERS.size() && code < FIRST_LETTER + LETTERS.size() + VOWELS.size()) {
                keys.append(VOWELS.get(code - FIRST_LETTER - LETTERS.size()));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(keys.toString());
    }
}

package kr.seogo.catalog.internal.solr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.BadRequestException;

/**
 * What somebody typed, taken apart: words, phrases between quotation marks, dates. Nothing of it is syntax of the
 * search engine: of what was typed only letters, digits and the spaces between them are ever sent.
 *
 * @param terms in the order typed; empty when nothing was typed that can be looked for
 * @param blank whether nothing at all was typed
 */
record Question(List<Term> terms, boolean blank) {

    private static final int MOST_WORDS = 64;
    private static final int MOST_CHARACTERS = 2_000;

    private static final Pattern QUOTES = Pattern.compile("[\u201c\u201d\u201e\u300c\u300d\uff02]");
    private static final Pattern PHRASE = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NOUN = Pattern.compile("(?=.*\\p{L}).{2,}");
    private static final Pattern YEAR = Pattern.compile("((?:1[89]|2[01])\\d{2})년?");
    private static final Pattern NUMBER = Pattern.compile("(\\d{4,15})(\\p{IsHangul}{0,2})");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+");

    /** What joins other words and stands for nothing itself; looked for only where nothing else was typed. */
    private static final Set<String> JOINING = Set.of(
            "있는", "있던", "있었던", "되는", "된", "하는", "한", "대한", "대해", "대하여", "관한", "관해", "관하여", "위한", "위해", "따른", "의한", "및",
            "등", "그리고", "또는", "the", "of", "and", "for", "in", "on", "a", "an");

    /** A particle at the end, which the analysis takes for a noun where no other word follows; 회의 is no particle. */
    private static final Pattern PARTICLE = Pattern.compile("([가-힣]{3,}?)(?:에서|에게|에는|으로|(?<![회협심동논합결강])의|을|를|은|는)");

    private static final Pattern ARK = Pattern.compile("(?:ark:/?[0-9a-z]+/)?([0-9a-z]{12,64})(?:/.*)?");

    Question {
        terms = List.copyOf(terms);
    }

    /** One thing looked for. */
    sealed interface Term {}

    /**
     * A word as typed between spaces; found by any of its spellings.
     *
     * @param spellings letters, digits and single spaces only; several for a number, a date or a particle
     * @param date the date it may be, in the form of {@link WrittenDates}; empty when it is none
     * @param name the record's name it may be; empty when it is none
     */
    record Word(List<String> spellings, String date, String name) implements Term {
        Word {
            spellings = List.copyOf(spellings);
        }
    }

    /** Words that must stand together as typed: letters, digits and single spaces only. */
    record Phrase(String words) implements Term {}

    /**
     * Takes apart what was typed.
     *
     * @throws BadRequestException {@code too-many-words}, {@code query-too-long}
     */
    static Question of(String typed) {
        String text =
                QUOTES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll("\"");
        refuseTooMuch(text);
        List<Term> terms = new ArrayList<>();
        Matcher phrase = PHRASE.matcher(text);
        int plain = 0;
        while (phrase.find()) {
            addPlain(text.substring(plain, phrase.start()), terms);
            addPhrase(phrase.group(1), terms);
            plain = phrase.end();
        }
        addPlain(text.substring(plain), terms);
        return new Question(withoutJoining(terms), text.isBlank());
    }

    private static List<Term> withoutJoining(List<Term> terms) {
        List<Term> kept = terms.stream()
                .filter(term -> !(term instanceof Word word
                        && JOINING.contains(word.spellings().getFirst().toLowerCase(Locale.ROOT))))
                .toList();
        return kept.isEmpty() ? terms : kept;
    }

    private static void refuseTooMuch(String text) {
        String words = text.strip();
        long count = words.isEmpty() ? 0 : SPACES.splitAsStream(words).count();
        if (count > MOST_WORDS) {
            throw new BadRequestException(
                    "too-many-words",
                    "At most " + MOST_WORDS + " words can be looked for at once; found " + count + ". 검색어는 한 번에 "
                            + MOST_WORDS + "개까지 쓸 수 있습니다.");
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new BadRequestException(
                    "query-too-long",
                    "At most " + MOST_CHARACTERS + " characters can be looked for at once; found " + text.length()
                            + ". 검색어는 " + MOST_CHARACTERS + "자까지 쓸 수 있습니다.");
        }
    }

    private static void addPhrase(String typed, List<Term> terms) {
        String words = wordsOf(typed);
        if (!words.isEmpty()) {
            terms.add(new Phrase(words));
        }
    }

    /** Dates first, because they hold spaces. */
    private static void addPlain(String typed, List<Term> terms) {
        Matcher date = WrittenDates.in(typed);
        int plain = 0;
        while (date.find()) {
            addWords(typed.substring(plain, date.start()), terms);
            terms.add(date(WrittenDates.form(date), wordsOf(date.group())));
            plain = date.end();
        }
        addWords(typed.substring(plain), terms);
    }

    private static void addWords(String typed, List<Term> terms) {
        for (String word : SPACES.splitAsStream(typed.strip()).toList()) {
            if (!wordsOf(word).isEmpty()) {
                terms.add(word(word));
            }
        }
    }

    /** The dates held decide what is found; the spellings mark the place. */
    private static Word date(String form, String typed) {
        String[] parts = form.split("-", -1);
        List<String> spellings = new ArrayList<>(List.of(typed));
        spellings.add(form.replace('-', ' ').replaceFirst("^00 ", ""));
        spellings.add(spellings.getLast().replaceAll("\\b0", ""));
        String inWords = parts[0].equals("00") ? "" : parts[0] + "년 ";
        inWords += Integer.parseInt(parts[1]) + "월" + (parts.length == 3 ? " " + Integer.parseInt(parts[2]) + "일" : "");
        spellings.add(inWords);
        return new Word(spellings.stream().distinct().toList(), form, "");
    }

    private static Word word(String typed) {
        Matcher year = YEAR.matcher(typed);
        if (year.matches()) {
            return new Word(List.of(year.group(1)), year.group(1), "");
        }
        Matcher ark = ARK.matcher(typed);
        String name = ark.matches() && RecordId.isName(ark.group(1)) ? ark.group(1) : "";
        return new Word(spellings(typed), "", name);
    }

    /** A number is found with and without its thousands set apart, a noun with and without a particle. */
    private static List<String> spellings(String typed) {
        Matcher number = NUMBER.matcher(typed);
        if (number.matches()) {
            return List.of(typed, (grouped(number.group(1)) + " " + number.group(2)).strip());
        }
        if (GROUPED.matcher(typed).matches()) {
            return List.of(wordsOf(typed), typed.replace(",", ""));
        }
        Matcher particle = PARTICLE.matcher(typed);
        return particle.matches() ? List.of(typed, particle.group(1)) : List.of(wordsOf(typed));
    }

    private static String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, ' ');
        }
        return grouped.toString();
    }

    /** The words of a text with at least two letters or digits, a letter among them, with and without particles at their end. */
    static Stream<String> nouns(String text) {
        return NO_WORD.splitAsStream(text)
                .filter(word -> NOUN.matcher(word).matches())
                .flatMap(word -> {
                    Matcher particle = PARTICLE.matcher(word);
                    return particle.matches() ? Stream.of(word, particle.group(1)) : Stream.of(word);
                });
    }

    /** Only letters, digits and single spaces between them. */
    private static String wordsOf(String typed) {
        return NO_WORD.matcher(typed).replaceAll(" ").strip();
    }
}

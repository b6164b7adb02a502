package kr.seogo.catalog.internal.solr;

import java.util.ArrayList;
import java.util.List;
import kr.seogo.catalog.internal.solr.Question.Phrase;
import kr.seogo.catalog.internal.solr.Question.Term;
import kr.seogo.catalog.internal.solr.Question.Word;
import org.apache.solr.common.params.ModifiableSolrParams;

/**
 * A question as parameters of Solr. Every piece typed stands in a parameter of its own, as one quoted string of letters,
 * digits and spaces, and the query only names these parameters.
 *
 * <p>A word is found as a phrase of its smallest parts in any field. Two words beside each other may also be found as
 * one, or as a synonym of both: 회의 기록 is then 회의록.
 */
final class QuestionQuery {

    /** Where words are looked for, and what it is worth to stand there. */
    private static final String FIELDS = "title^6 names^2 description^2 text text_rest^0.5";

    /** The whole question in the title is worth this. */
    private static final String WHOLE = "title^8";

    /** Between parts of a word, and between two words looked for as one, a particle may stand. */
    private static final String GAP = "1";

    private static final int MOST_PAIRED = 16;

    private final ModifiableSolrParams params;
    private final boolean all;
    private int number;

    private QuestionQuery(ModifiableSolrParams params, boolean all) {
        this.params = params;
        this.all = all;
    }

    /** Sets {@code q} and all it needs. */
    static void put(Question question, ModifiableSolrParams params) {
        params.set("q", new QuestionQuery(params, false).query(question));
    }

    /** As {@link #put}, where no word may be missing from what is found. */
    static void putAll(Question question, ModifiableSolrParams params) {
        params.set("q", new QuestionQuery(params, true).query(question));
    }

    private String query(Question question) {
        if (question.blank()) {
            return "*:*";
        }
        if (question.terms().isEmpty()) {
            return "-*:*";
        }
        params.set("fields", FIELDS);
        List<Word> words = new ArrayList<>();
        StringBuilder query = new StringBuilder("{!bool");
        for (Term term : question.terms()) {
            switch (term) {
                case Word word -> words.add(word);
                case Phrase phrase ->
                    query.append(" must=").append(parameter(standsAs(phrase.words(), "$fields", "0")));
            }
        }
        if (!words.isEmpty()) {
            query.append(" must=").append(parameter(enoughOf(words)));
        }
        if (words.size() > 1 && words.size() <= MOST_PAIRED) {
            String whole =
                    String.join(" ", words.stream().map(QuestionQuery::first).toList());
            query.append(" should=").append(parameter(standsAs(whole, "'" + WHOLE + "'", "2")));
        }
        return query.append('}').toString();
    }

    /** Up to three words must all be found, of up to six all but one, of more three quarters. */
    static int enough(int words) {
        if (words <= 3) {
            return words;
        }
        return words <= 6 ? words - 1 : words * 3 / 4;
    }

    private String enoughOf(List<Word> words) {
        StringBuilder query = new StringBuilder("{!bool mm=").append(all ? words.size() : enough(words.size()));
        for (int i = 0; i < words.size(); i++) {
            query.append(" should=").append(parameter(found(words, i)));
        }
        return query.append('}').toString();
    }

    private String found(List<Word> words, int i) {
        Word word = words.get(i);
        StringBuilder query = new StringBuilder("{!bool");
        for (String spelling : word.spellings()) {
            query.append(" should=").append(parameter(standsAs(spelling, "$fields", GAP)));
        }
        if (!word.date().isEmpty()) {
            query.append(" should=").append(parameter("{!term f=" + Field.DATES + "}" + word.date()));
        }
        if (!word.name().isEmpty()) {
            query.append(" should=").append(parameter("{!term f=" + Field.ID + "}" + word.name()));
        }
        if (words.size() <= MOST_PAIRED) {
            if (i > 0) {
                query.append(" should=").append(parameter(pair(words, i - 1)));
            }
            if (i + 1 < words.size()) {
                query.append(" should=").append(parameter(pair(words, i)));
            }
        }
        return query.append('}').toString();
    }

    private String pair(List<Word> words, int i) {
        return standsAs(first(words.get(i)) + " " + first(words.get(i + 1)), "$fields", GAP);
    }

    private String standsAs(String words, String fields, String gap) {
        return "{!dismax qf=" + fields + " qs=" + gap + " tie=0.1 v=" + parameter("\"" + words + "\"") + "}";
    }

    private String parameter(String value) {
        String name = "p" + number++;
        params.set(name, value);
        return "$" + name;
    }

    private static String first(Word word) {
        return word.spellings().getFirst();
    }
}

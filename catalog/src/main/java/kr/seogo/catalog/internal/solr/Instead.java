package kr.seogo.catalog.internal.solr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.client.solrj.response.SpellCheckResponse;
import org.apache.solr.common.params.ModifiableSolrParams;

/**
 * What may have been meant by a question that finds nothing: typed with the keyboard in the other language, with a wrong
 * letter, or with a space too many or too few. The index only proposes; told is what, asked by the same caller,
 * finds something with every word of it, and which words are unknown is told by the caller's own searches as well: an index
 * knows words of records that the caller may not know of, and neither a proposal nor its absence may tell one. For one
 * search.
 */
final class Instead {

    private static final int MOST = 3;
    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 40;
    private static final int LONGEST_PARTED = 12;
    private static final int SHORTEST_PART = 2;
    private static final int NEAREST = 2;
    private static final int PROPOSED = 10;

    /** So many searches are made for one that found nothing. */
    private static final int MOST_ASKED = 40;

    private static final List<String> DICTIONARIES = List.of("words", "parts");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Function<ModifiableSolrParams, QueryResponse> index;
    private final ToLongFunction<String> count;
    private int asked;

    /**
     * Proposes for one caller.
     *
     * @param count how many records a question finds for the caller
     */
    Instead(Function<ModifiableSolrParams, QueryResponse> index, ToLongFunction<String> count) {
        this.index = index;
        this.count = count;
    }

    /** Questions that find something, the likeliest first; none for a question of many or very long words, or with a phrase. */
    List<String> of(String typed) {
        List<String> words = SPACES.splitAsStream(NO_WORD.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip())
                .filter(word -> !word.isEmpty())
                .toList();
        boolean unlikely = words.stream().anyMatch(word -> word.length() > LONGEST);
        if (words.isEmpty() || words.size() > MOST_WORDS || unlikely || typed.contains("\"")) {
            return List.of();
        }
        Set<String> proposed = new LinkedHashSet<>();
        replaced(words, Keyboard::korean).ifPresent(proposed::add);
        replaced(words, Keyboard::latin).ifPresent(proposed::add);
        List<String> unknown = words.stream().filter(word -> !finds(word)).toList();
        for (String dictionary : unknown.isEmpty() ? List.<String>of() : DICTIONARIES) {
            Map<String, List<String>> nearest = nearest(unknown, dictionary);
            for (int n = 0; n < NEAREST; n++) {
                int place = n;
                replaced(words, word -> Optional.ofNullable(nearest.get(jamo(word)))
                                .filter(near -> near.size() > place)
                                .map(near -> near.get(place)))
                        .ifPresent(proposed::add);
            }
        }
        joined(words).forEach(proposed::add);
        parted(words).forEach(proposed::add);
        return proposed.stream().filter(this::finds).limit(MOST).toList();
    }

    private boolean finds(String question) {
        return asked++ < MOST_ASKED && count.applyAsLong(question) > 0;
    }

    /** The question with two words beside each other as one. */
    private static List<String> joined(List<String> words) {
        return IntStream.range(0, words.size() - 1)
                .mapToObj(at -> {
                    List<String> joined = new ArrayList<>(words);
                    joined.set(at, words.get(at) + joined.remove(at + 1));
                    return String.join(" ", joined);
                })
                .toList();
    }

    /** The question with its longest word in two. */
    private static List<String> parted(List<String> words) {
        String longest = Collections.max(words, Comparator.comparingInt(String::length));
        if (longest.length() > LONGEST_PARTED) {
            return List.of();
        }
        return IntStream.rangeClosed(SHORTEST_PART, longest.length() - SHORTEST_PART)
                .filter(at -> !Character.isLowSurrogate(longest.charAt(at)))
                .mapToObj(at -> words.stream()
                        .map(word -> word.equals(longest) ? word.substring(0, at) + " " + word.substring(at) : word)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** The question with every word replaced that can be; empty where none can. */
    private static Optional<String> replaced(List<String> words, Function<String, Optional<String>> by) {
        boolean changed = false;
        List<String> replaced = new ArrayList<>();
        for (String word : words) {
            Optional<String> other = by.apply(word);
            changed |= other.isPresent();
            replaced.add(other.orElse(word));
        }
        return changed ? Optional.of(String.join(" ", replaced)) : Optional.empty();
    }

    /**
     * By each word, in jamo: what is nearest to it of what the caller finds. The index is asked about all alike, whether or not
     * it knows them from records the caller does not find.
     */
    private Map<String, List<String>> nearest(List<String> words, String dictionary) {
        ModifiableSolrParams params = new ModifiableSolrParams();
        params.set("q", "-*:*");
        params.set("rows", 0);
        params.set("spellcheck", true);
        params.set("spellcheck.dictionary", dictionary);
        params.set("spellcheck.count", PROPOSED);
        params.set("spellcheck.alternativeTermCount", PROPOSED);
        params.set(
                "spellcheck.q",
                String.join(
                        " ",
                        words.stream().filter(word -> word.length() <= LONGEST).toList()));
        SpellCheckResponse answer = index.apply(params).getSpellCheckResponse();
        Map<String, List<String>> nearest = new HashMap<>();
        if (answer != null) {
            answer.getSuggestions()
                    .forEach(each -> nearest.put(
                            each.getToken(),
                            each.getAlternatives().stream()
                                    .map(word -> Normalizer.normalize(word, Normalizer.Form.NFC))
                                    .filter(this::finds)
                                    .limit(NEAREST)
                                    .toList()));
        }
        return nearest;
    }

    private static String jamo(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    }
}

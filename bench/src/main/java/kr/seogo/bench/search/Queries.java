package kr.seogo.bench.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import kr.seogo.bench.generate.CityRecords;
import kr.seogo.bench.generate.CityRecords.CityRecord;

/**
 * What readers ask, made of the words of records that are there. All are different, so that no cache of answers helps.
 *
 * @param name of this kind of query
 * @param warm paths of the API, to be asked before anything is measured
 * @param paths to be measured
 */
record Queries(String name, List<String> warm, List<String> paths) {

    private static final int WARM = 250;
    private static final int MEASURED = 2000;
    private static final int LOOKED_AT = 60_000;
    private static final String RECORDS = "/api/v1/records?size=20&";
    private static final String NARROWED = "&level=item&from=1990&to=2020&type=approved-document";

    /** First and last of the words of a title that make a query: place, object, act, kind. */
    private static final int[][] WORDS = {{0, 2}, {1, 3}, {0, 3}, {1, 4}};

    /**
     * The three kinds.
     *
     * @param records whose words are used
     * @param count how many of them there are
     */
    static List<Queries> all(CityRecords records, int count) {
        List<String> words = IntStream.range(0, LOOKED_AT)
                .mapToObj(n -> words(records.record((int) (n * 7919L % count)), WORDS[n % WORDS.length]))
                .distinct()
                .limit(WARM + MEASURED)
                .toList();
        return List.of(
                of("simple", words, Queries::ask),
                of("faceted", words, said -> ask(said) + NARROWED),
                of("phrase", words, said -> ask('"' + said + '"')));
    }

    private static Queries of(String name, List<String> words, UnaryOperator<String> path) {
        List<String> paths = words.stream().map(path).toList();
        int warm = Math.min(WARM, paths.size() / 5);
        return new Queries(name, paths.subList(0, warm), paths.subList(warm, paths.size()));
    }

    private static String words(CityRecord record, int[] span) {
        return String.join(" ", List.of(record.title().split(" ", -1)).subList(span[0], span[1]));
    }

    private static String ask(String words) {
        return RECORDS + "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}

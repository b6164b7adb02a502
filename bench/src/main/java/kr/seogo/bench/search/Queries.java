package kr.seogo.bench.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import kr.seogo.bench.generate.CityRecords;
import kr.seogo.bench.generate.CityRecords.CityRecord;

/**
 * What readers ask, made of the words of records that are there, so that each finds something.
 *
 * @param name of this kind of query
 * @param paths paths of the API, all different
 */
record Queries(String name, List<String> paths) {

    private static final int DISTINCT = 250;
    private static final String RECORDS = "/api/v1/records?size=20&";

    /**
     * The three kinds.
     *
     * @param records whose words are used
     * @param count how many of them there are
     */
    static List<Queries> all(CityRecords records, int count) {
        return List.of(
                of("simple", records, count, Queries::ask),
                of(
                        "faceted",
                        records,
                        count,
                        words -> ask(words) + "&level=item&from=1990&to=2020&type=approved-document"),
                of("phrase", records, count, words -> ask('"' + words + '"')));
    }

    /** Two neighbouring words of a title: of place and object, or of object and act. */
    private static Queries of(String name, CityRecords records, int count, UnaryOperator<String> path) {
        List<String> paths = IntStream.iterate(0, n -> n + 1)
                .limit(20L * DISTINCT)
                .mapToObj(n -> words(records.record((int) (n * 7919L % count)), n % 2))
                .distinct()
                .limit(DISTINCT)
                .map(path)
                .toList();
        return new Queries(name, paths);
    }

    private static String words(CityRecord record, int from) {
        List<String> words = List.of(record.title().split(" "));
        return String.join(" ", words.subList(from, from + 2));
    }

    private static String ask(String words) {
        return RECORDS + "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}

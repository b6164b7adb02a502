package kr.seogo.bench.rebuild;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kr.seogo.bench.generate.CityRecords;
import kr.seogo.bench.program.SeogoServer;
import kr.seogo.bench.program.StaffApi;

/**
 * A hundred questions, each asked as the public and as an archivist: what is said is the total, the names of the first
 * hundred records in their order, and what there is to narrow by.
 *
 * @param paths of the API
 */
record FixedQueries(List<String> paths) {

    private static final String RECORDS = "/api/v1/records?size=100&";
    private static final List<String> NARROWED = List.of(
            "q=",
            "q=&sort=newest",
            "q=&sort=oldest",
            "q=&sort=title",
            "level=fonds",
            "level=series",
            "level=file&sort=title",
            "level=item&sort=newest",
            "disclosure=closed",
            "disclosure=partial&sort=oldest",
            "disclosure=open&level=file",
            "type=minutes",
            "type=approved-document&sort=title",
            "from=1990&to=1999",
            "from=2015-06&to=2015-06&sort=newest",
            "agency=" + said("한빛시"),
            "agency=" + said("가람군") + "&sort=title",
            "agency=" + said("누리구의회"),
            "unit=" + said("회계과"),
            "unit=" + said("도시계획과") + "&from=2000&to=2010");
    private static final int WORDS = 40;
    private static final int PHRASES = 20;
    private static final int NARROWED_WORDS = 20;

    FixedQueries {
        paths = List.copyOf(paths);
    }

    /** Made of words of the first {@code count} records. */
    static FixedQueries of(CityRecords records, int count) {
        List<String> paths = new ArrayList<>();
        NARROWED.forEach(query -> paths.add(RECORDS + query));
        put(paths, WORDS, n -> "q=" + said(words(records, n, count, 0, 2)));
        put(paths, PHRASES, n -> "q=" + said('"' + words(records, n + WORDS, count, 1, 3) + '"'));
        put(
                paths,
                NARROWED_WORDS,
                n -> "q=" + said(words(records, n + WORDS + PHRASES, count, 0, 3))
                        + "&level=item&sort=oldest&from=1985");
        return new FixedQueries(paths);
    }

    private static void put(List<String> paths, int count, IntFunction<String> question) {
        IntStream.range(0, count).mapToObj(n -> RECORDS + question.apply(n)).forEach(paths::add);
    }

    private static String words(CityRecords records, int n, int count, int from, int to) {
        String title = records.record((int) (n * 7919L % count)).title();
        return String.join(" ", List.of(title.split(" ", -1)).subList(from, to));
    }

    private static String said(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** Asks all of them; returns how many of them find something. */
    long write(SeogoServer server, String token, Path folder) throws IOException, InterruptedException {
        long finding = 0;
        try (HttpClient http = HttpClient.newHttpClient();
                Part part = Part.begin(folder, "queries")) {
            StaffApi staff = new StaffApi(http, server.address(), token);
            int n = 0;
            for (String path : paths) {
                n++;
                JsonNode open = server.json(path);
                finding += open.path("total").asLong() > 0 ? 1 : 0;
                part.say(n + " public " + path, answer(open));
                part.say(n + " staff " + path, answer(staff.get(path)));
            }
        }
        return finding;
    }

    private static String answer(JsonNode page) {
        return page.path("total") + " " + ids(page) + " " + page.path("facets");
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.path("items").forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }
}

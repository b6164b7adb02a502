package kr.seogo.bench.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.seogo.bench.Benchmark;
import kr.seogo.bench.Setting;
import kr.seogo.bench.figure.Numbers;
import kr.seogo.bench.figure.Row;
import kr.seogo.bench.program.Ingesting;
import kr.seogo.bench.program.SeogoProgram;
import kr.seogo.bench.program.SeogoServer;

/**
 * How well a reader finds what was wanted: judged questions over the sample records, asked as the public over HTTP. A question
 * that finds nothing is asked again as it is proposed, as a reader would.
 */
public final class RelevanceBench implements Benchmark {

    private static final int SHOWN = 10;
    private static final int PAGE = 100;
    private static final double WEAK = 0.6;

    @Override
    public String name() {
        return "relevance";
    }

    @Override
    public long diskNeeded(Setting setting) {
        return 2_000_000_000L;
    }

    @Override
    public List<Row> run(Setting setting) throws IOException, InterruptedException {
        SeogoProgram program = new SeogoProgram(setting.home());
        try (SeogoServer server = SeogoServer.launch(program, setting.folder().resolve("data"), "demo", List.of())) {
            server.awaitOpen();
            setting.say("Waiting for the text of the samples");
            new Ingesting(server, sentence -> {}).awaitQuiet();
            return new Asking(setting, server, numbers(server)).rows();
        }
    }

    /** The sender's number of every record the public may know of, by its name. */
    private static Map<String, String> numbers(SeogoServer server) throws IOException, InterruptedException {
        Map<String, String> numbers = new LinkedHashMap<>();
        String cursor = "";
        do {
            JsonNode page =
                    server.json("/api/v1/records?size=" + PAGE + (cursor.isEmpty() ? "" : "&cursor=" + coded(cursor)));
            for (JsonNode item : page.path("items")) {
                String id = item.path("id").asText();
                numbers.put(
                        id, server.json("/api/v1/records/" + id).path("number").asText());
            }
            cursor = page.path("next").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        return numbers;
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The questions one after another. */
    private static final class Asking {

        private final Setting setting;
        private final SeogoServer server;
        private final Map<String, String> numbers;
        private final Map<String, List<Double>> byKind = new TreeMap<>();
        private final List<Double> all = new ArrayList<>();
        private final List<String> nothing = new ArrayList<>();
        private int proposed;

        Asking(Setting setting, SeogoServer server, Map<String, String> numbers) {
            this.setting = setting;
            this.server = server;
            this.numbers = numbers;
        }

        List<Row> rows() throws IOException, InterruptedException {
            for (Judged judged : Judged.all()) {
                ask(judged);
            }
            List<Row> rows = new ArrayList<>();
            rows.add(Row.of("nDCG@10 of all", mean(all), "of 1")
                    .note("%d judged questions over %d records; %d asked again as proposed"
                            .formatted(all.size(), numbers.size(), proposed)));
            byKind.forEach((kind, values) ->
                    rows.add(Row.of("nDCG@10, " + kind, mean(values), "of 1").note(values.size() + " questions")));
            rows.add(Row.of("questions that find nothing", nothing.size(), "questions")
                    .note(String.join("; ", nothing)));
            return rows;
        }

        private void ask(Judged judged) throws IOException, InterruptedException {
            JsonNode answer = asked(judged.query());
            if (answer.path("total").asLong() == 0 && answer.path("instead").size() > 0) {
                proposed++;
                answer = asked(answer.path("instead").get(0).asText());
            }
            if (answer.path("total").asLong() == 0) {
                nothing.add(judged.query());
            }
            List<String> shown = new ArrayList<>();
            answer.path("items")
                    .forEach(item ->
                            shown.add(numbers.getOrDefault(item.path("id").asText(), "")));
            double value = judged.ndcg(shown, numbers.values());
            if (value < WEAK) {
                setting.say("%s: %s, found %s".formatted(judged.query(), Numbers.shown(value), shown));
            }
            all.add(value);
            byKind.computeIfAbsent(judged.kind(), kind -> new ArrayList<>()).add(value);
        }

        private JsonNode asked(String query) throws IOException, InterruptedException {
            return server.json("/api/v1/records?size=" + SHOWN + "&q=" + coded(query));
        }

        private static double mean(List<Double> values) {
            return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        }
    }
}

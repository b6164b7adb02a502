package kr.seogo.bench.disclosure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.seogo.bench.BenchException;

/**
 * Staff at their desks, each asking for a page a second whether or not the one before has come: what is late makes the
 * next one late, and both count.
 *
 * @param cases numbers of cases whose pages are asked for
 */
record Visitors(URI server, String cookie, List<String> cases) {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long EVERY_NANOS = 1_000_000_000L;

    /** What is looked at. */
    enum Kind {
        WORKLIST,
        CASE,
        DASHBOARD
    }

    private record Seen(Kind kind, double millis) {}

    /** Lets so many ask for so long; milliseconds from when each page was due to be asked for until it was there. */
    Map<Kind, double[]> ask(int users, int seconds) throws InterruptedException {
        List<Seen> all = new ArrayList<>();
        long start = System.nanoTime() + EVERY_NANOS / 10;
        try (HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Seen>>> waiting = new ArrayList<>();
            for (int user = 0; user < users; user++) {
                int who = user;
                Callable<List<Seen>> work = () -> sit(http, who, start + EVERY_NANOS * who / users, seconds);
                waiting.add(threads.submit(work));
            }
            for (Future<List<Seen>> one : waiting) {
                all.addAll(one.get());
            }
        } catch (ExecutionException e) {
            throw new BenchException("A page could not be had: " + e.getCause());
        }
        Map<Kind, double[]> millis = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            millis.put(
                    kind,
                    all.stream()
                            .filter(seen -> seen.kind() == kind)
                            .mapToDouble(Seen::millis)
                            .toArray());
        }
        return millis;
    }

    private List<Seen> sit(HttpClient http, int who, long start, int seconds) throws IOException, InterruptedException {
        List<Seen> seen = new ArrayList<>();
        for (int n = 0; n < seconds; n++) {
            long due = start + n * EVERY_NANOS;
            long early = due - System.nanoTime();
            if (early > 0) {
                Thread.sleep(Duration.ofNanos(early));
            }
            Kind kind = Kind.values()[(who + n) % Kind.values().length];
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(server.resolve(path(kind, who * 7919 + n)))
                            .header("Cookie", cookie)
                            .timeout(LIMIT)
                            .build(),
                    BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new BenchException(path(kind, who * 7919 + n) + " answered " + answer.statusCode());
            }
            seen.add(new Seen(kind, (System.nanoTime() - due) / 1e6));
        }
        return seen;
    }

    private String path(Kind kind, int n) {
        return switch (kind) {
            case WORKLIST -> "/staff/cases";
            case CASE -> "/staff/cases/" + cases.get(n % cases.size());
            case DASHBOARD -> "/staff/cases/figures";
        };
    }
}

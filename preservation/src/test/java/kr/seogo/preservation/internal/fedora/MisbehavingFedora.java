package kr.seogo.preservation.internal.fedora;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** A Fedora that does what it is told to instead of what it should; everything else goes to a real one behind it. */
final class MisbehavingFedora implements AutoCloseable {

    private static final Set<String> NOT_HANDED_ON =
            Set.of("host", "connection", "content-length", "transfer-encoding", "expect", "date", "server", "upgrade");

    /** What is done with a request. */
    sealed interface Trouble {
        /** It is answered so, and not handed on. */
        record Answers(int status) implements Trouble {}

        /** It is never answered, and not handed on. */
        record Silence() implements Trouble {}

        /** It is handed on, and the connection closed without the answer. */
        record LosesAnswer() implements Trouble {}

        /** It is handed on, and the connection closed in the middle of the answer's body. */
        record CutsBody() implements Trouble {}

        /** Something is waited for before it is handed on. */
        record WaitsFor(CountDownLatch event) implements Trouble {}
    }

    private record Rule(Predicate<String> when, Trouble trouble) {}

    private final HttpServer server;
    private final int target;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    private final List<String> seen = new CopyOnWriteArrayList<>();

    MisbehavingFedora(int target) {
        this.target = target;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** From now on, whenever a request such as {@code PUT /rest/store/object} is one of these. */
    void misbehave(Predicate<String> when, Trouble trouble) {
        rules.add(new Rule(when, trouble));
    }

    void behave() {
        rules.clear();
    }

    /** What was asked, oldest first. */
    List<String> seen() {
        return seen;
    }

    private void serve(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            seen.add(request);
            for (Rule rule : rules) {
                if (rule.when().test(request)) {
                    trouble(exchange, body, rule.trouble());
                    return;
                }
            }
            pass(exchange, handOn(exchange, body), 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void trouble(HttpExchange exchange, byte[] body, Trouble trouble) throws IOException, InterruptedException {
        switch (trouble) {
            case Trouble.Answers(int status) -> {
                byte[] text = "<html>not now</html>".getBytes(StandardCharsets.UTF_8);
                boolean head = exchange.getRequestMethod().equals("HEAD");
                exchange.sendResponseHeaders(status, head ? -1 : text.length);
                if (!head) {
                    exchange.getResponseBody().write(text);
                }
            }
            case Trouble.Silence() -> closing.await();
            case Trouble.LosesAnswer() -> handOn(exchange, body);
            case Trouble.CutsBody() -> pass(exchange, handOn(exchange, body), 2);
            case Trouble.WaitsFor(CountDownLatch event) -> {
                event.await();
                pass(exchange, handOn(exchange, body), 1);
            }
        }
    }

    private HttpResponse<byte[]> handOn(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + target + exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!NOT_HANDED_ON.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Gives the answer, or one part of so many of its body. */
    private static void pass(HttpExchange exchange, HttpResponse<byte[]> answer, int parts) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!NOT_HANDED_ON.contains(name) || (name.equals("content-length") && isHead(exchange))) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        byte[] body = answer.body();
        boolean none = isHead(exchange) || answer.statusCode() == 204;
        exchange.sendResponseHeaders(answer.statusCode(), none || body.length == 0 ? -1 : body.length);
        if (!none) {
            exchange.getResponseBody().write(body, 0, body.length / parts);
        }
    }

    private static boolean isHead(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("HEAD");
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
        client.close();
    }
}

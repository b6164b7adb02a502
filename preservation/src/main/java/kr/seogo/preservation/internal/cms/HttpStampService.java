package kr.seogo.preservation.internal.cms;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kr.seogo.preservation.api.StampService;

/** A time-stamp service over HTTP (RFC 3161, section 3.4). */
public final class HttpStampService implements StampService {

    private static final int LONGEST = 1 << 20;

    private final URI address;
    private final Duration patience;
    private final HttpClient client;

    public HttpStampService(URI address, Duration patience) {
        this.address = address;
        this.patience = patience;
        this.client = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    @Override
    public byte[] answer(byte[] request) {
        HttpRequest asked = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build();
        CompletableFuture<HttpResponse<byte[]>> coming = client.sendAsync(
                asked, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LONGEST));
        try {
            HttpResponse<byte[]> response = coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != 200) {
                throw new StampOwedException(
                        "The time-stamp service %s answered %d with %d bytes; expected 200 and a time stamp"
                                .formatted(address, response.statusCode(), response.body().length),
                        null);
            }
            return response.body();
        } catch (ExecutionException | TimeoutException e) {
            coming.cancel(true);
            throw new StampOwedException(
                    "The time-stamp service %s gave no whole answer in %s: %s"
                            .formatted(address, patience, e.getCause() == null ? "it is not ended" : e.getCause()),
                    e);
        } catch (InterruptedException e) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw new StampOwedException("Waiting for the time-stamp service " + address + " was ended", e);
        }
    }

    /** Ends what is still coming. */
    @Override
    public void close() {
        client.shutdownNow();
    }
}

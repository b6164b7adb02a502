package kr.seogo.preservation.internal.cms;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
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
        try {
            HttpResponse<byte[]> response = client.send(asked, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200 || response.body().length > LONGEST) {
                throw new StampOwedException(
                        "The time-stamp service %s answered %d with %d bytes; expected 200 and a time stamp"
                                .formatted(address, response.statusCode(), response.body().length),
                        null);
            }
            return response.body();
        } catch (IOException e) {
            throw new StampOwedException("The time-stamp service %s did not answer: %s".formatted(address, e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StampOwedException("Waiting for the time-stamp service " + address + " was ended", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}

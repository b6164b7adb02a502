package kr.seogo.preservation.internal.fedora;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import kr.seogo.preservation.FedoraPlace;

/** Asks a Fedora what it is, and does not wait for the whole answer. */
public final class FedoraProbe {

    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMillis(100));

    private FedoraProbe() {}

    /** See {@link kr.seogo.preservation.FedoraAnswer#trouble}. */
    public static Optional<String> trouble(FedoraPlace place) {
        try (Requests requests = new Requests(place, PATIENCE)) {
            return requests.triples(place.address(), (head, body) -> true).isPresent()
                    ? Optional.empty()
                    : Optional.of("There is no Fedora at " + place.address());
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}

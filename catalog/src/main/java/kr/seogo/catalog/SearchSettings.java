package kr.seogo.catalog;

import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where the search index is and how it lets us in.
 *
 * @param base address of Solr, {@code http://127.0.0.1:PORT/solr}; asked at every request, because a node that was
 *     started again may have moved. Its cores are {@code public} and {@code staff}
 * @param user name that Solr asks for
 * @param password its password; also the key that seals cursors, which end with it
 * @param atMost how long a search may take
 * @param renew starts a node anew that answers and does not write, given why; does nothing where that is not ours to do
 */
public record SearchSettings(
        Supplier<URI> base, String user, String password, Duration atMost, Consumer<String> renew) {

    /** A node that is not ours to start anew. */
    public SearchSettings(Supplier<URI> base, String user, String password, Duration atMost) {
        this(base, user, password, atMost, why -> {});
    }

    public SearchSettings {
        if (atMost.isNegative() || atMost.isZero()) {
            throw new IllegalArgumentException("A search needs some time; found: " + atMost);
        }
    }

    @Override
    public String toString() {
        return "SearchSettings[" + user + "]";
    }
}

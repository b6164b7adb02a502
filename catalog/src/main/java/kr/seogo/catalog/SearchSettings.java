package kr.seogo.catalog;

import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Where the search index is and how it lets us in.
 *
 * @param base address of Solr, {@code http://127.0.0.1:PORT/solr}; asked at every request, because a node that was
 *     started again may have moved. Its cores are {@code public} and {@code staff}
 * @param user name that Solr asks for
 * @param password its password; also the key that seals cursors, which end with it
 * @param atMost how long a search may take
 */
public record SearchSettings(Supplier<URI> base, String user, String password, Duration atMost) {

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

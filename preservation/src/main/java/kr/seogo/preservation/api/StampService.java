package kr.seogo.preservation.api;

import java.net.URI;
import java.time.Duration;
import kr.seogo.preservation.internal.cms.HttpStampService;

/**
 * A service that says that bytes were there at a time (RFC 3161).
 *
 * <p>Failure: an exception, and nothing is stamped; asking again is harmless. For use by many threads.
 */
public interface StampService extends AutoCloseable {

    /** The digest that stamps are asked for where nothing else is said. */
    String DIGEST = "SHA-512";

    /**
     * Asks for a time stamp on the digest of something.
     *
     * @param request a time-stamp request in DER
     * @return the answer in DER; it fits the request
     * @throws StampOwedException where the service does not answer in time, or refuses
     */
    byte[] answer(byte[] request);

    @Override
    void close();

    /** A service reached by HTTP, asked for as long as {@code patience}. */
    static StampService at(URI address, Duration patience) {
        return new HttpStampService(address, patience);
    }

    /** No time stamp was given; it can be asked for later. */
    final class StampOwedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public StampOwedException(String message, @org.jspecify.annotations.Nullable Throwable cause) {
            super(message, cause);
        }
    }
}

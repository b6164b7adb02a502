package kr.seogo.access;

import jakarta.ws.rs.core.HttpHeaders;
import kr.seogo.catalog.Caller;

/**
 * Says who is asking, from the headers of a request. Asked anew at every request, so that a token taken away ends at
 * once.
 */
public interface CallerSource {

    /**
     * Who is asking. Without a token it is the public.
     *
     * @throws UnknownTokenException when a token is given that is unknown or has ended
     */
    Caller of(HttpHeaders headers);

    /** A bearer token that is unknown or has ended. It is not answered as if none had been given. */
    final class UnknownTokenException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public UnknownTokenException() {
            super("The bearer token is unknown or has ended");
        }
    }
}

package kr.seogo.preservation.internal.cms;

import java.io.UncheckedIOException;
import java.util.function.Supplier;
import kr.seogo.preservation.api.ProofException;
import kr.seogo.preservation.api.StampService.StampOwedException;

/** What came from outside and may be no ASN.1 at all, or other ASN.1 than it says. */
public final class Malformed {

    private Malformed() {}

    /**
     * Reads it. The parsers end what is malformed by unchecked exceptions of many kinds, at the first look or at a later one.
     *
     * @throws ProofException for any of them
     */
    public static <T> T refused(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ProofException | StampOwedException | UncheckedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ProofException("It is malformed: " + e, e);
        }
    }
}

package kr.seogo.preservation.api;

import java.time.Instant;

/**
 * Whoever signed, as their certificate says.
 *
 * @param serial of the certificate, in hexadecimal digits
 * @param from the certificate is valid from then on
 * @param until and to then
 */
public record Signer(String subject, String issuer, String serial, Instant from, Instant until) {

    /** Whether the certificate is within its time. */
    public boolean valid(Instant at) {
        return !at.isBefore(from) && !at.isAfter(until);
    }
}

package kr.seogo.app.supervise;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * How to reach Solr, embedded or external.
 *
 * @param base address that ends in {@code /solr}; the cores are {@code public} and {@code staff} below it
 * @param user name for basic authentication
 * @param password its password
 */
public record SearchAccess(URI base, String user, Secret password) {

    /** The address of one core. */
    public URI core(String name) {
        return URI.create(base + "/" + name);
    }

    /** The header {@code Authorization} that lets us in (RFC 7617). */
    public String authorization() {
        String pair = user + ":" + password.reveal();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}

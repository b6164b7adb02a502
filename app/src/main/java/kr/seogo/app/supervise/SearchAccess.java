package kr.seogo.app.supervise;

import java.net.URI;

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
}

package kr.seogo.app.settings;

import java.net.URI;
import java.nio.file.Path;

/** Which Solr. */
public sealed interface SearchSettings {

    /**
     * One of our own, started beside the server.
     *
     * @param heapMegabytes bound of its heap
     */
    record Embedded(int heapMegabytes) implements SearchSettings {}

    /**
     * One that others run.
     *
     * @param base address that ends in {@code /solr}
     * @param credentialFile file with {@code user:password}
     */
    record External(URI base, Path credentialFile) implements SearchSettings {}
}

package kr.seogo.catalog.api;

/** The syntaxes in which a record's graph is given. */
public enum RdfSyntax {
    TURTLE("text/turtle"),
    JSON_LD("application/ld+json"),
    N_TRIPLES("application/n-triples");

    private final String mediaType;

    RdfSyntax(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}

package kr.seogo.catalog.internal.solr;

/** The two indexes. What the public may not see is never in the public one. */
enum Core {
    PUBLIC("public"),
    STAFF("staff");

    private final String code;

    Core(String code) {
        this.code = code;
    }

    /** Its name in Solr. */
    String code() {
        return code;
    }
}

package kr.seogo.ingest.internal.ledger;

/**
 * What makes a bag the same bag.
 *
 * @param organization the sender; empty where the bag does not say
 * @param number the sender's transfer number; empty where the bag does not say
 * @param contentDigest of payload manifest and table; empty where there is none
 */
public record Identity(String organization, String number, String contentDigest, long files, long bytes) {

    /** Of something that could not even be opened. */
    public static final Identity UNKNOWN = new Identity("", "", "", 0, 0);
}

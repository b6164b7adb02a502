package kr.seogo.preservation.api;

/** What a signature over a document came to, as of an instant. */
public sealed interface SignatureVerdict {

    /** The bytes are those that were signed, by somebody who leads back to an anchor. */
    record Valid(Signer signer) implements SignatureVerdict {}

    /** The bytes are those that were signed; whose word the certificate is worth nobody here knows. */
    record Untrusted(Signer signer, String why) implements SignatureVerdict {}

    /** The bytes are those that were signed, by a certificate that was not valid then. */
    record Expired(Signer signer) implements SignatureVerdict {}

    /** The bytes are those that were signed, by an algorithm that proved nothing any more then. */
    record Weak(Signer signer, String why) implements SignatureVerdict {}

    /** What was signed were other bytes, or it was signed by another key. */
    record Differs(String why) implements SignatureVerdict {}

    /** It is no signature that can be read. */
    record Unreadable(String why) implements SignatureVerdict {}
}

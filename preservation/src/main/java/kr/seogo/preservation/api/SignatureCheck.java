package kr.seogo.preservation.api;

import java.time.Instant;
import kr.seogo.preservation.internal.cms.Certificates;
import kr.seogo.preservation.internal.cms.CmsCheck;

/**
 * Verifies detached CMS signatures (RFC 5652), in DER or PEM. Whether a certificate was revoked is not asked.
 *
 * @param anchors whose word is taken
 * @param table which algorithms prove something
 */
public record SignatureCheck(Anchors anchors, AlgorithmTable table) {

    /** What a signature over a document is worth as of an instant. */
    public SignatureVerdict verdict(byte[] document, byte[] signature, Instant at) {
        return new CmsCheck(anchors, table).check(document, signature, at).verdict();
    }

    /** In PEM, the certificates that came with a signature and the anchors that issued one of them. */
    public String certificates(byte[] document, byte[] signature, Instant at) {
        return Certificates.pem(
                new CmsCheck(anchors, table).check(document, signature, at).certificates(), anchors);
    }
}

package kr.seogo.preservation.internal.cms;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.seogo.preservation.api.AlgorithmTable;
import kr.seogo.preservation.api.Anchors;
import kr.seogo.preservation.api.ProofException;
import kr.seogo.preservation.api.SignatureVerdict;
import kr.seogo.preservation.api.Signer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** Verifies detached signatures. Of several signers the one that is worth least decides. */
public record CmsCheck(Anchors anchors, AlgorithmTable table) {

    /** A verdict, with every certificate that came with the signature. */
    public record Checked(SignatureVerdict verdict, List<X509Certificate> certificates, List<String> digests) {}

    /** What a signature over a document is worth as of an instant. */
    public Checked check(byte[] document, byte[] signature, Instant at) {
        try {
            return Malformed.refused(() -> read(document, signature, at));
        } catch (ProofException e) {
            return unreadable(String.valueOf(e.getMessage()));
        }
    }

    private Checked read(byte[] document, byte[] signature, Instant at) {
        CMSSignedData signed;
        try {
            signed = CmsSignature.read(document, signature);
        } catch (CMSException e) {
            return unreadable(String.valueOf(e.getMessage()));
        }
        List<X509Certificate> certificates = Certificates.of(signed.getCertificates());
        List<X509Certificate> known = new ArrayList<>(certificates);
        known.addAll(anchors.certificates());
        Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
        if (signers.isEmpty()) {
            return unreadable("nobody signed it");
        }
        List<SignatureVerdict> verdicts =
                signers.stream().map(one -> one(one, known, at)).toList();
        SignatureVerdict worst = verdicts.stream()
                .filter(verdict -> !(verdict instanceof SignatureVerdict.Valid))
                .max(Comparator.comparingInt(CmsCheck::weight))
                .orElse(verdicts.getFirst());
        List<String> digests = signers.stream()
                .map(one -> Algorithms.digest(new ASN1ObjectIdentifier(one.getDigestAlgOID())))
                .toList();
        return new Checked(worst, certificates, digests);
    }

    private static Checked unreadable(String why) {
        return new Checked(new SignatureVerdict.Unreadable(why), List.of(), List.of());
    }

    private static int weight(SignatureVerdict verdict) {
        return switch (verdict) {
            case SignatureVerdict.Valid _ -> 0;
            case SignatureVerdict.Untrusted _ -> 1;
            case SignatureVerdict.Expired _ -> 2;
            case SignatureVerdict.Weak _ -> 3;
            case SignatureVerdict.Unreadable _ -> 4;
            case SignatureVerdict.Differs _ -> 5;
        };
    }

    private SignatureVerdict one(SignerInformation signed, List<X509Certificate> known, Instant at) {
        Optional<X509Certificate> found = known.stream()
                .filter(one -> signed.getSID().match(Certificates.holder(one)))
                .findFirst();
        if (found.isEmpty()) {
            return new SignatureVerdict.Unreadable("the certificate of the signer did not come with it");
        }
        X509Certificate certificate = found.get();
        try {
            if (!signed.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()))) {
                return new SignatureVerdict.Differs("it was made with another key, or over another digest");
            }
        } catch (CMSSignerDigestMismatchException e) {
            return new SignatureVerdict.Differs("the digest that was signed is of other bytes");
        } catch (CMSException | OperatorCreationException e) {
            return new SignatureVerdict.Unreadable(String.valueOf(e.getMessage()));
        }
        return worth(signed, certificate, known, at);
    }

    private SignatureVerdict worth(
            SignerInformation signed, X509Certificate certificate, List<X509Certificate> known, Instant at) {
        Signer signer = Certificates.signer(certificate);
        String digest = Algorithms.digest(new ASN1ObjectIdentifier(signed.getDigestAlgOID()));
        if (!at.isBefore(table.until(digest))) {
            return new SignatureVerdict.Weak(signer, digest);
        }
        if (!at.isBefore(Algorithms.until(certificate.getPublicKey(), table))) {
            return new SignatureVerdict.Weak(signer, Algorithms.words(certificate.getPublicKey()));
        }
        if (!signer.valid(at)) {
            return new SignatureVerdict.Expired(signer);
        }
        return Certificates.distrust(certificate, known, anchors, at)
                .<SignatureVerdict>map(why -> new SignatureVerdict.Untrusted(signer, why))
                .orElseGet(() -> new SignatureVerdict.Valid(signer));
    }
}

package kr.seogo.preservation.internal.cms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.InvalidAlgorithmParameterException;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.seogo.preservation.api.Anchors;
import kr.seogo.preservation.api.Signer;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.util.Store;

/** Certificates and whom they lead back to (RFC 5280, section 6). Revocation is not asked: see the docs. */
public final class Certificates {

    private Certificates() {}

    /** Those that came with a signature; one that cannot be read is left out. */
    static List<X509Certificate> of(Store<X509CertificateHolder> store) {
        return store.getMatches(null).stream()
                .flatMap(holder -> read(holder).stream())
                .toList();
    }

    private static Optional<X509Certificate> read(X509CertificateHolder holder) {
        try {
            return Optional.of(new JcaX509CertificateConverter().getCertificate(holder));
        } catch (CertificateException e) {
            return Optional.empty(); // whoever needs it says that it is not there
        }
    }

    /** Certificates, and the anchors that issued one of them, in PEM. */
    public static String pem(List<X509Certificate> certificates, Anchors anchors) {
        List<X509Certificate> all = new ArrayList<>(certificates);
        anchors.certificates().stream()
                .filter(anchor -> !all.contains(anchor))
                .filter(anchor -> certificates.stream()
                        .anyMatch(one -> one.getIssuerX500Principal().equals(anchor.getSubjectX500Principal())))
                .forEach(all::add);
        return all.stream().map(Certificates::pem).collect(Collectors.joining());
    }

    private static String pem(X509Certificate certificate) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateException e) {
            throw new IllegalStateException("A certificate that was read cannot be written", e);
        }
    }

    public static Signer signer(X509Certificate certificate) {
        return new Signer(
                certificate.getSubjectX500Principal().getName(),
                certificate.getIssuerX500Principal().getName(),
                certificate.getSerialNumber().toString(16),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }

    static X509CertificateHolder holder(X509Certificate certificate) {
        try {
            return new X509CertificateHolder(certificate.getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException("A certificate that was read cannot be written", e);
        } catch (CertificateException e) {
            throw new IllegalStateException("A certificate that was read cannot be written", e);
        }
    }

    /** Why a certificate does not lead back to an anchor as of an instant; empty where it does. */
    public static Optional<String> distrust(
            X509Certificate certificate, Collection<X509Certificate> others, Anchors anchors, Instant at) {
        if (anchors.certificates().isEmpty()) {
            return Optional.of("no certificate is trusted here");
        }
        if (anchors.certificates().contains(certificate)) {
            return signer(certificate).valid(at) ? Optional.empty() : Optional.of("it is not valid on " + at);
        }
        Set<TrustAnchor> trusted = anchors.certificates().stream()
                .map(anchor -> new TrustAnchor(anchor, null))
                .collect(Collectors.toSet());
        X509CertSelector end = new X509CertSelector();
        end.setCertificate(certificate);
        try {
            PKIXBuilderParameters asked = new PKIXBuilderParameters(trusted, end);
            asked.setRevocationEnabled(false);
            asked.setDate(Date.from(at));
            asked.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
            CertPathBuilder.getInstance("PKIX").build(asked);
            return Optional.empty();
        } catch (CertPathBuilderException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (InvalidAlgorithmParameterException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java builds paths of certificates", e);
        }
    }
}

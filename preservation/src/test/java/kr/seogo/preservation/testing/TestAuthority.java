package kr.seogo.preservation.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate authority of a test, which certifies whomever the test wants. Keys are on a curve: made in no time. */
public final class TestAuthority {

    /** Of key files; tests have no secrets. */
    public static final String PASSWORD = "시험용 password";

    private final KeyPair keys = keys();
    private final X509Certificate certificate;
    private long serial = 1;

    /** An authority that is valid in these years. */
    public TestAuthority(String name, Instant from, Instant until) {
        certificate = certify(name, keys, name, from, until, Use.AUTHORITY);
    }

    /** What a certificate is for. */
    public enum Use {
        AUTHORITY,
        SIGNING,
        STAMPING
    }

    /** A key with its certificate. */
    public record Identity(PrivateKey key, X509Certificate certificate, X509Certificate issuer) {

        /** Writes it as a PKCS#12 file under {@link #PASSWORD}. */
        public Path keyFile(Path file) {
            try (OutputStream out = Files.newOutputStream(file)) {
                KeyStore store = KeyStore.getInstance("PKCS12");
                store.load(null, null);
                store.setKeyEntry("key", key, PASSWORD.toCharArray(), new Certificate[] {certificate, issuer});
                store.store(out, PASSWORD.toCharArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
            return file;
        }
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /** A new key, certified for a use between two instants. */
    public Identity identity(String name, Use use, Instant from, Instant until) {
        KeyPair own = keys();
        String issuer = certificate.getSubjectX500Principal().getName().replaceFirst("^CN=", "");
        return new Identity(own.getPrivate(), certify(name, own, issuer, from, until, use), certificate);
    }

    /** Writes this authority's certificate as a PEM file. */
    public Path pem(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, pem(certificate));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A certificate in PEM. */
    public static String pem(X509Certificate certificate) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate certify(String name, KeyPair own, String issuer, Instant from, Instant until, Use use) {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                new X500Principal("CN=" + issuer),
                BigInteger.valueOf(serial++),
                Date.from(from),
                Date.from(until),
                new X500Principal("CN=" + name),
                own.getPublic());
        try {
            switch (use) {
                case AUTHORITY -> {
                    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
                    builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
                }
                case SIGNING -> builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
                case STAMPING -> {
                    builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
                    builder.addExtension(
                            Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
                }
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA512withECDSA").build(keys.getPrivate())));
        } catch (OperatorCreationException | GeneralSecurityException | CertIOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package kr.seogo.preservation.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The certificates whose word is taken: what they signed, directly or through others, is trusted. */
public record Anchors(List<X509Certificate> certificates) {

    public Anchors {
        certificates = List.copyOf(certificates);
    }

    /** Nobody's word is taken. */
    public static Anchors none() {
        return new Anchors(List.of());
    }

    /**
     * Reads every {@code .pem} and {@code .crt} of a folder; one may hold several certificates.
     *
     * @throws ProofException where the folder or one of its files cannot be read; it is named
     */
    public static Anchors read(Path folder) {
        List<X509Certificate> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Anchors::named).sorted().toList()) {
                all.addAll(certificates(file));
            }
        } catch (IOException e) {
            throw new ProofException("The folder of trusted certificates %s cannot be read".formatted(folder), e);
        }
        return new Anchors(all);
    }

    private static boolean named(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".pem") || name.endsWith(".crt");
    }

    private static List<X509Certificate> certificates(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException e) {
            throw new ProofException(
                    "%s holds no certificate that can be read; expected X.509 in PEM".formatted(file), e);
        }
    }
}

package kr.seogo.preservation.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import kr.seogo.preservation.internal.cms.Certificates;
import kr.seogo.preservation.internal.cms.CmsSignature;

/** The archive's own key with its certificates. For use by many threads; what it holds is never shown. */
public final class ArchiveKey {

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private ArchiveKey(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = chain;
    }

    /**
     * Opens a PKCS#12 file (RFC 7292), whose first private key is the archive's.
     *
     * @param password of file and key
     * @throws ProofException where it cannot be opened; the password is never part of what is said
     */
    public static ArchiveKey open(Path file, char[] password) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            for (String alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password) instanceof PrivateKey key) {
                    return new ArchiveKey(
                            key,
                            Arrays.stream(store.getCertificateChain(alias))
                                    .map(X509Certificate.class::cast)
                                    .toList());
                }
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new ProofException(
                    "The archive's key %s cannot be opened; expected a PKCS#12 file and its password (%s)"
                            .formatted(file, e.getMessage()),
                    e);
        }
        throw new ProofException("%s holds no private key".formatted(file));
    }

    /** A detached signature over a document, in DER, with the key's certificates. */
    public byte[] sign(byte[] document, Instant at) {
        return CmsSignature.sign(document, key, chain, at);
    }

    /** Whose key it is, and until when. */
    public Signer owner() {
        return Certificates.signer(chain.getFirst());
    }
}

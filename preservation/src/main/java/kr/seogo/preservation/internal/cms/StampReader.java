package kr.seogo.preservation.internal.cms;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.seogo.preservation.api.AlgorithmTable;
import kr.seogo.preservation.api.ProofException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/** Reads time stamps (RFC 3161) and says what they are worth. */
public final class StampReader {

    private StampReader() {}

    /** The token of an answer of a service. */
    public static TimeStampToken token(byte[] response) {
        try {
            TimeStampToken token = new TimeStampResponse(response).getTimeStampToken();
            if (token == null) {
                throw new ProofException("The answer of the time-stamp service holds no time stamp");
            }
            return token;
        } catch (TSPException | IOException e) {
            throw new ProofException("It is no time stamp that can be read: " + e.getMessage(), e);
        }
    }

    /** When a stamp was given. */
    public static Instant at(TimeStampToken token) {
        return token.getTimeStampInfo().getGenTime().toInstant();
    }

    /** The digest a stamp was given on. */
    public static String digest(TimeStampToken token) {
        return Algorithms.digest(token.getTimeStampInfo().getMessageImprintAlgOID());
    }

    /** Whether a stamp was given on these bytes. */
    public static boolean covers(TimeStampToken token, byte[] bytes) {
        try {
            DigestCalculator calculator = new BcDigestCalculatorProvider()
                    .get(new AlgorithmIdentifier(token.getTimeStampInfo().getMessageImprintAlgOID()));
            calculator.getOutputStream().write(bytes);
            return Arrays.equals(
                    calculator.getDigest(), token.getTimeStampInfo().getMessageImprintDigest());
        } catch (OperatorCreationException | IOException e) {
            throw new ProofException("The digest of a time stamp cannot be computed: " + digest(token), e);
        }
    }

    /** The certificate of the service, where it came with the stamp. */
    public static Optional<X509Certificate> service(TimeStampToken token) {
        return certificates(token).stream()
                .filter(one -> token.getSID().match(Certificates.holder(one)))
                .findFirst();
    }

    public static List<X509Certificate> certificates(TimeStampToken token) {
        return Certificates.of(token.getCertificates());
    }

    /** Until when a stamp proves something: its certificate, key and digests; {@link Instant#MIN} where never. */
    public static Instant until(TimeStampToken token, AlgorithmTable table) {
        return service(token)
                .map(one -> earliest(
                        one.getNotAfter().toInstant(),
                        Algorithms.until(one.getPublicKey(), table),
                        table.until(digest(token)),
                        table.until(signed(token))))
                .orElse(Instant.MIN);
    }

    private static String signed(TimeStampToken token) {
        return token.toCMSSignedData().getSignerInfos().getSigners().stream()
                .map(one -> Algorithms.digest(new ASN1ObjectIdentifier(one.getDigestAlgOID())))
                .findFirst()
                .orElse("");
    }

    private static Instant earliest(Instant... all) {
        return Arrays.stream(all).min(Instant::compareTo).orElseThrow();
    }

    /** Why its signature, taken by itself, is not one of a time-stamp service; empty where it is. */
    public static Optional<String> fault(TimeStampToken token) {
        Optional<X509Certificate> service = service(token);
        if (service.isEmpty()) {
            return Optional.of("the certificate of the service did not come with it");
        }
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(service.get()));
            return Optional.empty();
        } catch (TSPException | OperatorCreationException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}

package kr.seogo.preservation.internal.cms;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import kr.seogo.preservation.api.ProofException;
import kr.seogo.preservation.api.StampService;
import kr.seogo.preservation.api.StampService.StampOwedException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** Asks a service for time stamps and looks at what it answers before it is kept. */
public final class Stamping {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Stamping() {}

    /** The answer on bytes, which holds a stamp on them. */
    public static byte[] stamp(StampService service, byte[] bytes) {
        ASN1ObjectIdentifier digest = Algorithms.digest(StampService.DIGEST).orElseThrow();
        TimeStampRequest request = requests().generate(digest, calculator(digest, bytes), nonce());
        return encoded(ask(service, request));
    }

    /** Requests that want the certificate in the answer: who reads it in fifty years has nowhere to get it from. */
    public static TimeStampRequestGenerator requests() {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator;
    }

    /** What makes an answer one to this request and no other. */
    public static BigInteger nonce() {
        return new BigInteger(64, RANDOM);
    }

    /** An answer that fits the request, given by whoever signed it. */
    public static TimeStampResponse ask(StampService service, TimeStampRequest request) {
        try {
            TimeStampResponse response = new TimeStampResponse(service.answer(request.getEncoded()));
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new StampOwedException(
                        "The time-stamp service gave no stamp: " + response.getStatusString(), null);
            }
            StampReader.fault(response.getTimeStampToken()).ifPresent(why -> {
                throw new StampOwedException("The time-stamp service gave a stamp that proves nothing: " + why, null);
            });
            return response;
        } catch (TSPException | IOException e) {
            throw new StampOwedException(
                    "The time-stamp service gave an answer that is none to what was asked: " + e.getMessage(), e);
        }
    }

    private static byte[] calculator(ASN1ObjectIdentifier digest, byte[] bytes) {
        try {
            DigestCalculator calculator = new BcDigestCalculatorProvider().get(new AlgorithmIdentifier(digest));
            calculator.getOutputStream().write(bytes);
            return calculator.getDigest();
        } catch (OperatorCreationException | IOException e) {
            throw new ProofException("The digest " + digest + " cannot be computed", e);
        }
    }

    private static byte[] encoded(TimeStampResponse response) {
        try {
            return response.getEncoded();
        } catch (IOException e) {
            throw new ProofException("A time stamp that was read cannot be written", e);
        }
    }
}

package kr.seogo.preservation.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.cert.CertificateEncodingException;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import kr.seogo.preservation.testing.TestAuthority.Identity;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamp service (RFC 3161) on a free port of 127.0.0.1, whose clock and certificate are the test's. */
public final class LocalStampServer implements AutoCloseable {

    private final HttpServer server;
    private final InstantSource clock;
    private final AtomicInteger given = new AtomicInteger();
    private volatile Identity identity;
    private final Semaphore ration = new Semaphore(0);
    private volatile boolean refusing;
    private volatile boolean rationed;

    public LocalStampServer(Identity identity, InstantSource clock) {
        this.identity = identity;
        this.clock = clock;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tsa");
    }

    /** Stamps with another certificate from now on. */
    public void identity(Identity next) {
        identity = next;
    }

    /** Whether it answers 503 instead of stamps. */
    public void refusing(boolean now) {
        refusing = now;
    }

    /** Gives so many stamps more, and keeps whoever asks for another waiting until there are more to give. */
    public void give(int more) {
        ration.drainPermits();
        ration.release(more);
        rationed = true;
    }

    /** Gives stamps to everybody again. */
    public void giveAll() {
        rationed = false;
        ration.release(Short.MAX_VALUE);
    }

    /** Whether somebody waits for a stamp. */
    public boolean waitedFor() {
        return ration.hasQueuedThreads();
    }

    /** How many stamps it has given. */
    public int given() {
        return given.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (refusing) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            if (rationed) {
                ration.acquireUninterruptibly();
            }
            byte[] response = stamp(exchange.getRequestBody().readAllBytes());
            exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(200, response.length);
            exchange.getResponseBody().write(response);
            given.incrementAndGet();
        }
    }

    private byte[] stamp(byte[] asked) throws IOException {
        try {
            Identity now = identity;
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder()
                            .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(signedNow()))
                            .build("SHA256withECDSA", now.key(), now.certificate()),
                    new BcDigestCalculatorProvider().get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                    new ASN1ObjectIdentifier("1.3.6.1.4.1.55555.1"));
            tokens.addCertificates(new JcaCertStore(List.of(now.certificate(), now.issuer())));
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(
                            new TimeStampRequest(asked),
                            BigInteger.valueOf(given.get() + 1L),
                            Date.from(clock.instant()))
                    .getEncoded();
        } catch (TSPException | OperatorCreationException | CertificateEncodingException e) {
            throw new IOException(e);
        }
    }

    /** Else it would be signed at the hour of the machine. */
    private AttributeTable signedNow() {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(clock.instant())))));
        return new AttributeTable(attributes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

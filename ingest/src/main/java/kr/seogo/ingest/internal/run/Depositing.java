package kr.seogo.ingest.internal.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.BagReader;
import kr.seogo.ingest.IngestParts;
import kr.seogo.ingest.TransferFinding;
import kr.seogo.ingest.internal.check.CheckedBag;
import kr.seogo.ingest.internal.intake.SignatureLook;
import kr.seogo.ingest.internal.plan.DepositMaker;
import kr.seogo.ingest.internal.plan.EventWriter;
import kr.seogo.ingest.internal.plan.Findings;
import kr.seogo.ingest.internal.plan.Submission;

/** Makes a transfer's maker of deposits. */
record Depositing(
        Tools tools, ReceivedTransfer transfer, CheckedBag bag, List<TransferFinding> findings, Instant checkedAt) {

    private static final List<BagPath> DOCUMENTS =
            List.of(BagPath.of("bagit.txt"), BagPath.of("bag-info.txt"), SignatureLook.SIGNED, SignatureLook.SIGNATURE);

    DepositMaker maker() {
        IngestParts parts = tools.parts();
        EventWriter events = new EventWriter(
                transfer.act(), bag.organization(), bag.number(), parts.archive(), checkedAt, Findings.of(findings));
        return new DepositMaker(
                parts.holdings(),
                parts.events(),
                parts.names(),
                events,
                new Submission(documents()),
                transfer.act(),
                parts.clock());
    }

    private Map<String, byte[]> documents() {
        Map<String, byte[]> documents = new HashMap<>();
        try (BagReader reader = BagReader.of(bag.report())) {
            for (BagPath path : DOCUMENTS) {
                if (bag.report().tagFiles().find(path).isPresent()) {
                    try (InputStream bytes = reader.open(path)) {
                        documents.put(path.value(), bytes.readAllBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The declaration of " + bag.folder() + " cannot be read", e);
        }
        certificates(documents);
        return documents;
    }

    /** Whoever checks the signature in fifty years finds the certificates beside it. */
    private void certificates(Map<String, byte[]> documents) {
        byte[] signed = documents.get(SignatureLook.SIGNED.value());
        byte[] signature = documents.get(SignatureLook.SIGNATURE.value());
        if (signed != null && signature != null) {
            tools.parts()
                    .intake()
                    .map(how -> new SignatureLook(how).certificates(signed, signature))
                    .ifPresent(pem ->
                            documents.put(SignatureLook.SIGNATURE + ".pem", pem.getBytes(StandardCharsets.US_ASCII)));
        }
    }
}

package kr.seogo.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.seogo.bagit.digest.Digest;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.catalog.Seoul;
import kr.seogo.ingest.internal.ledger.DepositEntry;
import kr.seogo.ingest.internal.ledger.Ledger;
import kr.seogo.ingest.internal.ledger.LedgerEntry;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.StoredFile;
import kr.seogo.preservation.api.ProofFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an archive gives for a transfer it has preserved: a manifest of the accession for itself, and a notice of completion
 * for the sender (decree on public records, Article 35), both signed; their form is described in {@code docs/on-disk.md}.
 *
 * <p>Failure: an accession has both or none, and is given them at the next call. Repetition: written once. Concurrency: one
 * call at a time.
 */
final class AccessionProofs {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Logger LOG = LoggerFactory.getLogger(AccessionProofs.class);

    private final Ledger ledger;
    private final ObjectStore store;
    private final ProofFolder folder;

    AccessionProofs(Ledger ledger, ObjectStore store, ProofFolder folder) {
        this.ledger = ledger;
        this.store = store;
        this.folder = folder;
    }

    /** Writes what is missing; tells for how many accessions. */
    int writeMissing(Instant now) {
        List<LedgerEntry> missing = Stream.of(TransferState.PRESERVED, TransferState.FINDABLE)
                .flatMap(state -> ledger.in(state).stream())
                .filter(entry -> !folder.has(place(entry)))
                .sorted(Comparator.comparing(LedgerEntry::accession))
                .toList();
        int failed = 0;
        for (LedgerEntry entry : missing) {
            try {
                write(entry, now);
            } catch (RuntimeException e) { // an object that cannot be read keeps no other sender from having a notice
                LOG.error("The notice of accession {} could not be written yet", entry.accession(), e);
                failed++;
            }
        }
        return missing.size() - failed;
    }

    private static String place(LedgerEntry entry) {
        return "accessions/" + entry.accession();
    }

    private void write(LedgerEntry entry, Instant now) {
        ObjectNode manifest = manifest(entry, now);
        byte[] bytes = bytes(manifest);
        folder.keep(
                place(entry),
                Map.of("accession.json", bytes, "notice.txt", notice(entry, manifest, digest(bytes), now)));
    }

    private ObjectNode manifest(LedgerEntry entry, Instant now) {
        ObjectNode manifest = JSON.createObjectNode();
        manifest.put("form", "seogo-accession-1");
        manifest.put("accession", entry.accession());
        manifest.put("organization", entry.organization());
        manifest.put("transferNumber", entry.number());
        manifest.put("received", entry.received().toString());
        manifest.put("written", now.toString());
        ArrayNode objects = manifest.putArray("objects");
        long files = 0;
        long bytes = 0;
        for (DepositEntry deposit : ledger.deposits(entry.accession())) {
            objects.addObject()
                    .put("id", deposit.object().name())
                    .put("version", deposit.version())
                    .put("files", deposit.files())
                    .put("bytes", deposit.bytes())
                    .put("sha512", digest(lines(deposit)));
            files += deposit.files();
            bytes += deposit.bytes();
        }
        manifest.put("files", files);
        manifest.put("bytes", bytes);
        return manifest;
    }

    /** Every file of the version, in the form of sha512sum, by the bytes of their names. */
    private byte[] lines(DepositEntry deposit) {
        StringBuilder lines = new StringBuilder();
        store.files(deposit.object(), new ObjectVersion(deposit.version())).stream()
                .sorted(Comparator.comparing((StoredFile file) -> file.path().value()))
                .forEach(file -> lines.append(file.digest().hex())
                        .append("  ")
                        .append(file.path().value())
                        .append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] notice(LedgerEntry entry, ObjectNode manifest, String digest, Instant now) {
        String day = now.atZone(Seoul.ZONE).toLocalDate().toString();
        String received = entry.received().atZone(Seoul.ZONE).toLocalDate().toString();
        return """
                인수 완료 통지
                %1$s 귀중

                %2$s에 접수한 이관 %3$s(인수번호 %4$s)의 모든 파일을 보존 저장소에 쓰고 다시 읽어 확인하였습니다.
                파일 %5$s개, %6$s바이트, 객체 %7$s개. %8$s
                이제 보낸 쪽의 사본을 지워도 됩니다.
                인수 목록(accession.json)의 SHA-512: %9$s

                Notice of completion
                To %1$s

                Every file of transfer %3$s, received on %2$s as accession %4$s, was written to the archive and read back.
                %5$s files, %6$s bytes, %7$s objects. %8$s
                The sender's copies may be deleted.
                SHA-512 of the accession manifest (accession.json): %9$s
                """.formatted(
                        entry.organization(),
                        received,
                        entry.number(),
                        entry.accession(),
                        manifest.path("files").asText(),
                        manifest.path("bytes").asText(),
                        manifest.path("objects").size(),
                        day,
                        digest)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ObjectNode manifest) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
        } catch (JsonProcessingException e) {
            throw new IngestException("The manifest of an accession cannot be said as JSON", e);
        }
    }

    private static String digest(byte[] bytes) {
        return Digest.of(
                        DigestAlgorithm.SHA512,
                        DigestAlgorithm.SHA512.newDigest().digest(bytes))
                .hex();
    }
}

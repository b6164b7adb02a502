package kr.seogo.app.internal.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kr.seogo.bagit.ArchiveLimits;
import kr.seogo.bagit.BagArchive;
import kr.seogo.bagit.BagInfo;
import kr.seogo.bagit.BagIoException;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.BagProfile;
import kr.seogo.bagit.BagSource;
import kr.seogo.bagit.BagWriter;
import kr.seogo.bagit.PayloadItem;
import kr.seogo.bagit.ProgressListener;
import kr.seogo.bagit.UnpackOutcome;
import kr.seogo.bagit.WriteOutcome;
import kr.seogo.catalog.Seoul;
import kr.seogo.custody.api.Accessions;
import kr.seogo.custody.api.BodyFinding;
import kr.seogo.custody.api.Declaration;
import kr.seogo.ingest.DeclaredCheck;
import kr.seogo.ingest.DeclaredComparison;
import kr.seogo.ingest.DeclaredTransfer;
import kr.seogo.ingest.Ingest;
import kr.seogo.ingest.IngestOptions;
import kr.seogo.ingest.IngestProgress;
import kr.seogo.ingest.IngestReport;
import kr.seogo.ingest.TransferFinding;
import kr.seogo.ingest.TransferProfile;
import kr.seogo.ingest.TransferStatus;
import kr.seogo.preservation.api.ProofFolder;
import kr.seogo.preservation.api.Sealing;
import org.apache.commons.io.file.PathUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks and takes in what bodies hand over by themselves. A packed bag is unpacked, and files that came one by one are put
 * into a bag, in a folder of the transfer's own; what lies there whole is compared with what was declared, and then taken in
 * as any other bag. Each step may be repeated after a kill: a bag that is there is whole, unless the power failed; then it is
 * made again.
 */
final class BodyAccessions implements Accessions {

    private static final Logger LOG = LoggerFactory.getLogger(BodyAccessions.class);
    private static final BagPath TABLE = BagPath.of("metadata/records.csv");

    private final Ingest ingest;
    private final DeclaredCheck check;
    private final StoreRoom room;
    private final ArchiveLimits limits;
    private final Proofs proofs;
    private final Clock clock;

    BodyAccessions(
            Ingest ingest, DeclaredCheck check, StoreRoom room, ArchiveLimits limits, Proofs proofs, Clock clock) {
        this.ingest = ingest;
        this.check = check;
        this.room = room;
        this.limits = limits;
        this.proofs = proofs;
        this.clock = clock;
    }

    @Override
    public List<BodyFinding> check(Declaration declared) {
        return found(check.check(declared(declared)));
    }

    @Override
    public Answer take(Sent sent) {
        Path bag = sent.work().resolve("bag");
        if (Files.isDirectory(bag, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Answer answer = taken(sent, bag);
                if (answer instanceof Answer.Taken) {
                    return answer;
                }
            } catch (BagIoException e) {
                LOG.warn("Bag {} of an earlier try cannot be read", bag, e);
            }
            // A bag is not synced: after a power failure it may hold less than the uploads it was made of.
        }
        delete(sent.work());
        List<TransferFinding> refused = bag(sent, bag);
        return refused.isEmpty() ? taken(sent, bag) : new Answer.Returned("", found(refused));
    }

    /** What earlier tries left, half written or whole. */
    private static void delete(Path work) {
        try {
            if (Files.exists(work, LinkOption.NOFOLLOW_LINKS)) {
                PathUtils.deleteDirectory(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What earlier tries left in " + work + " cannot be deleted", e);
        }
    }

    private Answer taken(Sent sent, Path bag) {
        List<TransferFinding> differences = DeclaredComparison.of(bag, declared(sent.declared()));
        if (!differences.isEmpty()) {
            return new Answer.Returned("", found(differences));
        }
        room.requireFor(bag);
        return answer(ingest.take(bag, new IngestOptions(sent.by(), Duration.ZERO), IngestProgress.none()));
    }

    private Answer answer(IngestReport report) {
        return switch (report.state()) {
            case PRESERVED, FINDABLE, ALREADY_HELD -> {
                proofs.prove(ingest);
                // It was taken in before a kill where it is held already: what was found then is in the ledger.
                List<TransferFinding> findings = ingest.status(report.accession())
                        .map(TransferStatus::findings)
                        .orElseGet(report::findings);
                yield new Answer.Taken(report.accession(), found(findings));
            }
            case REFUSED -> new Answer.Returned(report.accession(), found(report.findings()));
            case RECEIVED, CHECKED ->
                throw new IllegalStateException("Transfer " + report.accession() + " came to a stop at "
                        + report.state().code());
        };
    }

    /** Puts the bag there; what keeps it from being one is said. */
    private List<TransferFinding> bag(Sent sent, Path bag) {
        try {
            Files.createDirectories(sent.work());
        } catch (IOException e) {
            throw new UncheckedIOException("Folder " + sent.work() + " cannot be made", e);
        }
        return sent.packed().map(packed -> unpacked(packed, bag)).orElseGet(() -> written(sent, bag));
    }

    private List<TransferFinding> unpacked(Path packed, Path bag) {
        BagSource source;
        try {
            source = BagSource.detect(packed);
        } catch (BagIoException e) {
            if (!Files.isReadable(packed)) {
                throw e;
            }
            return List.of(DeclaredComparison.notABag());
        }
        room.requireFor(packed);
        return switch (BagArchive.unpack(source, bag, limits, ProgressListener.none())) {
            case UnpackOutcome.Unpacked _ -> List.of();
            case UnpackOutcome.Refused refused ->
                refused.findings().stream().map(TransferFinding::of).toList();
        };
    }

    private List<TransferFinding> written(Sent sent, Path bag) {
        List<PayloadItem> items = sent.declared().files().stream()
                .map(file -> item(file.path(), file.bytes(), sent.files()))
                .toList();
        WriteOutcome outcome = BagWriter.builder(bag)
                .payload(items)
                .info(BagInfo.of(
                        "Source-Organization",
                        sent.declared().organization(),
                        "External-Identifier",
                        sent.declared().number(),
                        BagProfile.IDENTIFIER,
                        TransferProfile.IDENTIFIER))
                .baggingDate(LocalDate.ofInstant(clock.instant(), Seoul.ZONE))
                .tagFile(TABLE, sent.declared().table())
                .write();
        return switch (outcome) {
            case WriteOutcome.Written _ -> List.of();
            case WriteOutcome.Refused refused ->
                refused.findings().stream().map(TransferFinding::of).toList();
        };
    }

    private static PayloadItem item(String path, long bytes, Map<String, Path> files) {
        Path file = Objects.requireNonNull(files.get(path), "no upload of " + path);
        return new PayloadItem(BagPath.payload(path), bytes, () -> Files.newInputStream(file));
    }

    @Override
    public Optional<Notice> notice(String accession) {
        ProofFolder folder = proofs.folder();
        Path document = folder.root().resolve("accessions").resolve(accession).resolve("notice.txt");
        return Files.isRegularFile(document)
                ? Optional.of(new Notice(document, there(document, Sealing.SIGNATURE), there(document, Sealing.STAMP)))
                : Optional.empty();
    }

    private static Optional<Path> there(Path document, String ending) {
        return Optional.of(Sealing.beside(document, ending)).filter(Files::isRegularFile);
    }

    private static DeclaredTransfer declared(Declaration declared) {
        return new DeclaredTransfer(
                declared.organization(),
                declared.number(),
                declared.table(),
                declared.files().stream()
                        .map(file -> new DeclaredTransfer.DeclaredFile(file.path(), file.bytes(), file.sha512()))
                        .toList());
    }

    private static List<BodyFinding> found(List<TransferFinding> findings) {
        return findings.stream()
                .map(one -> new BodyFinding(
                        one.code(),
                        one.severity().label(),
                        one.where(),
                        one.message(),
                        one.cell().map(cell -> new BodyFinding.Cell(cell.row(), cell.column(), cell.value()))))
                .toList();
    }
}

package kr.seogo.ingest.internal.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import kr.seogo.bagit.ArchiveLimits;
import kr.seogo.bagit.BagArchive;
import kr.seogo.bagit.BagSource;
import kr.seogo.bagit.Packaging;
import kr.seogo.bagit.ProgressListener;
import kr.seogo.bagit.UnpackOutcome;
import kr.seogo.ingest.TransferFinding;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;

/** Gets archives onto disk and away again; folders are read where they lie. */
final class Unpacking {

    private final Path transfers;
    private final ArchiveLimits limits;

    Unpacking(Path transfers, ArchiveLimits limits) {
        this.transfers = transfers;
        this.limits = limits;
    }

    /** What came of it. */
    sealed interface Outcome {
        /** A bag folder can be read. */
        record Folder(BagSource source, List<TransferFinding> findings) implements Outcome {}

        /** The archive holds something that must not come onto the disk. */
        record Refused(List<TransferFinding> findings) implements Outcome {}
    }

    Outcome folder(ReceivedTransfer transfer, ProgressListener listener) {
        if (transfer.source().packaging() == Packaging.FOLDER) {
            return new Outcome.Folder(transfer.source(), List.of());
        }
        Path folder = transfer.unpackedIn(transfers);
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return new Outcome.Folder(BagSource.folder(folder), List.of());
        }
        create(folder.getParent());
        return switch (BagArchive.unpack(transfer.source(), folder, limits, listener)) {
            case UnpackOutcome.Unpacked unpacked ->
                new Outcome.Folder(
                        BagSource.folder(folder),
                        unpacked.findings().stream().map(TransferFinding::of).toList());
            case UnpackOutcome.Refused refused ->
                new Outcome.Refused(
                        refused.findings().stream().map(TransferFinding::of).toList());
        };
    }

    private static void create(@Nullable Path folder) {
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Folder " + folder + " cannot be made", e);
        }
    }

    /** Takes away what was unpacked of a transfer; nothing where nothing was. */
    void remove(String accession) {
        Path folder = transfers.resolve(accession);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            PathUtils.deleteDirectory(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Folder " + folder + " cannot be removed", e);
        }
    }
}

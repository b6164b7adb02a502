package kr.seogo.bagit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bagit.internal.container.FindingLog;
import kr.seogo.bagit.internal.write.BagWriting;
import kr.seogo.bagit.internal.write.FolderFeed;
import kr.seogo.bagit.internal.write.ItemFeed;
import kr.seogo.bagit.internal.write.PayloadFeed;
import kr.seogo.bagit.internal.write.WritePlan;

/**
 * Writes a bag of BagIt 1.0 as a folder. The same payload and metadata give the same bytes: manifests are sorted, and
 * nothing is added but {@code Payload-Oxum} and the {@code Bagging-Date} given.
 *
 * <p>Each file is read once, for the copy and all digests. The bag is written beside its place and moved there whole; a
 * failure leaves nothing at its place.
 */
public final class BagWriter {

    private static final int MAX_FINDINGS = 100_000;

    private final Builder settings;
    private final FindingLog log = new FindingLog(MAX_FINDINGS);

    private BagWriter(Builder settings) {
        this.settings = settings;
    }

    /** A writer of the bag {@code destination}, a path at which nothing may be yet. */
    public static Builder builder(Path destination) {
        return new Builder(destination);
    }

    private WriteOutcome write() {
        try (PayloadFeed feed = settings.feed.apply(log)) {
            return new BagWriting(settings.plan(), log).write(settings.destination, feed);
        } catch (IOException e) {
            throw BagIoException.of(settings.destination, "cannot close the payload's source", e);
        }
    }

    /** Collects what is to be in the bag. */
    public static final class Builder {

        private final Path destination;
        private final Map<BagPath, TagContent> tagFiles = new LinkedHashMap<>();
        private final Map<BagPath, byte[]> tagBytes = new LinkedHashMap<>();
        private final List<Function<PayloadSummary, Map<BagPath, byte[]>>> tagFunctions = new ArrayList<>();
        private Function<FindingLog, PayloadFeed> feed = log -> new ItemFeed(List.of(), log);
        private Function<PayloadSummary, BagInfo> info = summary -> BagInfo.EMPTY;
        private Optional<LocalDate> baggingDate = Optional.empty();
        private Set<DigestAlgorithm> algorithms = EnumSet.of(DigestAlgorithm.SHA512);
        private int threads = Runtime.getRuntime().availableProcessors();
        private ProgressListener listener = ProgressListener.none();

        private Builder(Path destination) {
            this.destination = destination;
        }

        /** Everything below {@code folder} becomes the payload; a link, device or bad name in it refuses the bag. */
        public Builder payloadFolder(Path folder) {
            feed = log -> new FolderFeed(folder, log);
            return this;
        }

        /** The payload comes from anywhere; the items are gone through once. */
        public Builder payload(Iterable<PayloadItem> items) {
            feed = log -> new ItemFeed(items, log);
            return this;
        }

        public Builder info(BagInfo bagInfo) {
            info = summary -> bagInfo;
            return this;
        }

        /** Metadata that depends on the payload. */
        public Builder info(Function<PayloadSummary, BagInfo> bagInfo) {
            info = bagInfo;
            return this;
        }

        /** The {@code Bagging-Date}; left out unless given. */
        public Builder baggingDate(LocalDate date) {
            baggingDate = Optional.of(date);
            return this;
        }

        /** The manifests to write, SHA-512 unless set. */
        public Builder algorithms(DigestAlgorithm first, DigestAlgorithm... more) {
            algorithms = EnumSet.of(first, more);
            return this;
        }

        /** A further tag file with the given bytes. */
        public Builder tagFile(BagPath path, byte[] content) {
            tagBytes.put(WritePlan.checkedTagFile(path), content.clone());
            return this;
        }

        /** A further tag file, copied. */
        public Builder tagFile(BagPath path, Path content) {
            return tagFile(path, out -> {
                try (InputStream in = Files.newInputStream(content, LinkOption.NOFOLLOW_LINKS)) {
                    in.transferTo(out);
                }
            });
        }

        /** A further tag file, written as it is made. */
        public Builder tagFile(BagPath path, TagContent content) {
            tagFiles.put(WritePlan.checkedTagFile(path), content);
            return this;
        }

        /** Further tag files that depend on the payload. */
        public Builder tagFiles(Function<PayloadSummary, Map<BagPath, byte[]>> files) {
            tagFunctions.add(files);
            return this;
        }

        /** How many files are copied at once; one per core unless set. */
        public Builder threads(int count) {
            threads = count;
            return this;
        }

        public Builder progress(ProgressListener progress) {
            listener = progress;
            return this;
        }

        /**
         * Writes the bag.
         *
         * @throws DestinationExistsException when there is something at the destination
         * @throws DiskFullException when the disk fills up; what was written is removed
         * @throws BagIoException when a file cannot be read or written
         * @throws BagInterruptedException when the calling thread is interrupted
         */
        public WriteOutcome write() {
            return new BagWriter(this).write();
        }

        private WritePlan plan() {
            return new WritePlan(
                    algorithms, info, baggingDate, Map.copyOf(tagFiles), this::allTagBytes, threads, listener);
        }

        private Map<BagPath, byte[]> allTagBytes(PayloadSummary summary) {
            Map<BagPath, byte[]> all = new LinkedHashMap<>(tagBytes);
            tagFunctions.forEach(files -> all.putAll(files.apply(summary)));
            return all;
        }
    }
}

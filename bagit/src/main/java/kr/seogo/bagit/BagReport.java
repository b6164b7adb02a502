package kr.seogo.bagit;

import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bagit.internal.table.Inventory;
import kr.seogo.bagit.internal.verify.CheckResult;

/**
 * What a check of a bag found: every finding, and what the bag holds as it was read. Unchanging; it says what was true
 * while it was read and nothing about the bag since.
 */
public final class BagReport {

    private static final Set<FindingCode> INCOMPLETE = EnumSet.of(
            FindingCode.FILE_MISSING,
            FindingCode.FILE_NOT_FETCHED,
            FindingCode.FILE_NOT_IN_MANIFEST,
            FindingCode.FILE_NOT_IN_ALL_MANIFESTS,
            FindingCode.MANIFEST_MISSING,
            FindingCode.BAGIT_TXT_MISSING,
            FindingCode.PAYLOAD_FOLDER_MISSING,
            FindingCode.ARCHIVE_DAMAGED,
            FindingCode.ARCHIVE_BOMB);

    private final BagSource source;
    private final CheckResult result;

    BagReport(BagSource source, CheckResult result) {
        this.source = source;
        this.result = result;
    }

    public BagSource source() {
        return source;
    }

    /** Whether it is a valid bag (RFC 8493, section 3): no finding is an error. */
    public boolean valid() {
        return errors().isEmpty();
    }

    /** Whether all that belongs to it is there and listed, whatever the digests say. */
    public boolean complete() {
        return result.findings().stream()
                .noneMatch(finding -> finding.isError() && INCOMPLETE.contains(finding.code()));
    }

    /** The version that {@code bagit.txt} declares, if it could be read. */
    public Optional<BagVersion> version() {
        return Optional.ofNullable(result.declaration().version());
    }

    /** The encoding of the tag files; UTF-8 where none was readable. */
    public Charset encoding() {
        return result.declaration().encoding();
    }

    public BagInfo info() {
        return result.info();
    }

    /** Everything found, structure first, then tag files, digests, completeness and names, each in order of paths. */
    public List<Finding> findings() {
        return result.findings();
    }

    public List<Finding> errors() {
        return result.findings().stream().filter(Finding::isError).toList();
    }

    public boolean has(FindingCode code) {
        return result.findings().stream().anyMatch(finding -> finding.code() == code);
    }

    /** The files below {@code data/} that are there, with the digests of their manifests' algorithms as read. */
    public BagFiles payload() {
        return result.payload();
    }

    /** All other files that are there. */
    public BagFiles tagFiles() {
        return result.tagFiles();
    }

    public long payloadBytes() {
        return result.payload().bytes();
    }

    /** What is there, payload and tag files. */
    Inventory inventory() {
        return result.inventory();
    }

    /** The algorithms for which there is a payload manifest. */
    public Set<DigestAlgorithm> payloadManifests() {
        return result.payloadManifests();
    }

    /** The algorithms for which there is a tag manifest. */
    public Set<DigestAlgorithm> tagManifests() {
        return result.tagManifests();
    }

    /** Whether there is a {@code fetch.txt}, readable or not. */
    public boolean hasFetch() {
        return result.hasFetch();
    }

    /** The lines of {@code fetch.txt} that could be read. */
    public List<FetchEntry> fetch() {
        return result.fetch();
    }
}

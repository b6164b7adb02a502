package kr.seogo.bagit;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import kr.seogo.bagit.digest.Digest;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bagit.internal.container.Contents;
import kr.seogo.bagit.internal.container.FindingLog;

/**
 * Opens the files of a bag for reading, below the bag's own folder, through no link. Whoever copies a file after a check
 * must digest it again and compare: this reader gives the bytes that are there now. Safe for many threads; holds the
 * archive open until closed.
 */
public final class BagReader implements Closeable {

    private static final int MAX_FINDINGS = 10_000;

    private final BagSource source;
    private final Contents contents;
    private final List<Finding> findings;

    private BagReader(BagSource source, Contents contents, List<Finding> findings) {
        this.source = source;
        this.contents = contents;
        this.findings = findings;
    }

    /** Opens {@code source} within the default limits. */
    public static BagReader open(BagSource source) {
        return open(source, ArchiveLimits.defaults());
    }

    /**
     * Lists {@code source}; nothing is checked but its structure.
     *
     * @throws BagIoException when the source is absent or cannot be read
     */
    public static BagReader open(BagSource source, ArchiveLimits limits) {
        FindingLog log = new FindingLog(MAX_FINDINGS);
        Contents contents = Contents.open(source, limits, log);
        return new BagReader(source, contents, log.toList());
    }

    /**
     * Opens a bag that was checked: the files that were there then. A folder is not listed a second time, which would take as
     * much time and memory as the first.
     *
     * @throws BagIoException when the source is absent or cannot be read
     */
    public static BagReader of(BagReport report) {
        BagSource source = report.source();
        return source.packaging() == Packaging.FOLDER
                ? new BagReader(source, Contents.listed(source.location(), report.inventory()), List.of())
                : open(source);
    }

    /**
     * The bytes of one file, for the caller to close. Reading a zip entry whose bytes are not what its header promised
     * fails with an {@link IOException} at the latest at its end.
     *
     * @throws BagEntryException when the file was not there when this reader was opened, is gone, or has become a link
     */
    public InputStream open(BagPath path) {
        int id = contents.inventory().findPresent(path.bytes());
        if (id < 0) {
            throw new BagEntryException(path, "there is no file " + path + " in " + source.location());
        }
        try {
            return contents.open(id);
        } catch (IOException e) {
            String message = "cannot open " + path + " in " + source.location() + ": " + e.getMessage();
            throw new BagEntryException(path, message, e);
        }
    }

    /**
     * The metadata, by the same reading as a check has; none where there is no {@code bag-info.txt}. What cannot be read of it
     * is left out: a check tells of that.
     *
     * @throws IOException when it cannot be read
     */
    public BagInfo info() throws IOException {
        return new DeclaredTags(this).info();
    }

    /**
     * What the payload manifest of an algorithm says, by the files' paths in its order; empty where there is none. Lines that
     * cannot be read are left out, and of a path that stands twice the later line counts: a check tells of both.
     *
     * @throws IOException when it cannot be read
     */
    public Map<String, Digest> manifest(DigestAlgorithm algorithm) throws IOException {
        return new DeclaredTags(this).manifest(algorithm);
    }

    /** Whether there is a file of this path. */
    public boolean has(BagPath path) {
        return contents.inventory().findPresent(path.bytes()) >= 0;
    }

    /** What is wrong with the structure: links, escapes, duplicates, damage. */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public void close() {
        try {
            contents.close();
        } catch (IOException e) {
            throw BagIoException.of(source.location(), "cannot close " + source.location(), e);
        }
    }
}

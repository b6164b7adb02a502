package kr.seogo.bagit;

import java.nio.file.Path;

/**
 * How much a package may unfold into before it is taken for a bomb. A bag within the limits is never refused for them.
 *
 * @param maxEntries files, folders and others together
 * @param maxBytes unpacked bytes of all files together
 * @param maxRatio unpacked bytes per packed byte, of the whole and of each entry; looked at only above 64 MB unpacked,
 *     because small files of zeros are harmless
 * @param maxNameBytes the length of one entry's whole name
 * @param spoolFolder where a {@code .tar.gz} is decompressed to while it is open
 */
public record ArchiveLimits(long maxEntries, long maxBytes, long maxRatio, int maxNameBytes, Path spoolFolder) {

    /** Below this many unpacked bytes the ratio does not matter. */
    public static final long RATIO_FREE_BYTES = 64L << 20;

    public ArchiveLimits {
        if (maxEntries < 1 || maxBytes < 1 || maxRatio < 1 || maxNameBytes < 1) {
            throw new IllegalArgumentException("limits of an archive must be positive");
        }
    }

    /** Two million entries, 512 GiB, 200 to 1, names of 4,096 bytes, the system's folder for temporary files. */
    public static ArchiveLimits defaults() {
        return new ArchiveLimits(
                2_000_000, 512L << 30, 200, 4096, Path.of(System.getProperty("java.io.tmpdir", "/tmp")));
    }

    public ArchiveLimits withMaxEntries(long entries) {
        return new ArchiveLimits(entries, maxBytes, maxRatio, maxNameBytes, spoolFolder);
    }

    public ArchiveLimits withMaxBytes(long bytes) {
        return new ArchiveLimits(maxEntries, bytes, maxRatio, maxNameBytes, spoolFolder);
    }

    public ArchiveLimits withMaxRatio(long ratio) {
        return new ArchiveLimits(maxEntries, maxBytes, ratio, maxNameBytes, spoolFolder);
    }

    public ArchiveLimits withSpoolFolder(Path folder) {
        return new ArchiveLimits(maxEntries, maxBytes, maxRatio, maxNameBytes, folder);
    }

    /** Whether {@code unpacked} bytes out of {@code packed} are more than the ratio allows. */
    public boolean ratioExceeded(long packed, long unpacked) {
        return unpacked > RATIO_FREE_BYTES && unpacked / Math.max(1, packed) >= maxRatio;
    }
}

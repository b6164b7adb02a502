package kr.seogo.app.settings;

import kr.seogo.bagit.ArchiveLimits;

/**
 * What one transfer may be.
 *
 * @param archiveEntries entries of a packed bag
 * @param archiveBytes bytes it may unpack to
 * @param archiveRatio times its packed size it may unpack to
 * @param objectFiles payload files of one object
 */
public record LimitSettings(long archiveEntries, long archiveBytes, long archiveRatio, int objectFiles) {

    /** How much a packed bag may unfold into. */
    public ArchiveLimits archives() {
        return ArchiveLimits.defaults()
                .withMaxEntries(archiveEntries)
                .withMaxBytes(archiveBytes)
                .withMaxRatio(archiveRatio);
    }
}

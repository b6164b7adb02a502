package kr.seogo.app.settings;

/**
 * What one transfer may be.
 *
 * @param archiveEntries entries of a packed bag
 * @param archiveBytes bytes it may unpack to
 * @param archiveRatio times its packed size it may unpack to
 * @param objectFiles payload files of one object
 */
public record LimitSettings(long archiveEntries, long archiveBytes, long archiveRatio, int objectFiles) {}

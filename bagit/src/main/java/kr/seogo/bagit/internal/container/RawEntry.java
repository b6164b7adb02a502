package kr.seogo.bagit.internal.container;

/**
 * An entry as its container has it, believed in nothing yet.
 *
 * @param name the bytes of its name, relative to the folder or as the archive has it
 * @param size unpacked, in bytes, as claimed
 * @param locator by which the container opens it again
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one call only and is never compared
public record RawEntry(byte[] name, EntryKind kind, long size, long locator) {}

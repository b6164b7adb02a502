package kr.seogo.preservation;

/**
 * A file of an object's version.
 *
 * @param bytes its length.
 */
public record StoredFile(LogicalPath path, long bytes, Sha512 digest) {}

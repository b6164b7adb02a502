package kr.seogo.preservation;

import java.nio.file.Path;

/** Bytes that go into a version: a file on disk with the digest it was checked by, or a few bytes made by Seogo. */
public sealed interface Content {

    /**
     * A file that was read and checked before.
     *
     * @param source where it lies; it is opened without following links, and only read
     * @param bytes its length when it was checked
     * @param digest its digest when it was checked; the store refuses other bytes
     */
    record CheckedFile(Path source, long bytes, Sha512 digest) implements Content {}

    /** Metadata held in memory. The array is not copied; the caller does not change it afterwards. */
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere; a copy of every description would double its memory
    record Inline(byte[] bytes) implements Content {}
}

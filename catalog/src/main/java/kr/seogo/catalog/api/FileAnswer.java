package kr.seogo.catalog.api;

import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.FileDescription;

/** The answer to asking for a file's bytes. */
public sealed interface FileAnswer {

    /** The bytes; the caller closes the channel. {@code since} is when the bytes were preserved. */
    record Opened(FileDescription facts, SeekableByteChannel channel, Instant since) implements FileAnswer {}

    /** The record may be known of, its files may not be read. */
    record Closed(AccessDecision access) implements FileAnswer {}

    /** There is no such file, or the caller may not know of the record. */
    record Unknown() implements FileAnswer {}
}

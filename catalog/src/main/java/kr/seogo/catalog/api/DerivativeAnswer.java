package kr.seogo.catalog.api;

import kr.seogo.catalog.AccessDecision;

/** The answer to asking for something made from a file: its text, a small picture. */
public sealed interface DerivativeAnswer {

    /** The derivative's bytes; text is in UTF-8. {@code truncated}: the file had more than is kept. */
    @SuppressWarnings("ArrayRecordComponent") // written out once, never compared
    record Ready(byte[] bytes, String mediaType, boolean truncated) implements DerivativeAnswer {}

    /** The record may be known of, its files may not be read. */
    record Closed(AccessDecision access) implements DerivativeAnswer {}

    /** There will be none: the file has no text, cannot be read, or cannot be pictured. */
    record None(String why) implements DerivativeAnswer {}

    /** Not made yet. */
    record NotYet() implements DerivativeAnswer {}

    /** There is no such file, or the caller may not know of the record. */
    record Unknown() implements DerivativeAnswer {}
}

package kr.seogo.disclosure.api;

import kr.seogo.disclosure.LetterFormat;

/**
 * A letter to read or print.
 *
 * @param name of a file to keep it in
 */
@SuppressWarnings("ArrayRecordComponent") // carried to a door, never compared
public record LetterFile(LetterFormat format, String name, byte[] bytes) {}

package kr.seogo.bagit;

import java.util.OptionalLong;

/**
 * A line of {@code fetch.txt}; never followed by this library.
 *
 * @param length in bytes, absent where the line has {@code -}
 * @param path where the file belongs in the bag
 */
public record FetchEntry(String url, OptionalLong length, String path) {}

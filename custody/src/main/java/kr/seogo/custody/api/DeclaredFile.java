package kr.seogo.custody.api;

import kr.seogo.preservation.Sha512;

/**
 * A payload file that a body says it is going to send.
 *
 * @param path below {@code data/}
 * @param bytes its length
 */
public record DeclaredFile(String path, long bytes, Sha512 sha512) {

    public DeclaredFile {
        if (bytes < 0) {
            throw new IllegalArgumentException("A file has 0 bytes or more; found: " + bytes);
        }
    }
}

package kr.seogo.custody.api;

import java.time.Instant;

/**
 * An upload.
 *
 * @param path of a payload file; empty: the packed bag
 * @param length of all of it, in bytes
 * @param offset so many bytes are here and on the disk, whatever is killed
 * @param metadata as it was given, letter for letter
 * @param expires when it is thrown away, unless something comes before
 */
public record Upload(
        UploadId id,
        BodyTransferId transfer,
        String path,
        long length,
        long offset,
        String metadata,
        State state,
        Instant expires) {

    /** How far it has come. */
    public enum State {
        UNDER_WAY,
        WHOLE,
        ENDED
    }

    public boolean isWhole() {
        return state == State.WHOLE;
    }
}

package kr.seogo.custody.api;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalLong;
import kr.seogo.catalog.Caller;

/**
 * Uploads in pieces, for transfers whose bytes may come: a packed bag, or the declared files one by one. When all is here the
 * transfer is received by itself.
 *
 * <p>Failure: an offset that was answered holds, whatever is killed; what came after it may have to be sent again.
 * Repetition: a piece at an offset that has passed is refused and changes nothing. Concurrency: one writes into an upload at
 * a time, a second is told so at once.
 */
public interface Uploads {

    /** The most bytes of one upload. */
    long most();

    /**
     * Begins an upload. An older one of the same file, or of the bag, ends.
     *
     * @param path of a declared file; empty: the packed bag
     * @param metadata to be given back letter for letter
     */
    Begun begin(Caller.Staff by, BodyTransferId transfer, String path, long length, String metadata);

    /**
     * Takes a file in one go from a sender who cannot tell its length beforehand, such as a form in a browser. An older upload
     * of the same file, or of the bag, ends. Nothing is kept of what did not come whole.
     *
     * @param path of a declared file; empty: the packed bag
     * @throws UncheckedIOException when it cannot be read or written to its end
     */
    Begun send(Caller.Staff by, BodyTransferId transfer, String path, InputStream bytes);

    /** One of the caller's body. */
    Found find(Caller.Staff by, BodyTransferId transfer, UploadId id);

    /** Adds a piece. */
    Appended append(Caller.Staff by, BodyTransferId transfer, UploadId id, Piece piece);

    /** Ends an upload and throws its bytes away. */
    Ended end(Caller.Staff by, BodyTransferId transfer, UploadId id);

    /**
     * A piece of an upload.
     *
     * @param offset where it belongs
     * @param length as far as it is known
     * @param bytes of the piece; a reader that fails is a sender that is gone
     */
    record Piece(long offset, OptionalLong length, Optional<Checksum> checksum, InputStream bytes) {}

    /** What came of beginning one. */
    sealed interface Begun {
        record Done(Upload upload) implements Begun {}

        record Unknown() implements Begun {}

        record NotNow(BodyTransferState state) implements Begun {}

        record TooLarge(long most) implements Begun {}

        record NoRoom() implements Begun {}

        /** The older upload of the same file is being written, or the body sends as much at once as it may. */
        record Busy() implements Begun {}

        /** No file of this path and length was declared. */
        record NotDeclared() implements Begun {}
    }

    /** What is found. */
    sealed interface Found {
        record Here(Upload upload) implements Found {}

        record Unknown() implements Found {}

        /** It was ended or has expired. */
        record Gone() implements Found {}
    }

    /** What came of a piece. */
    sealed interface Appended {
        record Done(Upload upload) implements Appended {}

        record Unknown() implements Appended {}

        record Gone() implements Appended {}

        record NotNow(BodyTransferState state) implements Appended {}

        record WrongOffset(Upload upload) implements Appended {}

        record Busy() implements Appended {}

        /** It goes beyond the upload's length. */
        record TooLong(Upload upload) implements Appended {}

        record ChecksumDiffers(Upload upload) implements Appended {}

        /** The sender was gone before the end; what came is kept, unless it has a checksum. */
        record CutOff(Upload upload) implements Appended {}
    }

    /** What came of ending one. */
    sealed interface Ended {
        record Done() implements Ended {}

        record Unknown() implements Ended {}

        record Gone() implements Ended {}

        record Busy() implements Ended {}

        /** It is being taken in. */
        record BeingTaken() implements Ended {}
    }
}

package kr.seogo.custody.internal.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.LongConsumer;
import kr.seogo.custody.api.Checksum;
import kr.seogo.custody.api.Upload;
import kr.seogo.custody.api.Uploads.Piece;

/**
 * Writes one piece behind what is acknowledged of an upload, and acknowledges it once it is on the disk: every 16 MiB and at
 * the end. A piece with a checksum is acknowledged whole or not at all.
 */
final class PieceWriter {

    static final long SYNC_EVERY = 16L << 20;
    private static final int BUFFER = 1 << 16;

    private final Upload upload;
    private final Piece piece;
    private final FileChannel out;
    private final LongConsumer acknowledge;
    private final Optional<MessageDigest> digest;
    private long at;
    private long synced;

    /** How a piece ended. */
    enum End {
        WHOLE,
        CUT_OFF,
        TOO_LONG,
        CHECKSUM_DIFFERS
    }

    /**
     * @param out at the upload's offset
     * @param acknowledge hears up to where the bytes are on the disk
     */
    PieceWriter(Upload upload, Piece piece, FileChannel out, LongConsumer acknowledge) {
        this.upload = upload;
        this.piece = piece;
        this.out = out;
        this.acknowledge = acknowledge;
        this.digest = piece.checksum().map(Checksum::algorithm).map(Checksum.Algorithm::digest);
        this.at = upload.offset();
        this.synced = at;
    }

    /** @throws UncheckedIOException when the disk fails; what was acknowledged before holds */
    End write() {
        End end = copy();
        boolean matches = digest.isEmpty()
                || (end == End.WHOLE
                        && MessageDigest.isEqual(
                                digest.get().digest(),
                                piece.checksum().orElseThrow().value()));
        if (end == End.TOO_LONG || !matches) {
            return end == End.WHOLE ? End.CHECKSUM_DIFFERS : end;
        }
        sync();
        return end;
    }

    private End copy() {
        byte[] buffer = new byte[BUFFER];
        while (true) {
            int some;
            try {
                some = piece.bytes().read(buffer);
            } catch (IOException e) {
                return End.CUT_OFF;
            }
            if (some < 0) {
                return isShort() ? End.CUT_OFF : End.WHOLE;
            }
            if (some > upload.length() - at) {
                return End.TOO_LONG;
            }
            put(buffer, some);
        }
    }

    /** Whether less came than was said. */
    private boolean isShort() {
        return piece.length().isPresent()
                && at - upload.offset() < piece.length().getAsLong();
    }

    private void put(byte[] buffer, int some) {
        digest.ifPresent(sum -> sum.update(buffer, 0, some));
        try {
            ByteBuffer full = ByteBuffer.wrap(buffer, 0, some);
            while (full.hasRemaining()) {
                out.write(full);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Upload " + upload.id() + " could not be written", e);
        }
        at += some;
        if (digest.isEmpty() && at - synced >= SYNC_EVERY) {
            sync();
        }
    }

    private void sync() {
        try {
            out.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("Upload " + upload.id() + " could not be synced", e);
        }
        synced = at;
        acknowledge.accept(at);
    }
}

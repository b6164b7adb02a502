package kr.seogo.custody.internal.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;
import kr.seogo.custody.api.Uploads.Begun;
import kr.seogo.custody.internal.stored.StoredUploads;
import org.jdbi.v3.core.Jdbi;

/** How much may come: of one upload, and together with what is still to come of others. */
record UploadBounds(Jdbi jdbi, StoredUploads stored, UploadFolder folder, long most) {

    private static final int BUFFER = 1 << 16;

    /**
     * Why it may not come.
     *
     * @param length of all of it, as far as it is known
     * @param more how much of that is not on the disk yet
     */
    Optional<Begun> refused(long length, long more) {
        if (length > most) {
            return Optional.of(new Begun.TooLarge(most));
        }
        return folder.hasRoomFor(Math.addExact(more, jdbi.withHandle(stored::outstanding)))
                ? Optional.empty()
                : Optional.of(new Begun.NoRoom());
    }

    /** Copies what nobody has told the length of, to its end; stops and tells why where it may not all come. */
    Optional<Begun> copied(InputStream bytes, FileChannel out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long looked = 0;
        for (int some = bytes.read(buffer); some >= 0; some = bytes.read(buffer)) {
            ByteBuffer full = ByteBuffer.wrap(buffer, 0, some);
            while (full.hasRemaining()) {
                out.write(full);
            }
            if (out.position() > most || out.position() - looked >= PieceWriter.SYNC_EVERY) {
                looked = out.position();
                Optional<Begun> refused = refused(looked, 0);
                if (refused.isPresent()) {
                    return refused;
                }
            }
        }
        return Optional.empty();
    }
}

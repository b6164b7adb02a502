package kr.seogo.catalog.internal.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kr.seogo.catalog.FileDescription;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.StoreException;

/** A file of the store, copied out to be looked at. Its digest is compared: damage is not to be taken for another format. */
record HeldFile(ObjectStore store, ObjectId object, ObjectVersion version, FileDescription file) {

    private static final int BUFFER = 1 << 16;

    /**
     * Copies it.
     *
     * @throws StoreException when it cannot be read, or is not what was put there
     * @throws IOException when it cannot be written
     */
    void to(Path copy) throws IOException {
        MessageDigest digest = sha512();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Channels.newInputStream(store.open(object, version, file.path()));
                OutputStream out = Files.newOutputStream(copy)) {
            for (int n = next(in, buffer); n >= 0; n = next(in, buffer)) {
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
        }
        String found = HexFormat.of().formatHex(digest.digest());
        if (!found.equals(file.digest().hex())) {
            throw new StoreException("%s of %s %s is damaged: expected SHA-512 %s, found %s"
                    .formatted(file.path(), object, version, file.digest(), found));
        }
    }

    private int next(InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new StoreException("%s of %s %s cannot be read".formatted(file.path(), object, version), e);
        }
    }

    private static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-512", e);
        }
    }
}

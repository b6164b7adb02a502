package kr.seogo.ingest;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import kr.seogo.bagit.digest.DigestAlgorithm;

/** A sender's table, read and later copied without being held. What is copied is what was read, byte for byte. */
final class TableFile {

    private final Path file;
    private Optional<byte[]> digest = Optional.empty();

    TableFile(Path file) {
        this.file = file;
    }

    /** Reads it to its end. */
    <T> T read(Function<InputStream, T> reading) {
        try (DigestInputStream in = open()) {
            T read = reading.apply(new Unclosed(in));
            in.transferTo(OutputStream.nullOutputStream());
            digest = Optional.of(in.getMessageDigest().digest());
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("Table " + file + " cannot be read", e);
        }
    }

    /** @throws IOException when it cannot be read or written, or is not what was read */
    void copyTo(OutputStream out) throws IOException {
        try (DigestInputStream in = open()) {
            in.transferTo(out);
            byte[] copied = in.getMessageDigest().digest();
            if (!digest.filter(read -> Arrays.equals(read, copied)).isPresent()) {
                throw new IOException("the table " + file + " was changed while it was packaged");
            }
        }
    }

    private DigestInputStream open() throws IOException {
        MessageDigest sum = DigestAlgorithm.SHA512.newDigest();
        return new DigestInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), sum);
    }

    /** Its reader closes what it is given; the rest still has to be read. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // closed by whoever opened it
        }
    }
}

package kr.seogo.bench.rebuild;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** One part of what an archive answers, written down as lines of a key and a digest of what is said of it. */
final class Part implements AutoCloseable {

    /** Half of a SHA-256: enough that no two of some millions are the same by chance. */
    private static final int BYTES = 16;

    private final BufferedWriter lines;
    private final MessageDigest digest;
    private long written;

    private Part(BufferedWriter lines, MessageDigest digest) {
        this.lines = lines;
        this.digest = digest;
    }

    /** Begins one in a folder; there is none of its name yet. */
    static Part begin(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        try {
            return new Part(
                    Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8),
                    MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM knows SHA-256", e);
        }
    }

    /** Says something of a key, which has no tab and no line break. */
    void say(String key, String value) {
        byte[] all = digest.digest(value.getBytes(StandardCharsets.UTF_8));
        try {
            lines.write(key + "\t" + HexFormat.of().formatHex(Arrays.copyOf(all, BYTES)) + "\n");
            written++;
        } catch (IOException e) {
            throw new UncheckedIOException("An answer could not be written down", e);
        }
    }

    long written() {
        return written;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}

package kr.seogo.catalog.internal.dumps;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import kr.seogo.catalog.api.DumpFile;
import kr.seogo.preservation.Sha512;

/** A file being written: compressed, its digest taken on the way. For one thread. */
final class GzipFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final FileChannel channel;
    private final MessageDigest digest;
    private final GZIPOutputStream zip;

    GzipFile(Path path) throws IOException {
        this.path = path;
        this.digest = sha512();
        this.channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream written = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        this.zip = new GZIPOutputStream(new DigestOutputStream(written, digest), BUFFER);
    }

    /** What is to be compressed goes here. */
    OutputStream content() {
        return zip;
    }

    /** Ends the file, durable when it returns, and puts its digest beside it as {@code sha512sum} does. */
    DumpFile end(String mediaType) throws IOException {
        zip.finish();
        zip.flush();
        channel.force(true);
        String name = path.getFileName().toString();
        Sha512 sum = new Sha512(HexFormat.of().formatHex(digest.digest()));
        DumpFolder.write(path.resolveSibling(name + DumpFolder.SUM), DumpFolder.sum(name, sum));
        return new DumpFile(name, mediaType, Files.size(path), sum);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-512", e);
        }
    }
}

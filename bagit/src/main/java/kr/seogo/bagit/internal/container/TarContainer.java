package kr.seogo.bagit.internal.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import kr.seogo.bagit.ArchiveLimits;
import kr.seogo.bagit.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * A tar file. Its headers are read here and not by a library, for the bytes of the names, which pax headers hold too. A
 * {@code .tar.gz} is decompressed to a file of its own first, within the limits, so that both are read alike.
 */
final class TarContainer implements Container {

    private static final int MAX_HEADER_DATA = 1 << 20;

    private final FileChannel channel;
    private final @Nullable Path spooled;

    private TarContainer(FileChannel channel, @Nullable Path spooled) {
        this.channel = channel;
        this.spooled = spooled;
    }

    static TarContainer open(Path file) throws IOException {
        return new TarContainer(FileChannel.open(file, StandardOpenOption.READ), null);
    }

    static TarContainer openGzip(Path file, ArchiveLimits limits) throws IOException {
        Path spooled = GzipSpool.spool(file, limits);
        try {
            return new TarContainer(FileChannel.open(spooled, StandardOpenOption.READ), spooled);
        } catch (IOException e) {
            Files.deleteIfExists(spooled);
            throw e;
        }
    }

    @Override
    public boolean isArchive() {
        return true;
    }

    @Override
    public void list(Sink sink) throws IOException {
        new Listing(sink).run();
    }

    @Override
    public Opener opener() {
        return new Opener() {
            @Override
            public InputStream open(String path, long locator, long size) {
                return ChannelBytes.stream(channel, locator, size);
            }

            @Override
            public void close() {
                // The channel belongs to the container.
            }
        };
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            if (spooled != null) {
                Files.deleteIfExists(spooled);
            }
        }
    }

    /** One walk over the headers; what a header says of the next entry is kept until that entry. */
    private final class Listing {

        private final Sink sink;
        private final PaxRecords pax = new PaxRecords();
        private final long fileSize;
        private byte @Nullable [] longName;
        private long at;

        Listing(Sink sink) throws IOException {
            this.sink = sink;
            this.fileSize = channel.size();
        }

        void run() throws IOException {
            while (true) {
                if (at + TarHeader.BLOCK > fileSize) {
                    throw new ArchiveDamagedException("the tar is cut off: it has no end mark");
                }
                TarHeader header = new TarHeader(
                        ChannelBytes.read(channel, at, TarHeader.BLOCK).array());
                if (header.isZero()) {
                    return;
                }
                header.verifyChecksum();
                at += TarHeader.BLOCK;
                next(header);
            }
        }

        private void next(TarHeader header) throws IOException {
            long size = header.size();
            switch (header.type()) {
                case 'x' -> pax.addAll(data(size));
                case 'g' -> {} // defaults for all entries: dates and owners, nothing a bag keeps
                case 'L' -> longName = data(size);
                case 'K' -> {} // the target of a link, which is not followed
                default -> {
                    size = pax.number("size", size);
                    entry(header, size);
                    pax.clear();
                    longName = null;
                }
            }
            skip(size);
        }

        private void entry(TarHeader header, long size) throws IOException {
            byte[] name = name(header);
            EntryKind kind = header.kind(name);
            if (header.type() == 'S' || pax.hasKeyStartingWith("GNU.sparse.")) {
                sink.defect(FindingCode.ENTRY_METHOD_UNSUPPORTED, name, "the entry is a sparse file");
            } else {
                sink.entry(new RawEntry(name, kind, kind == EntryKind.FILE ? size : 0, at));
            }
        }

        private byte[] name(TarHeader header) {
            Optional<byte[]> path = pax.bytes("path");
            if (path.isPresent()) {
                return path.get();
            }
            byte[] name = longName;
            return name == null ? header.name() : untilNul(name);
        }

        private byte[] data(long size) throws IOException {
            if (size > MAX_HEADER_DATA) {
                throw new ArchiveDamagedException("the tar is damaged: an extended header has " + size + " bytes");
            }
            if (at + size > fileSize) {
                throw new ArchiveDamagedException("the tar is cut off in an extended header");
            }
            return ChannelBytes.read(channel, at, (int) size).array();
        }

        private void skip(long size) throws IOException {
            long padded = Math.ceilDiv(size, (long) TarHeader.BLOCK) * TarHeader.BLOCK;
            if (size < 0 || padded < 0 || padded > fileSize - at) {
                throw new ArchiveDamagedException("the tar is cut off: an entry of " + size + " bytes begins at " + at
                        + ", the file has " + fileSize);
            }
            at += padded;
        }
    }

    private static byte[] untilNul(byte[] name) {
        int end = 0;
        while (end < name.length && name[end] != 0) {
            end++;
        }
        return Arrays.copyOf(name, end);
    }
}

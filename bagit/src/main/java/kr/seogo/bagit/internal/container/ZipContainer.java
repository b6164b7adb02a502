package kr.seogo.bagit.internal.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import kr.seogo.bagit.ArchiveLimits;
import kr.seogo.bagit.FindingCode;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.deflate64.Deflate64CompressorInputStream;

/**
 * A zip file, read by its central directory. The directory is read here and not by a library, for the bytes of the
 * names, the comparison of both headers, and a few numbers per entry in place of an object.
 */
final class ZipContainer implements Container {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int DEFLATED_64 = 9;
    private static final int BZIP2 = 12;
    private static final int BUFFER = 64 * 1024;

    private final FileChannel channel;
    private final ArchiveLimits limits;
    private final ZipDirectory directory;
    private long[] dataAt = new long[64];
    private long[] packed = new long[64];
    private int[] crcs = new int[64];
    private byte[] methods = new byte[64];

    private ZipContainer(FileChannel channel, ArchiveLimits limits, ZipDirectory directory) {
        this.channel = channel;
        this.limits = limits;
        this.directory = directory;
    }

    static ZipContainer open(Path file, ArchiveLimits limits) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new ZipContainer(channel, limits, ZipDirectory.find(channel));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public boolean isArchive() {
        return true;
    }

    @Override
    public void list(Sink sink) throws IOException {
        InputStream in =
                new BufferedInputStream(ChannelBytes.stream(channel, directory.start(), directory.size()), BUFFER);
        long left = directory.size();
        long packedTotal = 0;
        long unpackedTotal = 0;
        int ordinal = 0;
        while (left >= ZipHeader.BYTES) {
            ZipHeader entry = ZipHeader.read(in);
            left -= entry.directoryBytes();
            packedTotal += entry.packed();
            unpackedTotal += entry.size();
            check(entry, packedTotal, unpackedTotal);
            take(ordinal++, entry, sink);
        }
        if (ordinal != directory.entries()) {
            throw new ArchiveDamagedException(
                    "the zip's directory has " + ordinal + " entries, its end record says " + directory.entries());
        }
    }

    private void check(ZipHeader entry, long packedTotal, long unpackedTotal) throws IOException {
        if (packedTotal > channel.size()) {
            throw new ArchiveDamagedException(
                    FindingCode.ARCHIVE_BOMB, "entries of the zip overlap: together they are larger than the file");
        }
        if (limits.ratioExceeded(entry.packed(), entry.size()) || limits.ratioExceeded(packedTotal, unpackedTotal)) {
            throw new ArchiveDamagedException(
                    FindingCode.ARCHIVE_BOMB,
                    "the zip unpacks to more than "
                            + limits.maxRatio() + " bytes per byte: " + Names.shown(entry.name()) + " has "
                            + entry.size()
                            + " in " + entry.packed());
        }
    }

    private void take(int ordinal, ZipHeader entry, Sink sink) throws IOException {
        if (entry.isEncrypted()) {
            sink.defect(FindingCode.ENTRY_ENCRYPTED, entry.name(), "the entry is encrypted and cannot be read");
            return;
        }
        if (!readable(entry.method())) {
            sink.defect(
                    FindingCode.ENTRY_METHOD_UNSUPPORTED,
                    entry.name(),
                    "the entry is packed by method " + entry.method()
                            + "; stored, deflate, deflate64 and bzip2 can be read");
            return;
        }
        ZipLocal local = ZipLocal.read(channel, entry, entry.headerAt() + directory.shift());
        if (!local.disagreement().isEmpty()) {
            sink.defect(FindingCode.ENTRY_HEADERS_DISAGREE, entry.name(), local.disagreement());
            return;
        }
        remember(ordinal, entry, local);
        sink.entry(new RawEntry(entry.name(), entry.kind(), entry.size(), ordinal));
    }

    private static boolean readable(int method) {
        return method == STORED || method == DEFLATED || method == DEFLATED_64 || method == BZIP2;
    }

    private void remember(int ordinal, ZipHeader entry, ZipLocal local) {
        if (ordinal >= dataAt.length) {
            int room = Math.max(ordinal + 1, dataAt.length * 2);
            dataAt = Arrays.copyOf(dataAt, room);
            packed = Arrays.copyOf(packed, room);
            crcs = Arrays.copyOf(crcs, room);
            methods = Arrays.copyOf(methods, room);
        }
        dataAt[ordinal] = local.dataAt();
        packed[ordinal] = entry.packed();
        crcs[ordinal] = entry.crc();
        methods[ordinal] = (byte) entry.method();
    }

    @Override
    public Opener opener() {
        return new Opener() {
            @Override
            public InputStream open(String path, long locator, long size) throws IOException {
                int ordinal = (int) locator;
                return new CheckedEntryInput(unpacked(ordinal), path, size, crcs[ordinal]);
            }

            @Override
            public void close() {
                // The channel belongs to the container.
            }
        };
    }

    private InputStream unpacked(int ordinal) throws IOException {
        InputStream in = ChannelBytes.stream(channel, dataAt[ordinal], packed[ordinal]);
        return switch (methods[ordinal]) {
            case STORED -> in;
            case DEFLATED_64 -> new Deflate64CompressorInputStream(new BufferedInputStream(in, BUFFER));
            case BZIP2 -> new BZip2CompressorInputStream(new BufferedInputStream(in, BUFFER));
            default -> new EndingInflater(in);
        };
    }

    /** Frees its native memory on close, which {@link InflaterInputStream} does only for an inflater of its own. */
    private static final class EndingInflater extends InflaterInputStream {

        EndingInflater(InputStream in) {
            super(in, new Inflater(true), BUFFER);
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                inf.end();
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

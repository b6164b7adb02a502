package kr.seogo.preservation.testing.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An open file or folder of a disk with faults. */
final class FaultChannel extends FileChannel {

    private static final int PIECE = 8192;

    private final FileChannel real;
    private final FaultDisk disk;
    private final Path path;

    FaultChannel(FileChannel real, FaultDisk disk, Path path) {
        this.real = real;
        this.disk = disk;
        this.path = path;
    }

    private <T> T reading(FaultDisk.Work<T> work) throws IOException {
        return disk.doing(Act.READ, path, work);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return reading(() -> real.read(target));
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        return reading(() -> real.read(targets, offset, length));
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        return reading(() -> real.read(target, position));
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        return disk.doing(Act.WRITE, path, () -> {
            int count = real.write(source.slice(source.position(), disk.granted(source.remaining())));
            source.position(source.position() + count);
            return count;
        });
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        long written = 0;
        for (int i = offset; i < offset + length; i++) {
            written += write(sources[i]);
        }
        return written;
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        return disk.doing(Act.WRITE, path, () -> {
            int count = real.write(source.slice(source.position(), disk.granted(source.remaining())), position);
            source.position(source.position() + count);
            return count;
        });
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        disk.doing(Act.TRUNCATE, path, () -> real.truncate(size));
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        disk.doing(folder ? Act.SYNC_FOLDER : Act.SYNC_FILE, path, () -> {
            if (folder) {
                disk.volume().syncFolder(path);
            } else {
                disk.volume().syncFile(path);
            }
            return path;
        });
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate((int) Math.min(count, PIECE));
        int read = read(piece, position);
        return read <= 0 ? 0 : target.write(piece.flip());
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate((int) Math.min(count, PIECE));
        int read = source.read(piece);
        return read <= 0 ? 0 : write(piece.flip(), position);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        throw new UnsupportedOperationException("what is written through a mapping is not seen");
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return disk.doing(Act.LOOK, path, () -> real.lock(position, size, shared));
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return disk.<@Nullable FileLock>doing(Act.LOOK, path, () -> real.tryLock(position, size, shared));
    }

    @Override
    protected void implCloseChannel() throws IOException {
        disk.closed(this);
        real.close();
    }
}

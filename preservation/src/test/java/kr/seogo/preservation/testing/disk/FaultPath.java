package kr.seogo.preservation.testing.disk;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A path of the real file system, told as it is. */
record FaultPath(FaultFileSystem files, Path real) implements Path {

    private Path ours(Path path) {
        return files.ours(path);
    }

    private @Nullable Path oursOrNull(@Nullable Path path) {
        return path == null ? null : files.ours(path);
    }

    @Override
    public FileSystem getFileSystem() {
        return files;
    }

    @Override
    public boolean isAbsolute() {
        return real.isAbsolute();
    }

    @Override
    public @Nullable Path getRoot() {
        return oursOrNull(real.getRoot());
    }

    @Override
    public @Nullable Path getFileName() {
        return oursOrNull(real.getFileName());
    }

    @Override
    public @Nullable Path getParent() {
        return oursOrNull(real.getParent());
    }

    @Override
    public int getNameCount() {
        return real.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return ours(real.getName(index));
    }

    @Override
    public Path subpath(int begin, int end) {
        return ours(real.subpath(begin, end));
    }

    @Override
    public boolean startsWith(Path other) {
        return other instanceof FaultPath path && real.startsWith(path.real);
    }

    @Override
    public boolean endsWith(Path other) {
        return other instanceof FaultPath path && real.endsWith(path.real);
    }

    @Override
    public Path normalize() {
        return ours(real.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return ours(real.resolve(FaultProvider.real(other)));
    }

    @Override
    public Path relativize(Path other) {
        return ours(real.relativize(FaultProvider.real(other)));
    }

    @Override
    public URI toUri() {
        return real.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return ours(real.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        Optional<FaultDisk> disk = FaultProvider.disk(real);
        return ours(
                disk.isPresent()
                        ? disk.get().doing(Act.LOOK, real.toAbsolutePath().normalize(), () -> real.toRealPath(options))
                        : real.toRealPath(options));
    }

    @Override
    public File toFile() {
        return new File(real.toString());
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers)
            throws IOException {
        return real.register(watcher, events, modifiers);
    }

    @Override
    public int compareTo(Path other) {
        return real.compareTo(FaultProvider.real(other));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FaultPath path && real.equals(path.real);
    }

    @Override
    public int hashCode() {
        return real.hashCode();
    }

    @Override
    public String toString() {
        return real.toString();
    }
}

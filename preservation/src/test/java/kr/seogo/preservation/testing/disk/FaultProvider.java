package kr.seogo.preservation.testing.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The default file system of a JVM of tests: the real one, except below folders that are a {@link FaultDisk}.
 *
 * <p>It is the default one because ocfl-java makes paths from strings ({@code Paths.get}) and so leaves any other, one in
 * memory as well.
 */
public class FaultProvider extends FileSystemProvider {

    private static final List<FaultDisk> DISKS = new CopyOnWriteArrayList<>();

    private final FileSystemProvider real;
    private final FaultFileSystem files;

    /** Called by the JVM. */
    @SuppressWarnings("this-escape") // the file system keeps it and asks nothing of it before it is done
    public FaultProvider(FileSystemProvider real) {
        this.real = real;
        this.files = new FaultFileSystem(this, real.getFileSystem(URI.create("file:///")));
    }

    void add(FaultDisk disk) {
        DISKS.add(disk);
    }

    static void remove(FaultDisk disk) {
        DISKS.remove(disk);
    }

    static Optional<FaultDisk> disk(Path real) {
        if (DISKS.isEmpty()) {
            return Optional.empty();
        }
        Path absolute = real.toAbsolutePath().normalize();
        return DISKS.stream().filter(disk -> disk.holds(absolute)).findFirst();
    }

    static Path real(Path path) {
        if (path instanceof FaultPath ours) {
            return ours.real();
        }
        throw new ProviderMismatchException();
    }

    private <T> T doing(Act act, Path path, FaultDisk.Work<T> work) throws IOException {
        Optional<FaultDisk> disk = disk(path);
        return disk.isPresent() ? disk.get().doing(act, path.toAbsolutePath().normalize(), work) : work.run();
    }

    @Override
    public String getScheme() {
        return real.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) throws IOException {
        return real.newFileSystem(uri, env);
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return files;
    }

    @Override
    public Path getPath(URI uri) {
        return files.ours(real.getPath(uri));
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    /** For clients of services, which read what they send this way; on a disk of the tests nobody would count it. */
    @Override
    public AsynchronousFileChannel newAsynchronousFileChannel(
            Path path, Set<? extends OpenOption> options, ExecutorService executor, FileAttribute<?>... attributes)
            throws IOException {
        Path file = real(path);
        if (disk(file).isPresent()) {
            throw new UnsupportedOperationException("A disk of the tests has no asynchronous channels: " + path);
        }
        return real.newAsynchronousFileChannel(file, options, executor, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        Path file = real(path);
        Optional<FaultDisk> disk = disk(file);
        if (disk.isEmpty()) {
            return real.newFileChannel(file, options, attributes);
        }
        // Reading past the cache would wait for the real disk; here there is no cache to pass.
        Set<OpenOption> plain = options.stream()
                .filter(each -> !each.toString().equals("DIRECT"))
                .collect(Collectors.toSet());
        return disk.get().doing(act(file, plain), file, () -> {
            FaultChannel channel = new FaultChannel(real.newFileChannel(file, plain, attributes), disk.get(), file);
            disk.get().volume().seen(file);
            disk.get().opened(channel);
            return channel;
        });
    }

    private Act act(Path file, Set<OpenOption> options) {
        if (!options.contains(StandardOpenOption.WRITE) && !options.contains(StandardOpenOption.APPEND)) {
            return Act.LOOK;
        }
        if (!real.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Act.CREATE;
        }
        return options.contains(StandardOpenOption.TRUNCATE_EXISTING) ? Act.TRUNCATE : Act.LOOK;
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        if (disk(real(folder)).isEmpty()
                && real.newDirectoryStream(real(folder), entry -> filter.accept(files.ours(entry)))
                        instanceof SecureDirectoryStream<Path> open) {
            return new OutsideFolder(open, files::ours);
        }
        List<Path> entries = doing(Act.LOOK, real(folder), () -> {
            List<Path> found = new ArrayList<>();
            try (DirectoryStream<Path> all = real.newDirectoryStream(real(folder), entry -> true)) {
                all.forEach(entry -> found.add(files.ours(entry)));
            }
            return found;
        });
        List<Path> accepted = new ArrayList<>();
        for (Path entry : entries.stream().sorted().toList()) {
            if (filter.accept(entry)) {
                accepted.add(entry);
            }
        }
        return new Entries(accepted);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        Path made = real(folder);
        doing(Act.MAKE_FOLDER, made, () -> {
            Optional<FaultDisk> disk = disk(made);
            if (disk.isPresent()) {
                disk.get().need(FaultDisk.FOLDER_BYTES);
            }
            real.createDirectory(made, attributes);
            if (disk.isPresent()) {
                disk.get().volume().seen(made);
            }
            return made;
        });
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        real.createSymbolicLink(real(link), real(target), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        doing(Act.CREATE, real(link), () -> {
            real.createLink(real(link), real(existing));
            return link;
        });
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return files.ours(real.readSymbolicLink(real(link)));
    }

    @Override
    public void delete(Path path) throws IOException {
        Path gone = real(path);
        Optional<FaultDisk> disk = disk(gone);
        doing(Act.DELETE, gone, () -> {
            if (disk.isPresent()) {
                disk.get().freed(disk.get().volume().remove(gone));
            } else {
                real.delete(gone);
            }
            return gone;
        });
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        doing(Act.WRITE, real(target), () -> {
            real.copy(real(source), real(target), options);
            return target;
        });
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        Path from = real(source);
        Path to = real(target);
        Optional<FaultDisk> disk =
                disk(from).filter(each -> disk(to).filter(each::equals).isPresent());
        boolean replaces = List.of(options).contains(StandardCopyOption.ATOMIC_MOVE)
                || List.of(options).contains(StandardCopyOption.REPLACE_EXISTING);
        doing(Act.RENAME, to, () -> {
            if (disk.isPresent() && (replaces || !real.exists(to, LinkOption.NOFOLLOW_LINKS))) {
                disk.get().volume().rename(from, to);
            } else {
                real.move(from, to, options);
            }
            return to;
        });
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return real.isSameFile(real(path), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        doing(Act.LOOK, real(path), () -> {
            real.checkAccess(real(path), modes);
            return path;
        });
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return doing(Act.LOOK, real(path), () -> real.readAttributes(real(path), type, options));
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return doing(Act.LOOK, real(path), () -> real.readAttributes(real(path), attributes, options));
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        real.setAttribute(real(path), attribute, value, options);
    }

    /** The names of a folder in order, so that two runs meet them in the same one. */
    private record Entries(List<Path> entries) implements DirectoryStream<Path> {
        @Override
        public java.util.Iterator<Path> iterator() {
            return entries.iterator();
        }

        @Override
        public void close() {}
    }
}

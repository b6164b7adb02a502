package kr.seogo.preservation.testing.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A folder that behaves as a disk of its own: it numbers every operation, goes wrong at the one that was planned, and
 * after a power cut has lost what was not synced. Paths below it are ordinary ones, for the disk stands behind the
 * default file system ({@link FaultProvider}); what goes around that, such as {@link java.io.FileOutputStream}, is not
 * counted and cannot fail, but is lost in a power cut like everything else.
 *
 * <p>One operation at a time. The same operations in the same order with the same seed leave the same disk.
 */
public final class FaultDisk implements AutoCloseable {

    static final long FOLDER_BYTES = 4096;
    private static final Pattern NO_MEANING =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|direct-io\\d+|(?<=versions/[0-9a-f]{32}-)\\d+");
    private static final String BROKEN = "Input/output error";

    private final Path folder;
    private final Volume volume;
    private final Set<FileChannel> open = ConcurrentHashMap.newKeySet();
    private List<Operation> done = new ArrayList<>();
    private Fault fault = Fault.NONE;
    private int crashAt;
    private boolean dead;
    private boolean held;
    private long room = Long.MAX_VALUE;

    private FaultDisk(Path folder) throws IOException {
        this.folder = folder;
        this.volume = new Volume(FaultProvider.real(folder));
    }

    /** A disk in a folder that is there; what is in it counts as synced. */
    public static FaultDisk in(Path folder) throws IOException {
        if (!(FileSystems.getDefault().provider() instanceof FaultProvider provider)) {
            throw new IllegalStateException(
                    "Faults need the system property java.nio.file.spi.DefaultFileSystemProvider="
                            + FaultProvider.class.getName() + ", which the build sets for tests");
        }
        FaultDisk disk = new FaultDisk(folder.toRealPath());
        provider.add(disk);
        return disk;
    }

    /** A disk in a new folder that holds what another does. */
    public static FaultDisk copyOf(Path start, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        try (Stream<Path> all = Files.walk(start)) {
            for (Path each : all.sorted().toList()) {
                Files.copy(each, folder.resolve(start.relativize(each).toString()));
            }
        }
        return in(folder);
    }

    public Path folder() {
        return folder;
    }

    /** From now on operations are counted from 1, and this goes wrong. */
    public synchronized void plan(Fault next) {
        fault = next;
        done = new ArrayList<>();
        room = Long.MAX_VALUE;
        crashAt = next.kind() == Fault.Kind.CRASH ? next.at() : 0;
    }

    /** An error at one operation and a crash at a later one. */
    public synchronized void plan(int errorAt, int crashAfterwards) {
        plan(Fault.of(Fault.Kind.ERROR_THEN_CRASH, errorAt));
        crashAt = crashAfterwards;
    }

    /** What was asked for since the last plan. */
    public synchronized List<Operation> done() {
        return List.copyOf(done);
    }

    /** Whether the process that used the disk is dead. */
    public synchronized boolean dead() {
        return dead;
    }

    /** The process ends here. Its files are closed and its locks are free; the disk serves the next one. */
    public synchronized void kill() throws IOException {
        for (FileChannel each : open) {
            each.close();
        }
        open.clear();
        dead = false;
        plan(Fault.NONE);
    }

    /** Cuts the power, and gives what is left as a disk in a new folder. The old one may be asked again. */
    public synchronized FaultDisk cut(Loss loss, long seed, Path into) throws IOException {
        Volume.write(volume.image(loss, seed), FaultProvider.real(into));
        return in(into);
    }

    /** The same for two power cuts that leave the same, whatever names of no meaning the files had. */
    public synchronized long print(Loss loss, long seed) throws IOException {
        CRC32 print = new CRC32();
        volume.image(loss, seed).forEach((path, bytes) -> {
            print.update(NO_MEANING.matcher(path).replaceAll("*").getBytes(StandardCharsets.UTF_8));
            print.update(bytes);
        });
        return print.getValue();
    }

    @Override
    public synchronized void close() throws IOException {
        kill();
        FaultProvider.remove(this);
    }

    Volume volume() {
        return volume;
    }

    boolean holds(Path real) {
        return real.startsWith(FaultProvider.real(folder));
    }

    void opened(FileChannel channel) {
        open.add(channel);
    }

    void closed(FileChannel channel) {
        open.remove(channel);
    }

    /** Carries an operation out, or lets it go wrong. */
    synchronized <T> T doing(Act act, Path path, Work<T> work) throws IOException {
        if (held) {
            return work.run();
        }
        String name = FaultProvider.real(folder).relativize(path).toString();
        Operation operation = new Operation(done.size() + 1, act, name);
        if (dead) {
            throw new Crash(operation.toString());
        }
        done.add(operation);
        if (operation.number() == crashAt) {
            dead = true;
            throw new Crash(operation.toString());
        }
        if (act != Act.ELSEWHERE) {
            meet(operation);
        }
        return work.run();
    }

    /** Counts something that the same process does elsewhere, so that it can die just before it; no disk fails there. */
    public void elsewhere(String what) {
        try {
            doing(Act.ELSEWHERE, FaultProvider.real(folder.resolve(what)), () -> what);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void meet(Operation operation) throws IOException {
        boolean now = operation.number() == fault.at();
        switch (fault.kind()) {
            case NONE, CRASH, SHORT -> {}
            case ERROR, ERROR_THEN_CRASH -> {
                if (now) {
                    throw new FileSystemException(operation.path(), null, BROKEN);
                }
            }
            case ERRORS -> {
                if (fault.at() > 0 && operation.number() >= fault.at()) {
                    throw new FileSystemException(operation.path(), null, BROKEN);
                }
            }
            case FULL -> {
                if (now) {
                    room = 0;
                }
            }
            case SLOW -> {
                if (now) {
                    held = true;
                    fault.whenHeld().run();
                    held = false;
                }
            }
        }
    }

    /** How many of these bytes may be written by the operation at hand. */
    synchronized int granted(int bytes) throws IOException {
        boolean now = done.size() == fault.at() && bytes > 1 && !held;
        if (now && (fault.kind() == Fault.Kind.SHORT || fault.kind() == Fault.Kind.FULL)) {
            return bytes / 2;
        }
        int granted = (int) Math.min(room, bytes);
        if (granted == 0 && bytes > 0) {
            throw new IOException("No space left on device");
        }
        need(granted);
        return granted;
    }

    synchronized void need(long bytes) throws IOException {
        if (room == Long.MAX_VALUE) {
            return;
        }
        if (bytes > room) {
            throw new IOException("No space left on device");
        }
        room -= bytes;
    }

    synchronized void freed(long bytes) {
        room = room == Long.MAX_VALUE ? room : room + bytes;
    }

    /** Looks at the disk as nobody of the process does: it is not counted, and nothing goes wrong. */
    public synchronized <T> T aside(Supplier<T> look) {
        boolean before = held;
        held = true;
        try {
            return look.get();
        } finally {
            held = before;
        }
    }

    /** An operation itself. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }
}

package kr.seogo.preservation.testing.disk;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two states of one disk: what programs see, which lies in a real folder, and what a power cut would leave, which is kept
 * in memory: the bytes of each inode and the names of each folder as they were when last synced. Nothing is really synced.
 *
 * <p>What is deleted is moved aside, so that no inode gets the number of a dead one. Paths are of the real file system.
 */
final class Volume {

    private final Path live;
    private final Path aside;
    private final Map<Object, byte[]> files = new HashMap<>();
    private final Map<Object, Map<String, Object>> folders = new HashMap<>();
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final Map<Object, Integer> removed = new HashMap<>();
    private int buried;

    Volume(Path live) throws IOException {
        this.live = live;
        aside = Files.createTempDirectory(live.toAbsolutePath().getParent(), live.getFileName() + ".aside");
        settle();
    }

    /** Everything is synced. */
    void settle() throws IOException {
        try (Stream<Path> all = Files.walk(live)) {
            for (Path each : all.sorted().toList()) {
                if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                    syncFolder(each);
                } else {
                    syncFile(each);
                }
            }
        }
    }

    void syncFile(Path file) throws IOException {
        files.put(number(key(file)), Files.readAllBytes(file));
    }

    void syncFolder(Path folder) throws IOException {
        folders.put(number(key(folder)), names(folder));
    }

    /** Gives the inode its number while the order of operations is the same in every run. */
    void seen(Path path) throws IOException {
        number(key(path));
    }

    /** Takes a name away; returns the bytes that makes free. */
    long remove(Path path) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isDirectory() && !names(path).isEmpty()) {
            throw new DirectoryNotEmptyException(path.toString());
        }
        int names = (Integer) Files.getAttribute(path, "unix:nlink", LinkOption.NOFOLLOW_LINKS);
        int gone = aside(attributes.fileKey());
        Files.move(path, aside.resolve(Integer.toString(++buried)), StandardCopyOption.ATOMIC_MOVE);
        if (attributes.isDirectory()) {
            return FaultDisk.FOLDER_BYTES;
        }
        return names - gone > 1 ? 0 : attributes.size(); // another name of it is left
    }

    /** How many names of an inode were moved aside before; counts this one from now on. */
    private int aside(Object key) {
        return removed.merge(key, 1, Integer::sum) - 1;
    }

    void rename(Path source, Path target) throws IOException {
        boolean replaced = Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(source, LinkOption.NOFOLLOW_LINKS);
        if (replaced && Files.exists(source, LinkOption.NOFOLLOW_LINKS)) {
            remove(target);
        }
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What is left after a power cut: bytes by path, folders with a slash at the end and none. */
    SortedMap<String, byte[]> image(Loss loss, long seed) throws IOException {
        Map<Object, Path> where = new HashMap<>();
        for (Path top : List.of(live, aside)) {
            try (Stream<Path> all = Files.walk(top)) {
                for (Path each : all.sorted().toList()) {
                    where.put(number(key(each)), each);
                }
            }
        }
        SortedMap<String, byte[]> image = new TreeMap<>();
        folder(key(live), where, "", image, loss, seed);
        return image;
    }

    /** Writes an image into a folder that is made for it. */
    static void write(SortedMap<String, byte[]> image, Path into) throws IOException {
        Files.createDirectory(into);
        for (Map.Entry<String, byte[]> each : image.entrySet()) {
            Path target = into.resolve(each.getKey());
            if (each.getKey().endsWith("/")) {
                Files.createDirectory(target);
            } else {
                Files.write(target, each.getValue());
            }
        }
    }

    private void folder(
            Object folder, Map<Object, Path> where, String path, SortedMap<String, byte[]> image, Loss loss, long seed)
            throws IOException {
        Map<String, Object> synced = folders.getOrDefault(folder, Map.of());
        Map<String, Object> now = names(Objects.requireNonNull(where.get(folder)));
        TreeSet<String> names = new TreeSet<>(synced.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            @Nullable Object before = synced.get(name);
            @Nullable Object after = now.get(name);
            Random random = new Random(seed * 31 + order(folder) * 7919L + order(before) * 104_729L + order(after));
            random.nextInt();
            @Nullable Object left = Objects.equals(before, after) || loss.keepsName(random) ? after : before;
            if (left != null) {
                entry(left, where, path + name, image, loss, seed);
            }
        }
    }

    private void entry(
            Object inode, Map<Object, Path> where, String path, SortedMap<String, byte[]> image, Loss loss, long seed)
            throws IOException {
        Path source = Objects.requireNonNull(where.get(inode));
        if (Files.isDirectory(source, LinkOption.NOFOLLOW_LINKS)) {
            image.put(path + "/", new byte[0]);
            folder(inode, where, path + "/", image, loss, seed);
        } else {
            byte[] synced = files.getOrDefault(inode, new byte[0]);
            Random random = new Random(seed * 17 + order(inode) * 7919L);
            image.put(path, loss.bytes(synced, Files.readAllBytes(source), random));
        }
    }

    private Map<String, Object> names(Path folder) throws IOException {
        Map<String, Object> names = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                names.put(String.valueOf(entry.getFileName()), number(key(entry)));
            }
        }
        return names;
    }

    private Object number(Object key) {
        numbers.putIfAbsent(key, numbers.size() + 1);
        return key;
    }

    private int order(@Nullable Object key) {
        return key == null ? 0 : numbers.getOrDefault(key, 0);
    }

    private static Object key(Path path) throws IOException {
        return Objects.requireNonNull(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey());
    }
}

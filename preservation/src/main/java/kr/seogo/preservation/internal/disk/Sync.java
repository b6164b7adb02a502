package kr.seogo.preservation.internal.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;

/** Makes writes durable: a file's bytes by syncing the file, its name by syncing the folder it stands in. */
public final class Sync {

    private Sync() {}

    /** Syncs a file's bytes and length. */
    public static void file(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            channel.force(true);
        }
    }

    /** Syncs a file that was written by someone else, opening it for reading only. */
    public static void read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            channel.force(true);
        }
    }

    /** Syncs a folder's entries. */
    public static void folder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Writes a new file and syncs it; its name is durable once its folder is synced. */
    public static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW, LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Makes a folder and those above it that are missing; each new one is durable when this returns. */
    public static void createFolders(Path folder) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path at = folder; at != null && !isFolder(at); at = at.getParent()) {
            missing.push(at);
        }
        for (Path each : missing) {
            try {
                Files.createDirectory(each);
            } catch (FileAlreadyExistsException e) {
                if (!isFolder(each)) {
                    throw e;
                }
            }
            folder(folderOf(each));
        }
    }

    /** Syncs every folder of a tree, and its files too where {@code files} says so. */
    public static void tree(Path top, boolean files) throws IOException {
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (files) {
                    file(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException error) throws IOException {
                if (error != null) {
                    throw error; // not all of it was seen
                }
                folder(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The folder a file or folder stands in. */
    public static Path folderOf(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException(path + " stands in no folder");
        }
        return folder;
    }

    /** Puts a copy of {@code source} in place of {@code target} in one step, by way of {@code temporary}. */
    public static void replace(Path source, Path temporary, Path target) throws IOException {
        try {
            Files.deleteIfExists(temporary);
            write(temporary, Files.readAllBytes(source));
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
        folder(folderOf(target));
    }

    /**
     * Syncs the folder a path stands in and the one above that: whoever made them may have been killed before he could.
     * One that may not be read was made by somebody else.
     */
    public static void names(Path path) throws IOException {
        Path parent = folderOf(path);
        for (Path folder : parent.getParent() == null ? List.of(parent) : List.of(parent, parent.getParent())) {
            try {
                folder(folder);
            } catch (AccessDeniedException e) {
                return;
            }
        }
    }

    /** Removes a tree if it is there; links are removed, not followed. */
    public static void delete(Path top) throws IOException {
        if (isThere(top)) {
            PathUtils.deleteDirectory(top);
        }
    }

    /**
     * Whether there is anything of this name; links are not followed. Unlike {@link Files#exists} it does not take a disk
     * that gives no answer for one that says no.
     */
    public static boolean isThere(Path path) throws IOException {
        try {
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Whether there is a folder of this name, or a link to one; throws where the disk gives no answer. */
    public static boolean isFolder(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).isDirectory();
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}

package kr.seogo.bagit.internal.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kr.seogo.bagit.DigestNotes.FileState;
import kr.seogo.bagit.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * A folder, walked from folder to folder by open handles, so that a folder swapped for a link meanwhile is an error and
 * not a way out.
 */
public final class FolderContainer implements Container {

    private final Path root;

    public FolderContainer(Path root) {
        this.root = root;
    }

    @Override
    public boolean isArchive() {
        return false;
    }

    @Override
    public void list(Sink sink) throws IOException {
        Deque<Folder> left = new ArrayDeque<>();
        left.push(new Folder(null, new byte[0]));
        while (!left.isEmpty()) {
            Folder folder = left.pop();
            try {
                listOne(folder, sink, left);
            } catch (ArchiveDamagedException e) {
                throw e;
            } catch (IOException e) {
                failed(folder, e, sink);
            }
        }
    }

    private void listOne(Folder folder, Sink sink, Deque<Folder> left) throws IOException {
        try (SecureDirectoryStream<Path> stream = SecureFolders.open(root, folder.path())) {
            for (Path child : stream) {
                visit(folder, child.getFileName(), stream, sink, left);
            }
        } catch (DirectoryIteratorException e) {
            throw new IOException("the folder cannot be listed: " + e.getMessage(), e);
        }
    }

    private static void failed(Folder folder, IOException why, Sink sink) throws IOException {
        if (folder.path() == null) {
            throw why;
        }
        unreadable(folder.name(), why, sink);
    }

    private static void unreadable(byte[] name, IOException why, Sink sink) {
        sink.defect(FindingCode.FILE_UNREADABLE, name, "it cannot be read: " + why.getMessage());
    }

    private void visit(Folder folder, Path child, SecureDirectoryStream<Path> stream, Sink sink, Deque<Folder> left)
            throws IOException {
        byte[] name = folder.nameOf(child);
        BasicFileAttributes attributes;
        try {
            attributes = stream.getFileAttributeView(child, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .readAttributes();
        } catch (IOException e) {
            unreadable(name, e, sink);
            return;
        }
        EntryKind kind = kindOf(attributes, folder.child(child));
        sink.entry(new RawEntry(name, kind, attributes.size(), 0));
        if (kind == EntryKind.FOLDER) {
            left.push(new Folder(folder.child(child), name));
        }
    }

    private EntryKind kindOf(BasicFileAttributes attributes, Path relative) throws IOException {
        if (attributes.isRegularFile()) {
            return EntryKind.FILE;
        }
        if (attributes.isDirectory()) {
            return EntryKind.FOLDER;
        }
        if (attributes.isSymbolicLink()) {
            return EntryKind.SYMBOLIC_LINK;
        }
        Object mode = Files.getAttribute(root.resolve(relative), "unix:mode", LinkOption.NOFOLLOW_LINKS);
        return mode instanceof Integer number ? EntryKind.ofUnixMode(number) : EntryKind.OTHER;
    }

    @Override
    public Opener opener() {
        return new FolderOpener(root);
    }

    @Override
    public void close() {
        // Nothing is held between calls.
    }

    /** A folder below the root; no path means the root itself. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Folder(@Nullable Path path, byte[] name) {

        Path child(Path name) {
            return path == null ? name : path.resolve(name);
        }

        byte[] nameOf(Path child) {
            byte[] last = DiskNames.bytes(child);
            if (name.length == 0) {
                return last;
            }
            byte[] whole = new byte[name.length + 1 + last.length];
            System.arraycopy(name, 0, whole, 0, name.length);
            whole[name.length] = '/';
            System.arraycopy(last, 0, whole, name.length + 1, last.length);
            return whole;
        }
    }

    /** Opens files one after another, holding the folder of the last one open. */
    private static final class FolderOpener implements Opener {

        private final Path root;
        private @Nullable SecureDirectoryStream<Path> folder;
        private String folderPath = "";

        FolderOpener(Path root) {
            this.root = root;
        }

        @Override
        public InputStream open(String path, long locator, long size) throws IOException {
            return SecureFolders.openFile(folderOf(path), nameOf(path));
        }

        @Override
        public Optional<FileState> state(String path) throws IOException {
            BasicFileAttributes found = folderOf(path)
                    .getFileAttributeView(nameOf(path), BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .readAttributes();
            Object key = found.fileKey();
            long modified = found.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            return key == null ? Optional.empty() : Optional.of(new FileState(found.size(), modified, key.toString()));
        }

        private SecureDirectoryStream<Path> folderOf(String path) throws IOException {
            int slash = path.lastIndexOf('/');
            return folder(slash < 0 ? "" : path.substring(0, slash));
        }

        private Path nameOf(String path) {
            return root.getFileSystem().getPath(path.substring(path.lastIndexOf('/') + 1));
        }

        private SecureDirectoryStream<Path> folder(String parent) throws IOException {
            SecureDirectoryStream<Path> open = folder;
            if (open != null && folderPath.equals(parent)) {
                return open;
            }
            close();
            open = SecureFolders.open(
                    root, parent.isEmpty() ? null : root.getFileSystem().getPath(parent));
            folder = open;
            folderPath = parent;
            return open;
        }

        @Override
        public void close() throws IOException {
            SecureDirectoryStream<Path> open = folder;
            folder = null;
            if (open != null) {
                open.close();
            }
        }
    }

    /** Names on disk as their bytes. */
    static final class DiskNames {

        private static final char REPLACEMENT = '\uFFFD';

        private DiskNames() {}

        /** The bytes of a single name. Java shows what it cannot decode as U+FFFD, but its URI has every byte. */
        static byte[] bytes(Path name) {
            String text = name.toString();
            return text.indexOf(REPLACEMENT) < 0 ? text.getBytes(StandardCharsets.UTF_8) : fromUri(name);
        }

        private static byte[] fromUri(Path name) {
            String raw = name.toUri().getRawPath();
            int end = raw.endsWith("/") ? raw.length() - 1 : raw.length();
            return PercentBytes.decode(raw.substring(raw.lastIndexOf('/', end - 1) + 1, end));
        }
    }
}

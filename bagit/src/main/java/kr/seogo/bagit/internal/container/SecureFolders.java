package kr.seogo.bagit.internal.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import kr.seogo.bagit.digest.ChannelInput;
import org.jspecify.annotations.Nullable;

/** Opens folders and files handle by handle, never through a link below the root. */
final class SecureFolders {

    private SecureFolders() {}

    /** The folder {@code relative} below {@code root}, or the root itself. */
    @SuppressWarnings("StreamResourceLeak") // the caller closes what it gets, and all others are closed on the way
    static SecureDirectoryStream<Path> open(Path root, @Nullable Path relative) throws IOException {
        SecureDirectoryStream<Path> folder = secure(root, Files.newDirectoryStream(root));
        if (relative == null) {
            return folder;
        }
        for (Path part : relative) {
            try (SecureDirectoryStream<Path> parent = folder) {
                folder = parent.newDirectoryStream(part, LinkOption.NOFOLLOW_LINKS);
            }
        }
        return folder;
    }

    /** The regular file {@code name} in {@code folder}; a link fails. */
    static InputStream openFile(SecureDirectoryStream<Path> folder, Path name) throws IOException {
        SeekableByteChannel channel =
                folder.newByteChannel(name, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        return new ChannelInput(channel);
    }

    private static SecureDirectoryStream<Path> secure(Path root, DirectoryStream<Path> stream) throws IOException {
        if (stream instanceof SecureDirectoryStream<Path> secure) {
            return secure;
        }
        stream.close();
        throw new FileSystemException(root.toString(), null, "this file system has no openat; links could be followed");
    }
}

package kr.seogo.extractor.protocol;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The file a job is about. It is untrusted: everything but the path's form is a hint only.
 *
 * @param path absolute; read, never changed
 * @param puid what format identification said, where it said something
 * @param mime what the sender said, where it said something
 * @param name the record's own file name
 */
public record Source(
        Path path, @Nullable String puid, @Nullable String mime, String name) {

    public Source {
        if (!path.isAbsolute()) {
            throw new IllegalArgumentException("path must be absolute, found: " + path);
        }
    }
}

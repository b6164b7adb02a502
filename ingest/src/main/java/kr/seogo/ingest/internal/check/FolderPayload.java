package kr.seogo.ingest.internal.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;
import kr.seogo.ingest.table.Payload;

/** The files of a folder that is to become a payload; links are not followed and do not count. */
public final class FolderPayload implements Payload {

    private final Map<String, Long> sizes = new TreeMap<>();

    private FolderPayload() {}

    /** Lists a folder. */
    public static FolderPayload of(Path folder) {
        FolderPayload payload = new FolderPayload();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        payload.sizes.put(folder.relativize(file).toString(), attributes.size());
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Folder " + folder + " cannot be read", e);
        }
        return payload;
    }

    @Override
    public boolean holds(String path) {
        return sizes.containsKey(path);
    }

    @Override
    public void each(ObjLongConsumer<String> visitor) {
        sizes.forEach(visitor::accept);
    }
}

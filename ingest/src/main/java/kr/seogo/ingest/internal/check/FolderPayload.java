package kr.seogo.ingest.internal.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ObjLongConsumer;
import kr.seogo.ingest.table.Payload;

/** The files of a folder that is to become a payload; links are not followed and do not count. */
public final class FolderPayload implements Payload {

    private final List<Entry> files = new ArrayList<>();

    private FolderPayload() {}

    private record Entry(String path, long bytes) {}

    /** Lists a folder. */
    public static FolderPayload of(Path folder) {
        FolderPayload payload = new FolderPayload();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        payload.files.add(new Entry(folder.relativize(file).toString(), attributes.size()));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Folder " + folder + " cannot be read", e);
        }
        payload.files.sort(Comparator.comparing(Entry::path));
        return payload;
    }

    @Override
    public void each(ObjLongConsumer<String> visitor) {
        files.forEach(file -> visitor.accept(file.path(), file.bytes()));
    }

    @Override
    public int indexOf(String path) {
        int index = Collections.binarySearch(files, new Entry(path, 0), Comparator.comparing(Entry::path));
        return Math.max(index, -1);
    }
}

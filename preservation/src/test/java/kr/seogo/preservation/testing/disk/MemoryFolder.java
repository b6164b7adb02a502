package kr.seogo.preservation.testing.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/** Folders in memory where the machine has a file system there: ten thousand small disks are soon made and unmade. */
public final class MemoryFolder implements TempDirFactory {

    private static final Path SHARED = Path.of("/dev/shm");

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
        return Files.isWritable(SHARED)
                ? Files.createTempDirectory(SHARED, "seogo-faults-")
                : Files.createTempDirectory("seogo-faults-");
    }
}

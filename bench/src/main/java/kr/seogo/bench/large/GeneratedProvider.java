package kr.seogo.bench.large;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.spi.FileSystemProvider;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kr.seogo.preservation.testing.disk.FaultProvider;

/**
 * The default file system of a JVM in which files of certain names have {@link Generated} bytes. Everything else of them is real:
 * names, lengths, links, syncs.
 */
public final class GeneratedProvider extends FaultProvider {

    private static final Set<String> NAMES = ConcurrentHashMap.newKeySet();

    /** Called by the JVM. */
    public GeneratedProvider(FileSystemProvider real) {
        super(real);
    }

    /** From now on files that begin with this name are generated. */
    static void generate(String name) {
        NAMES.add(name);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        FileChannel real = super.newFileChannel(path, options, attributes);
        String name = String.valueOf(path.getFileName());
        return NAMES.stream().anyMatch(name::startsWith) ? new GeneratedChannel(real) : real;
    }
}

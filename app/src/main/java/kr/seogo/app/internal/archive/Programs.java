package kr.seogo.app.internal.archive;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the programs lie that run in JVMs of their own.
 *
 * @param home the folder the program was built or installed in
 */
public record Programs(Path home) {

    /** The property by which {@code ./seogo} says where it lies. */
    public static final String HOME = "seogo.root";

    /** As the start script says. */
    public static Programs installed() {
        String home = System.getProperty(HOME);
        if (home == null) {
            throw new IllegalStateException("The property " + HOME + " is not set: start Seogo by ./seogo");
        }
        return new Programs(Path.of(home).toAbsolutePath());
    }

    Path searchNode() {
        return lib("search-node");
    }

    Path extractor() {
        return lib("extractor");
    }

    private Path lib(String module) {
        Path lib = home.resolve(module).resolve("target/lib");
        if (!Files.isDirectory(lib)) {
            throw new IllegalStateException("The program " + module + " is not built: expected its jars in " + lib);
        }
        return lib;
    }
}

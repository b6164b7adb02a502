package kr.seogo.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The suites and real documents that lie beside the project in {@code ../shared} and are never copied into it.
 *
 * <p>On a build server ({@code CI} is set) they must be there, and a missing one fails the test; on a user's machine the
 * test is left out and says so.
 */
public final class SharedSuites {

    private SharedSuites() {}

    /** The folder or file {@code name} below {@code ../shared}; aborts the test where it is absent outside CI. */
    public static Path find(String name) {
        Path root = Path.of(System.getProperty("seogo.root", ".."));
        Path found = root.resolveSibling("shared").resolve(name);
        Needed.that(Files.exists(found), name + " is not beside the project in ../shared");
        return found;
    }
}

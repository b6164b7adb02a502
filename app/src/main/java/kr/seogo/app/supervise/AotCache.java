package kr.seogo.app.supervise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ahead-of-time caches of child JVMs (JEP 483, JEP 514): they halve the time a start takes. A cache belongs to one JDK
 * and one set of jars, which its name says; another set finds none and starts without. The JVM checks again by itself
 * and leaves a cache that does not fit unread, silently.
 *
 * @param folder such as {@code DATA/engine/aot}; may be deleted at any time
 */
public record AotCache(Path folder) {

    /** The cache of a program, if one was made for exactly these jars and this JDK. */
    public Optional<Path> find(String program, Path lib) {
        return Optional.of(file(program, lib)).filter(Files::isRegularFile);
    }

    /** Where the cache of a program belongs. Others of the program, made for other jars, are of no use any more. */
    public Path file(String program, Path lib) {
        return folder.resolve(program + "-" + state(lib) + ".aot");
    }

    /**
     * Starts a program that writes its cache when it ends; the caller makes it do its usual work and then end.
     *
     * @param unfinished file to be written; to be moved to {@link #file} once the process has ended with status 0
     */
    public static ProcessBuilder recording(JvmSpec spec, Path unfinished) {
        return ChildJvm.builder(spec, List.of("-XX:AOTCacheOutput=" + unfinished, "-Xlog:aot*=off", "-Xlog:cds*=off"));
    }

    private static String state(Path lib) {
        try (Stream<Path> jars = Files.list(lib)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((System.getProperty("java.home") + Runtime.version()).getBytes(StandardCharsets.UTF_8));
            jars.sorted().map(AotCache::line).forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException("could not list the class path in " + lib, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("a JDK without SHA-256", e);
        }
    }

    private static byte[] line(Path jar) {
        try {
            return "%s %d %s%n"
                    .formatted(jar, Files.size(jar), Files.getLastModifiedTime(jar))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("could not look at " + jar, e);
        }
    }
}

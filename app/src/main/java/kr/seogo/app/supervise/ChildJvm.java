package kr.seogo.app.supervise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the command that starts a {@link JvmSpec} with the JDK this JVM runs on.
 *
 * <p>The child gets a UTF-8 locale, PATH and TMPDIR and nothing else of this JVM's environment, so no secret set there
 * reaches it. It ends when its heap is full instead of staggering on. It is moved out of the terminal's process group
 * where {@code setsid} exists, so that Ctrl-C reaches the parent alone, which then ends it in order.
 */
public final class ChildJvm {
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final List<String> KEPT = List.of("PATH", "TMPDIR", "TZ");

    private ChildJvm() {}

    /** A builder with standard input and output as pipes; where standard error goes is the caller's to say. */
    public static ProcessBuilder builder(JvmSpec spec, Optional<Path> aotCache) {
        return builder(
                spec,
                aotCache.map(cache -> List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off", "-Xlog:cds*=off"))
                        .orElse(List.of()));
    }

    static ProcessBuilder builder(JvmSpec spec, List<String> aot) {
        List<String> command = new ArrayList<>(apart());
        command.add(java().toString());
        command.add("-Xmx" + spec.heapMegabytes() + "m");
        command.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(aot);
        command.addAll(spec.options());
        command.addAll(List.of("-cp", spec.lib() + "/*", spec.mainClass()));
        command.addAll(spec.arguments());
        ProcessBuilder builder = new ProcessBuilder(command);
        bare(builder.environment());
        return builder;
    }

    /** Leaves of an environment what a child needs: locale, PATH and the folder for temporary files. */
    public static void bare(Map<String, String> environment) {
        environment.keySet().retainAll(KEPT);
        environment.putIfAbsent("PATH", "/usr/local/bin:/usr/bin:/bin");
        environment.put("LC_ALL", "C.UTF-8");
    }

    /** The words before a command that give it a session of its own; none where the system has no such program. */
    public static List<String> apart() {
        return Files.isExecutable(SETSID) ? List.of(SETSID.toString()) : List.of();
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}

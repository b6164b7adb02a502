package kr.seogo.bench.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kr.seogo.app.supervise.ChildJvm;
import kr.seogo.bench.BenchException;

/**
 * The program as {@code ./seogo} starts it: the same JVM, options and class path.
 *
 * @param home where it was built
 */
public record SeogoProgram(Path home) {

    /** As the start script sets it. */
    public static final int HEAP_MEGABYTES = 1024;

    private static final long COMMAND_MINUTES = 60;

    /** Its jars. */
    public Path lib() {
        return lib("app");
    }

    /** The jars of a program of its own. */
    public Path lib(String module) {
        Path lib = home.resolve(module).resolve("target/lib");
        if (!Files.isDirectory(lib)) {
            throw new BenchException(
                    "Seogo is not built: expected jars in " + lib + ". Start the benchmark by ./seogo");
        }
        return lib;
    }

    /** A builder of a process that runs one command; what it says goes to {@code log}. */
    ProcessBuilder command(List<String> options, Path log, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + HEAP_MEGABYTES + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dseogo.root=" + home,
                "-Xlog:aot*=off",
                "-Xlog:cds*=off"));
        command.addAll(options);
        command.addAll(List.of("-cp", lib() + "/*", "kr.seogo.app.Seogo"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        ChildJvm.bare(builder.environment());
        return builder;
    }

    /**
     * Runs a command to its end.
     *
     * @throws BenchException with its last words, unless it ends with 0
     */
    public void run(Path log, String... arguments) throws IOException, InterruptedException {
        Process process = command(List.of(), log, List.of(arguments)).start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(COMMAND_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new BenchException("seogo " + String.join(" ", arguments) + " failed: " + lastWords(log));
            }
        } finally {
            process.destroy();
        }
    }

    static String lastWords(Path log) {
        try {
            String all = Files.readString(log).strip();
            return all.substring(Math.max(0, all.length() - 2000));
        } catch (IOException e) {
            return "(nothing in " + log + ")";
        }
    }
}

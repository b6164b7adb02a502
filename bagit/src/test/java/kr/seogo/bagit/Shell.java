package kr.seogo.bagit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs what Java cannot do: names that are not text, pipes, other people's tools. */
final class Shell {

    private Shell() {}

    /** The exit code and output of a script in {@code folder}. */
    record Result(int exit, String output) {}

    static Result run(Path folder, String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of("sh", "-c", script))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }
}

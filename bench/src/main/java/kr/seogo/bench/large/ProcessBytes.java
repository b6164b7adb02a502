package kr.seogo.bench.large;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kr.seogo.bench.BenchException;

/**
 * What a process has read and written since its start, as Linux counts ({@code /proc/PID/io}).
 *
 * @param read {@code rchar}: bytes it was given, from the disk or from memory
 * @param written {@code write_bytes}: bytes it had sent to the disk
 */
record ProcessBytes(long read, long written) {

    static ProcessBytes of(ProcessHandle process) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "io"));
        return new ProcessBytes(value(lines, "rchar: "), value(lines, "write_bytes: "));
    }

    private static long value(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.substring(name.length())))
                .findFirst()
                .orElseThrow(() -> new BenchException("/proc says no " + name.strip() + " of a process"));
    }
}

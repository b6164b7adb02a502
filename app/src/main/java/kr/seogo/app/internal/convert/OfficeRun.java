package kr.seogo.app.internal.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import kr.seogo.app.supervise.ChildJvm;
import kr.seogo.app.supervise.WithoutNetwork;
import org.apache.commons.io.file.PathUtils;

/**
 * Runs LibreOffice: without network where the machine allows it, in a bounded address space, with a profile of its own in
 * which macros and links are off, until a deadline. It ends with all its children when the deadline passes and when this
 * process ends, however that comes: a guardian holds the other end of a pipe and kills their process group. One at a
 * time; others wait.
 */
final class OfficeRun {

    /** How it ended. */
    sealed interface End {
        /** By itself; {@code words} is what it said. */
        record Ended(int code, String words) implements End {}

        record TooLate() implements End {}
    }

    /** Bytes a file it writes may have. */
    private static final long LARGEST = 1L << 30;

    private static final String GUARDED = """
            exec 3<&0 </dev/null
            ulimit -v "$1" && ulimit -f "$2" && ulimit -c 0 || exit 97
            shift 2
            setsid "$@" 3<&- &
            group=$!
            (cat <&3 >/dev/null; kill -KILL -- "-$group") 2>/dev/null &
            exec 3<&-
            wait "$group"
            """;

    /** It has found its profile new or changed, and wants to be started once more (LibreOffice, EXITHELPER_NORMAL_RESTART). */
    private static final int AGAIN = 81;

    private static final Duration VERSION = Duration.ofSeconds(60);
    private static final int WORDS = 2_000;

    private final Path folder;
    private final long kilobytes;
    private final WithoutNetwork alone;
    private final ReentrantLock one = new ReentrantLock();

    /**
     * @param folder of its own, for profile and temporary files
     * @param megabytes the address space it may take
     */
    OfficeRun(Path folder, long megabytes) {
        this.folder = folder;
        this.kilobytes = megabytes * 1024;
        this.alone = WithoutNetwork.find();
    }

    /** What it says of its version; empty where it says nothing. */
    String version(Path program) {
        return switch (run(program, List.of("--version"), VERSION)) {
            case End.Ended ended -> ended.words();
            case End.TooLate _ -> "";
        };
    }

    /** Runs it; the profile is thrown away where it did not end well. */
    End run(Path program, List<String> arguments, Duration longest) {
        one.lock();
        try {
            End end = once(program, arguments, longest);
            return end instanceof End.Ended(int code, String _) && code == AGAIN
                    ? once(program, arguments, longest)
                    : end;
        } finally {
            one.unlock();
        }
    }

    private End once(Path program, List<String> arguments, Duration longest) {
        try {
            Path profile = OfficeProfile.in(folder.resolve("profile"));
            Path words = folder.resolve("words");
            Process process = builder(program, profile, arguments)
                    .redirectErrorStream(true)
                    .redirectOutput(words.toFile())
                    .start();
            End end = end(process, words, longest);
            if (!well(end)) {
                PathUtils.deleteDirectory(profile);
            }
            return end;
        } catch (IOException e) {
            throw new UncheckedIOException("LibreOffice at " + program + " could not be run in " + folder, e);
        }
    }

    private static boolean well(End end) {
        return switch (end) {
            case End.Ended ended -> ended.code() == 0 || ended.code() == AGAIN;
            case End.TooLate _ -> false;
        };
    }

    private ProcessBuilder builder(Path program, Path profile, List<String> arguments) throws IOException {
        Path temporary = folder.resolve("tmp");
        if (Files.exists(temporary)) {
            PathUtils.deleteDirectory(temporary);
        }
        Files.createDirectories(temporary);
        List<String> command = new ArrayList<>(alone.words());
        command.addAll(List.of("/bin/sh", "-c", GUARDED, "guardian"));
        command.addAll(List.of(Long.toString(kilobytes), Long.toString(LARGEST / 512)));
        command.addAll(List.of(program.toString(), "-env:UserInstallation=" + profile.toUri()));
        command.addAll(List.of("--headless", "--norestore", "--nologo", "--nolockcheck", "--nodefault"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        ChildJvm.bare(builder.environment());
        builder.environment().put("HOME", profile.toString());
        builder.environment().put("TMPDIR", temporary.toString());
        return builder.directory(temporary.toFile());
    }

    private static End end(Process process, Path words, Duration longest) throws IOException {
        try {
            boolean ended = process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
            return ended ? new End.Ended(process.exitValue(), said(words)) : new End.TooLate();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while LibreOffice was at work", e);
        } finally {
            kill(process);
        }
    }

    /** By the guardian, and where that is gone itself, one by one. */
    private static void kill(Process process) throws IOException {
        List<ProcessHandle> children = process.descendants().toList();
        process.getOutputStream().close();
        children.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static String said(Path words) throws IOException {
        String all = new String(Files.readAllBytes(words), StandardCharsets.UTF_8).strip();
        return all.length() > WORDS ? all.substring(0, WORDS) : all;
    }
}

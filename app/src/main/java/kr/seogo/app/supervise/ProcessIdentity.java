package kr.seogo.app.supervise;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One process and no other: process ids are used again by the system, so a number alone names nobody. Start time and a
 * token on its command line are compared as well.
 *
 * @param pid the operating system's number
 * @param startTicks field 22 of {@code /proc/PID/stat}: clock ticks from boot to its start (proc_pid_stat(5))
 * @param bootId the boot the ticks are counted from, {@code /proc/sys/kernel/random/boot_id}
 * @param token a text that stands on its command line
 */
public record ProcessIdentity(long pid, long startTicks, String bootId, String token) {

    /** The identity of a process that runs now; empty if it has gone. */
    public static Optional<ProcessIdentity> of(long pid, String token) {
        return ticksOf(pid).map(ticks -> new ProcessIdentity(pid, ticks, currentBoot(), token));
    }

    /** Whether exactly this process still runs. A zombie does not. */
    public boolean runs() {
        return bootId.equals(currentBoot())
                && ticksOf(pid).filter(ticks -> ticks == startTicks).isPresent()
                && commandLine(pid).contains(token);
    }

    /** The process, if exactly this one still runs. */
    public Optional<ProcessHandle> handle() {
        return runs() ? ProcessHandle.of(pid) : Optional.empty();
    }

    private static Optional<Long> ticksOf(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"), StandardCharsets.ISO_8859_1);
            // The name in field 2 may hold blanks and parentheses; the fields after its last ')' do not.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return fields[0].equals("Z") ? Optional.empty() : Optional.of(Long.parseLong(fields[19]));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }

    private static String currentBoot() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }
}

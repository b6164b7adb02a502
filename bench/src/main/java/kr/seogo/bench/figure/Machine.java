package kr.seogo.bench.figure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a figure was measured on; nothing that tells one machine from another of its kind.
 *
 * @param memory in GiB
 */
public record Machine(String processor, int cores, long memory, String system, String java) {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    /** This machine. */
    public static Machine here() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                model(),
                Runtime.getRuntime().availableProcessors(),
                Math.round(system.getTotalMemorySize() / (double) (1L << 30)),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
    }

    /** In one line. */
    public String text() {
        return "%s, %d cores, %d GiB, %s, %s".formatted(processor, cores, memory, system, java);
    }

    private static String model() {
        if (!Files.isReadable(PROCESSORS)) {
            return "unknown processor";
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException e) {
            return "unknown processor";
        }
    }
}

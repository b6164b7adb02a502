package kr.seogo.bench.verify;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import kr.seogo.bench.BenchException;

/**
 * What a piece of work cost.
 *
 * @param wall seconds that passed
 * @param cpu seconds of processor time of the whole JVM: all threads, the collector and the compiler
 */
record Cost(double wall, double cpu) {

    /** Work that may fail. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Does the work. What it throws is a {@link BenchException}: a benchmark of a failure is none. */
    static Cost of(Work work) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        try {
            work.run();
        } catch (Exception e) {
            throw new BenchException("What was to be measured failed: " + e, e);
        }
        return new Cost((System.nanoTime() - wall) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9);
    }
}

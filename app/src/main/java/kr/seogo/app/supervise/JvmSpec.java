package kr.seogo.app.supervise;

import java.nio.file.Path;
import java.util.List;

/**
 * A Java program that runs in a JVM of its own.
 *
 * @param lib folder whose jars are its class path
 * @param mainClass its main class
 * @param heapMegabytes its heap is never larger
 * @param options further options of the JVM
 * @param arguments arguments of the program; never a secret, for every user of the machine can read them
 */
public record JvmSpec(Path lib, String mainClass, int heapMegabytes, List<String> options, List<String> arguments) {

    public JvmSpec {
        options = List.copyOf(options);
        arguments = List.copyOf(arguments);
        if (heapMegabytes < 16) {
            throw new IllegalArgumentException("heap: expected at least 16 MB, found " + heapMegabytes);
        }
    }
}

package kr.seogo.app.supervise;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Words before a command that leave it no network but an own loopback that is down, whatever its code does: a network
 * namespace (unshare(1), namespaces(7)).
 *
 * <p>First choice: with a user namespace, which needs no privilege and takes root's from a process of root's. Where the
 * kernel or a container's filter forbids that: the network alone, which root may.
 *
 * @param words empty where neither is allowed
 */
public record WithoutNetwork(List<String> words) {

    private static final List<String> ANYBODY = List.of("unshare", "--user", "--map-current-user", "--net", "--");
    private static final List<String> ROOT = List.of("unshare", "--net", "--");

    /** What this machine allows; tried, which takes some milliseconds. */
    public static WithoutNetwork find() {
        return new WithoutNetwork(Stream.of(ANYBODY, ROOT)
                .filter(WithoutNetwork::works)
                .findFirst()
                .orElse(List.of()));
    }

    public boolean possible() {
        return !words.isEmpty();
    }

    private static boolean works(List<String> words) {
        try {
            Process nothing = new ProcessBuilder(
                            Stream.concat(words.stream(), Stream.of("true")).toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = nothing.waitFor(10, TimeUnit.SECONDS);
            if (!ended) {
                nothing.destroyForcibly();
            }
            return ended && nothing.exitValue() == 0;
        } catch (IOException e) {
            return false; // there is no unshare
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

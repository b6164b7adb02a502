package kr.seogo.bagit.digest;

import java.time.Duration;

/** Where the library is loaded. A JVM that ends meanwhile waits a little: its file would be left in the temporary folder. */
final class LoadingThread {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private LoadingThread() {}

    static void start(Runnable work) {
        Thread thread = Thread.ofPlatform().daemon().name("digests-loading").unstarted(work);
        try {
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> await(thread)));
        } catch (IllegalStateException e) {
            return; // the JVM ends already, and what is left of it needs no faster digests
        }
        thread.start();
    }

    private static void await(Thread thread) {
        try {
            boolean _ = thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package kr.seogo.preservation.internal.fedora;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The Fedora's own process, which ends when the one that started it does, however that ends. */
final class FedoraProcess {

    private FedoraProcess() {}

    /** Runs the server of the class path with {@code args} for as long as standard input is open. */
    public static void main(String[] args) throws ReflectiveOperationException {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                while (System.in.read() >= 0) {
                    Thread.onSpinWait(); // nothing is ever written
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                Runtime.getRuntime().halt(0);
            }
        });
        Class.forName("org.eclipse.jetty.runner.Runner")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }
}

package kr.seogo.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import kr.seogo.app.internal.archive.Programs;
import kr.seogo.app.internal.archive.Serving;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code seogo serve}: runs everything until it is told to stop. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "열람실과 API를 엽니다. Runs everything until stopped.")
public final class ServeCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--host", paramLabel = "H", description = "Address to listen on; 127.0.0.1 by default.")
    private @Nullable String host;

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on; 8080 by default, 0 for a free one.")
    private @Nullable Integer port;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Path folder = data.folder(System.getenv());
        untilStopped(
                spec,
                Serving.start(
                        folder,
                        Optional.ofNullable(host),
                        Optional.ofNullable(port),
                        Programs.installed(),
                        Clock.systemUTC()));
        return 0;
    }

    /** Says the address and waits for a signal to end; then stops in order. */
    static void untilStopped(CommandSpec spec, Serving serving) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> {
            serving.close();
            stopped.countDown();
        }));
        spec.commandLine().getErr().println("열람실을 열었습니다. The reading room is open: " + serving.address());
        spec.commandLine().getErr().flush();
        stopped.await();
    }
}

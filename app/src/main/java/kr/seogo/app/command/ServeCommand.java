package kr.seogo.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import kr.seogo.app.internal.archive.Programs;
import kr.seogo.app.internal.archive.Serving;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.settings.TrialClock;
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

    @Option(
            names = "--trial",
            description =
                    "Makes a new data folder one for trials, in which --clock may be used; no other can become one.")
    private boolean trial;

    @Option(
            names = "--clock",
            paramLabel = "FILE",
            description = "Takes today's date from a file (2026-03-09 or 2026-03-09T18:30), on trial folders only.")
    private @Nullable Path clock;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Path folder = data.folder(System.getenv());
        Serving serving = Serving.start(
                folder, Optional.ofNullable(host), Optional.ofNullable(port), Programs.installed(), clock(folder));
        CountDownLatch stopped = closeAtEnd(serving);
        announce(spec, serving);
        stopped.await();
        return 0;
    }

    private Clock clock(Path folder) {
        DataFolder opened = trial ? DataFolder.openForTrial(folder) : DataFolder.open(folder);
        return clock == null ? Clock.systemUTC() : TrialClock.of(opened, clock, Clock.systemUTC());
    }

    /** Stops in order when the process is told to end; the latch opens when that is done. */
    static CountDownLatch closeAtEnd(Serving serving) {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> {
            serving.close();
            stopped.countDown();
        }));
        return stopped;
    }

    /** Says where the reading room is. */
    static void announce(CommandSpec spec, Serving serving) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("열람실을 열었습니다. The reading room is open: " + serving.address() + "  (Ctrl-C 로 끝냅니다)");
        err.flush();
    }
}

package kr.seogo.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import kr.seogo.app.internal.archive.Programs;
import kr.seogo.app.internal.archive.Serving;
import kr.seogo.app.samples.SampleTransfers;
import kr.seogo.ingest.IngestOptions;
import kr.seogo.ingest.IngestProgress;
import kr.seogo.ingest.IngestReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code seogo demo}: the project's own sample transfers, taken in once, and the reading room on them. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "견본 이관을 받아들이고 열람실을 엽니다. Takes in the sample transfers and serves the reading room.")
public final class DemoCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on; 8080 by default, 0 for a free one.")
    private @Nullable Integer port;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Path folder = data.folder(System.getenv());
        Serving serving = Serving.start(
                folder, Optional.empty(), Optional.ofNullable(port), Programs.installed(), Clock.systemUTC());
        CountDownLatch stopped = ServeCommand.closeAtEnd(serving);
        takeIn(serving, folder.resolve("samples"));
        ServeCommand.announce(spec, serving);
        stopped.await();
        return 0;
    }

    private void takeIn(Serving serving, Path samples) {
        PrintWriter err = spec.commandLine().getErr();
        for (Path bag : SampleTransfers.write(samples)) {
            say(err, "견본 이관을 받아들이는 중입니다. Taking in " + bag);
            IngestReport report = serving.archive().ingest().take(bag, IngestOptions.standard(), IngestProgress.none());
            say(
                    err,
                    "  " + report.accession() + "  "
                            + Words.state(report.state().code()));
        }
    }

    private static void say(PrintWriter err, String sentence) {
        err.println(sentence);
        err.flush();
    }
}

package kr.seogo.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.seogo.app.internal.archive.ReportJson;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.Json;
import kr.seogo.bagit.ProgressListener;
import kr.seogo.ingest.PackageReport;
import kr.seogo.ingest.PackageRequest;
import kr.seogo.ingest.TransferPackager;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seogo package SOURCE BAG}. */
@Command(
        name = "package",
        mixinStandardHelpOptions = true,
        description = "폴더와 목록표를 이관 프로파일을 지키는 백으로 묶습니다. A folder and its table become a bag.")
public final class PackageCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "SOURCE", description = "The folder with the files.")
    private Path source = Path.of("");

    @Parameters(index = "1", paramLabel = "BAG", description = "The bag's folder; it must not exist.")
    private Path bag = Path.of("");

    @Option(names = "--table", paramLabel = "CSV", description = "The table that says what the records are.")
    private @Nullable Path table;

    @Option(names = "--from", paramLabel = "ORG", description = "The sender; else the table's top agency.")
    private @Nullable String from;

    @Option(
            names = "--transfer-number",
            paramLabel = "N",
            description = "The sender's transfer number; else AUTO- and the first 12 digits of the manifest's digest.")
    private @Nullable String number;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = new Console(
                json, spec.commandLine().getOut(), spec.commandLine().getErr(), Words::package_);
        ProgressListener progress = now -> console.progress("파일 %,d / %,d".formatted(now.files(), now.filesTotal()));
        PackageReport report = new TransferPackager(Clock.systemUTC(), Optional.empty())
                .pack(
                        new PackageRequest(
                                source,
                                bag,
                                Optional.ofNullable(table),
                                Optional.ofNullable(from),
                                Optional.ofNullable(number)),
                        progress);
        console.line(Json.mapper().valueToTree(ReportJson.of(report)));
        return (report.written() ? ExitCode.DONE : ExitCode.FINDING).number();
    }
}

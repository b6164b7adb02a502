package kr.seogo.app.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.seogo.app.internal.archive.ReportJson;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.Json;
import kr.seogo.ingest.CheckReport;
import kr.seogo.ingest.TransferCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seogo check BAG}: nothing is stored, no data folder is touched. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "백과 프로파일, 목록표를 검사합니다. 아무것도 저장하지 않습니다. Checks a bag; nothing is stored.")
public final class CheckCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "BAG", description = "A folder, .zip, .tar or .tar.gz.")
    private Path bag = Path.of("");

    @Option(names = "--bagit-only", description = "BagIt alone, any version.")
    private boolean bagItOnly;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = new Console(
                json, spec.commandLine().getOut(), spec.commandLine().getErr(), Words::check);
        CheckReport report = new TransferCheck(Optional.empty())
                .check(
                        bag,
                        bagItOnly,
                        now -> console.progress("파일 %,d / %,d".formatted(now.files(), now.filesTotal())));
        console.line(Json.mapper().valueToTree(ReportJson.of(report)));
        return (report.valid() ? ExitCode.DONE : ExitCode.FINDING).number();
    }
}

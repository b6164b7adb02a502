package kr.seogo.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.seogo.app.internal.archive.CheckedApart;
import kr.seogo.app.internal.archive.ReportJson;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.Json;
import kr.seogo.ingest.CheckReport;
import kr.seogo.ingest.Intake;
import kr.seogo.ingest.TransferCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seogo check BAG}: nothing is stored, nothing in a data folder is changed. */
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
        boolean apart = bagItOnly || Files.notExists(bag);
        CheckReport report = apart ? check(Optional.empty(), console) : lookInto(console);
        console.line(Json.mapper().valueToTree(ReportJson.of(report)));
        return (report.valid() ? ExitCode.DONE : ExitCode.FINDING).number();
    }

    /** With the settings of the data folder where there is one, and of the environment. */
    private CheckReport lookInto(Console console) {
        try (CheckedApart apart =
                CheckedApart.open(DataFolder.choose(Optional.empty(), System.getenv()), System.getenv())) {
            return check(Optional.of(apart.intake()), console);
        }
    }

    private CheckReport check(Optional<Intake> intake, Console console) {
        return new TransferCheck(Optional.empty(), intake)
                .check(
                        bag,
                        bagItOnly,
                        now -> console.progress("파일 %,d / %,d".formatted(now.files(), now.filesTotal())));
    }
}

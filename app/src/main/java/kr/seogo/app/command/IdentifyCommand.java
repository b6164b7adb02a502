package kr.seogo.app.command;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.Json;
import kr.seogo.preservation.DroidIdentifier;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.preservation.Identification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seogo identify FILE…}. */
@Command(
        name = "identify",
        mixinStandardHelpOptions = true,
        description = "파일의 형식을 PRONOM 식별자로 알아냅니다. Says what format files are.")
public final class IdentifyCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files.")
    private List<Path> files = List.of();

    @Mixin
    private final JsonOption json = new JsonOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** One file. */
    record Line(String path, List<Match> matches, boolean mismatch) {}

    /** One format it may be. */
    record Match(String puid, String name, String version, String mime, String method) {}

    @Override
    public Integer call() {
        Console console = new Console(
                json, spec.commandLine().getOut(), spec.commandLine().getErr(), Words::identify);
        ExitCode exit = ExitCode.DONE;
        try (DroidIdentifier identifier = DroidIdentifier.bundled()) {
            for (Path file : files) {
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    spec.commandLine().getErr().println("seogo: " + file + " is no file that can be read");
                    exit = ExitCode.COULD_NOT;
                    continue;
                }
                Identification found =
                        identifier.identify(file, file.getFileName().toString());
                console.line(Json.mapper().valueToTree(line(file, found)));
            }
        }
        return exit.number();
    }

    private static Line line(Path file, Identification found) {
        return new Line(
                file.toString(),
                found.matches().stream().map(IdentifyCommand::match).toList(),
                found.mismatch());
    }

    private static Match match(FormatMatch match) {
        return new Match(
                match.puid(),
                match.name(),
                match.version(),
                match.mime(),
                match.method().name().toLowerCase(Locale.ROOT));
    }
}

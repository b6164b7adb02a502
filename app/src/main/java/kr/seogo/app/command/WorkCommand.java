package kr.seogo.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.Worker;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What commands that work on an archive have in common: the folder, JSON, and handing the work over. */
abstract class WorkCommand {

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final JsonOption json = new JsonOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Does the work and returns the exit code. */
    int work(String name, JsonNode arguments, BiConsumer<JsonNode, PrintWriter> words) {
        Console console = console(words);
        try (Worker worker = Sessions.open(data.folder(System.getenv()), name, console)) {
            ExitCode exit = worker.run(name, arguments, console);
            return exit.number();
        }
    }

    /** The data folder that was named. */
    Path folder() {
        return data.folder(System.getenv());
    }

    Console console(BiConsumer<JsonNode, PrintWriter> words) {
        return new Console(json, spec.commandLine().getOut(), spec.commandLine().getErr(), words);
    }

    CommandSpec spec() {
        return spec;
    }
}

package kr.seogo.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.function.BiConsumer;
import kr.seogo.app.work.Worker;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What commands on the law have in common: they need no archive, and to be asked no data folder. */
abstract class LawCommand {

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final JsonOption json = new JsonOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Asks the law and returns the exit code. */
    int ask(String name, JsonNode arguments, BiConsumer<JsonNode, PrintWriter> words) {
        Console console = console(words);
        try (Worker worker = LawSessions.toAsk(data.folder(System.getenv()), console)) {
            return worker.run(name, arguments, console).number();
        }
    }

    /** Enters something into the data folder's calendar and returns the exit code. */
    int enter(String name, JsonNode arguments, BiConsumer<JsonNode, PrintWriter> words) {
        Console console = console(words);
        try (Worker worker = LawSessions.toEnter(data.folder(System.getenv()), console)) {
            return worker.run(name, arguments, console).number();
        }
    }

    private Console console(BiConsumer<JsonNode, PrintWriter> words) {
        return new Console(json, spec.commandLine().getOut(), spec.commandLine().getErr(), words);
    }

    boolean asksForJson() {
        return json.asked();
    }

    CommandSpec spec() {
        return spec;
    }
}

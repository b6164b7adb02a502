package kr.seogo.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.Failure;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Makes the command line: its commands, and how what they throw becomes a sentence and an exit code. */
public final class CommandLines {
    private CommandLines() {}

    /**
     * The command line with the given commands; each is an object annotated with {@code @Command}.
     *
     * @param out standard output
     * @param err standard error
     */
    public static CommandLine of(List<Object> commands, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new SeogoCommand());
        commands.forEach(line::addSubcommand);
        sayVersion(line, line.getCommandSpec().version());
        return line.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(CommandLines::explain);
    }

    /** The version of the whole for every command below. */
    private static void sayVersion(CommandLine line, String[] version) {
        line.getSubcommands().values().forEach(below -> {
            below.getCommandSpec().version(version);
            sayVersion(below, version);
        });
    }

    private static int explain(Exception thrown, CommandLine line, ParseResult ignored) {
        Optional<Failure> failure = Failure.of(thrown);
        if (failure.isPresent()) {
            line.getErr().println("seogo: " + failure.get().sentence());
        } else {
            // Not foreseen: whoever mends it needs to see where it came from.
            thrown.printStackTrace(line.getErr());
        }
        line.getErr().flush();
        return failure.map(Failure::exit).orElse(ExitCode.COULD_NOT).number();
    }
}

package kr.seogo.app.command;

import java.io.PrintWriter;
import java.util.List;
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
        return line.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(CommandLines::explain);
    }

    private static int explain(Exception thrown, CommandLine line, ParseResult ignored) {
        Failure failure = Failure.of(thrown).orElse(null);
        if (failure == null) {
            // Not foreseen: whoever mends it needs to see where it came from.
            thrown.printStackTrace(line.getErr());
            return ExitCode.COULD_NOT.number();
        }
        line.getErr().println("seogo: " + failure.sentence());
        line.getErr().flush();
        return failure.exit().number();
    }
}

package kr.seogo.app.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import kr.seogo.app.internal.archive.ArchiveFailures;
import kr.seogo.app.settings.FolderInUseException;
import kr.seogo.app.settings.SettingsException;
import kr.seogo.app.supervise.SupervisionException;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.WorkFailedException;
import kr.seogo.bagit.BagException;
import kr.seogo.bagit.SourceMissingException;
import kr.seogo.ingest.IngestException;
import kr.seogo.preservation.StoreException;
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
        ExitCode code =
                switch (thrown) {
                    case SettingsException e -> say(line, e, ExitCode.USAGE);
                    case FolderInUseException e -> say(line, e, ExitCode.COULD_NOT);
                    case SupervisionException e -> say(line, e, ExitCode.COULD_NOT);
                    case WorkFailedException e -> say(line, e, e.exit());
                    case SourceMissingException e -> say(line, ArchiveFailures.missing(e.path()), ExitCode.USAGE);
                    case BagException e -> say(line, e, ExitCode.COULD_NOT);
                    case StoreException e -> say(line, e, ExitCode.COULD_NOT);
                    case IngestException e -> say(line, e, ExitCode.COULD_NOT);
                    case UncheckedIOException e -> say(line, e, ExitCode.COULD_NOT);
                    default -> {
                        // Not foreseen: whoever mends it needs to see where it came from.
                        thrown.printStackTrace(line.getErr());
                        yield ExitCode.COULD_NOT;
                    }
                };
        return code.number();
    }

    private static ExitCode say(CommandLine line, RuntimeException thrown, ExitCode code) {
        String sentence = String.valueOf(thrown.getMessage());
        line.getErr().println("seogo: " + sentence);
        Throwable cause = thrown.getCause();
        if (cause != null) {
            String reason = String.valueOf(cause.getMessage());
            if (!sentence.contains(reason)) {
                line.getErr().println("  " + reason);
            }
        }
        line.getErr().flush();
        return code;
    }
}

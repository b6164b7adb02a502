package kr.seogo.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The word {@code seogo} itself; the work is done by the commands below it. */
@Command(
        name = "seogo",
        mixinStandardHelpOptions = true,
        version = "seogo 0.1.0",
        description = "서고 Seogo: a records archive and digital preservation repository.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Of a checkout only (each with --help):",
            "  build    Builds what has changed and runs nothing.",
            "  test     Runs every test; --long the slow ones too.",
            "  bench    Measures: verify, ingest, search, start."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done (warnings allowed)",
            "1:a finding of severity error, or damage",
            "2:wrong use",
            "3:could not (environment, disk, network)"
        })
public final class SeogoCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing; seogo --help lists them");
    }
}

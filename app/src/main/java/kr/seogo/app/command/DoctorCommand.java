package kr.seogo.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kr.seogo.app.internal.doctor.Doctor;
import kr.seogo.app.internal.doctor.Finding;
import kr.seogo.app.work.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code seogo doctor}: exit 1 when something Seogo cannot run without is missing. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Says what is installed, what is missing, what that costs and how to get it.")
public final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final JsonOption json = new JsonOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Path folder = data.folder(System.getenv());
        List<Finding> findings = Doctor.examine(folder, System.getenv());
        findings.forEach(finding -> print(out, finding));
        boolean fit = findings.stream().noneMatch(Finding::stops);
        return (fit ? ExitCode.DONE : ExitCode.FINDING).number();
    }

    private void print(PrintWriter out, Finding finding) {
        if (json.asked()) {
            json.print(out, finding);
            return;
        }
        out.println("%-8s %-16s %s".formatted(finding.state(), finding.name(), finding.found()));
        if (!finding.isWell()) {
            out.println("         costs: " + finding.cost());
            out.println("         get it: " + finding.remedy());
        }
        out.flush();
    }
}

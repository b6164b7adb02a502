package kr.seogo.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kr.seogo.app.command.CheckCommand;
import kr.seogo.app.command.CommandLines;
import kr.seogo.app.command.DeadlineCommand;
import kr.seogo.app.command.DemoCommand;
import kr.seogo.app.command.DisperseCommand;
import kr.seogo.app.command.DoctorCommand;
import kr.seogo.app.command.DrillCommand;
import kr.seogo.app.command.ExportCommand;
import kr.seogo.app.command.FormatsCommand;
import kr.seogo.app.command.HolidayCommand;
import kr.seogo.app.command.IdentifyCommand;
import kr.seogo.app.command.IngestCommand;
import kr.seogo.app.command.PackageCommand;
import kr.seogo.app.command.ProofCommand;
import kr.seogo.app.command.RebuildCommand;
import kr.seogo.app.command.RestoreCommand;
import kr.seogo.app.command.ServeCommand;
import kr.seogo.app.command.StatusCommand;
import kr.seogo.app.command.TokenCommand;
import kr.seogo.app.command.VerifyCommand;
import kr.seogo.app.work.ExitCode;
import kr.seogo.bagit.digest.FasterDigests;

/** The program behind {@code ./seogo}. */
public final class Seogo {
    private static final List<String> SERVERS = List.of("demo", "serve");

    private Seogo() {}

    /** Runs one command and ends the JVM with its exit code. */
    public static void main(String[] args) {
        // A server says what it does; a command is silent unless something is wrong (logback.xml).
        if (args.length > 0 && SERVERS.contains(args[0])) {
            System.setProperty("seogo.log", "INFO");
        }
        FasterDigests.install();
        System.exit(runToTheEnd(args));
    }

    /** An error of the JVM ends the program too, though threads of a server may be running already. */
    private static int runToTheEnd(String[] args) {
        try {
            return run(args, System.getProperty("sun.jnu.encoding", "unknown"), System.out, System.err);
        } catch (Error e) {
            e.printStackTrace();
            return ExitCode.COULD_NOT.number();
        }
    }

    /**
     * Runs one command.
     *
     * @param fileNames encoding of file names in this JVM; anything but UTF-8 is refused, for Korean names would be lost
     */
    static int run(String[] args, String fileNames, PrintStream out, PrintStream err) {
        PrintWriter output = new PrintWriter(out, true, StandardCharsets.UTF_8);
        PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        if (!Charset.isSupported(fileNames) || !Charset.forName(fileNames).equals(StandardCharsets.UTF_8)) {
            errors.println(
                    "seogo: file names are read as " + fileNames + " here, which loses Korean ones; expected UTF-8."
                            + " Start it by ./seogo, or set LC_ALL=C.UTF-8");
            return ExitCode.COULD_NOT.number();
        }
        return CommandLines.of(commands(), output, errors).execute(args);
    }

    private static List<Object> commands() {
        return List.of(
                new DemoCommand(),
                new ServeCommand(),
                new PackageCommand(),
                new CheckCommand(),
                new IngestCommand(),
                new StatusCommand(),
                new VerifyCommand(),
                new RebuildCommand(),
                new ExportCommand(),
                new DisperseCommand(),
                new RestoreCommand(),
                new DrillCommand(),
                new ProofCommand(),
                new IdentifyCommand(),
                new DeadlineCommand(),
                new FormatsCommand(),
                new HolidayCommand(),
                new TokenCommand(),
                new DoctorCommand());
    }
}

package kr.seogo.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code seogo token add}: tokens of staff, until single sign-on. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "직원 토큰을 관리합니다. Tokens of staff.",
        subcommands = TokenCommand.Add.class)
public final class TokenCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "token takes a command: add");
    }

    /** {@code seogo token add --role R --body B}. */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "토큰을 만들어 한 번만 보여 줍니다. Makes a token and shows it once.")
    public static final class Add extends WorkCommand implements Callable<Integer> {

        @Option(
                names = "--role",
                required = true,
                description = "archivist, operator, desk or officer (of disclosure), committee-member, or sender (of"
                        + " transfers).")
        private String role = "";

        @Option(names = "--body", required = true, description = "The archive or agency its holder works for.")
        private String body = "";

        @Option(names = "--department", description = "Of an officer: the department whose cases they handle.")
        private String department = "";

        @Option(names = "--holder", description = "As it will stand in the history of decisions; else role and body.")
        private String holder = "";

        @Option(
                names = "--account",
                description = "By which the house knows its holder, whatever they are called: the same in every token"
                        + " of one person.")
        private String account = "";

        @Option(names = "--days", defaultValue = "365", description = "How long it lasts; ${DEFAULT-VALUE} by default.")
        private long days;

        @Override
        public Integer call() {
            if (days < 1 || days > 3650 || body.isBlank()) {
                throw new ParameterException(
                        spec().commandLine(), "token add takes a body, and 1 to 3650 days; found " + days);
            }
            ObjectNode arguments = JsonNodeFactory.instance.objectNode();
            arguments.put("role", role);
            arguments.put("body", body);
            arguments.put("department", department);
            arguments.put("holder", holder.isBlank() ? (body + " " + department).strip() + " " + role : holder);
            arguments.put("account", account.strip());
            arguments.put("days", days);
            return work("token", arguments, Words::token);
        }
    }
}

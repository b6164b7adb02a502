package kr.seogo.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code seogo formats}: what formats are held, and the signatures they are known by. */
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        description = "보유한 파일 형식과 개방형 포맷 비율을 보여 줍니다."
                + " What formats are held, what the policy says of them, and the share of open ones.",
        subcommands = {FormatsCommand.Update.class, FormatsCommand.Changes.class})
public final class FormatsCommand extends WorkCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return work("formats", JsonNodeFactory.instance.objectNode(), FormatWords::register);
    }

    /** {@code seogo formats update --signatures FILE --containers FILE --who W}. */
    @Command(
            name = "update",
            mixinStandardHelpOptions = true,
            description = "새 시그니처를 쓰고 보유한 파일을 모두 다시 식별합니다. 끊기면 이어서 합니다."
                    + " Puts a pair of DROID's signature files in use and identifies all that is held anew;"
                    + " goes on where it was interrupted.")
    public static final class Update extends WorkCommand implements Callable<Integer> {

        @Option(names = "--signatures", required = true, description = "DROID_SignatureFile_V….xml")
        private Path signatures = Path.of("");

        @Option(names = "--containers", required = true, description = "container-signature-….xml")
        private Path containers = Path.of("");

        @Option(names = "--who", required = true, description = "Who asks for it; stands in the objects' history.")
        private String who = "";

        @Override
        public Integer call() {
            for (Path file : new Path[] {signatures, containers}) {
                if (!Files.isRegularFile(file)) {
                    throw new ParameterException(spec().commandLine(), "there is no file " + file);
                }
            }
            if (who.isBlank()) {
                throw new ParameterException(spec().commandLine(), "--who is empty");
            }
            ObjectNode arguments = JsonNodeFactory.instance.objectNode();
            arguments.put("signatures", signatures.toAbsolutePath().normalize().toString());
            arguments.put("containers", containers.toAbsolutePath().normalize().toString());
            arguments.put("who", who.strip());
            return work("formats-update", arguments, FormatWords::changes);
        }
    }

    /** {@code seogo formats changes [RUN]}. */
    @Command(
            name = "changes",
            mixinStandardHelpOptions = true,
            description = "다시 식별해서 바뀐 것을 보여 줍니다. What identifying anew has changed.")
    public static final class Changes extends WorkCommand implements Callable<Integer> {

        @Parameters(arity = "0..1", paramLabel = "RUN", description = "Its number; the newest when left out.")
        private Optional<Long> run = Optional.empty();

        @Override
        public Integer call() {
            ObjectNode arguments = JsonNodeFactory.instance.objectNode();
            run.ifPresent(number -> arguments.put("run", number));
            return work("formats-changes", arguments, FormatWords::changes);
        }
    }
}

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
        subcommands = {FormatsCommand.Update.class, FormatsCommand.Changes.class, FormatsCommand.Normalise.class})
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

    /** {@code seogo formats normalise [--who W] [--again] [--most N]}. */
    @Command(
            name = "normalise",
            mixinStandardHelpOptions = true,
            description = "형식 정책이 정한 파일의 보존용 사본(PDF/A-2b, CSV 등)을 만들어 객체의 새 버전에 둡니다. 끊기면 이어서 합니다."
                    + " Makes copies in formats to be kept where the format policy wants them, in new versions; goes on"
                    + " where it was interrupted.")
    public static final class Normalise extends WorkCommand implements Callable<Integer> {

        @Option(names = "--who", required = true, description = "Who asks for it; stands in the objects' history.")
        private String who = "";

        @Option(names = "--again", description = "Tries once more what could not be converted.")
        private boolean again;

        @Option(names = "--most", paramLabel = "N", description = "Converts so many files and no more.")
        private Optional<Long> most = Optional.empty();

        @Override
        public Integer call() {
            if (who.isBlank()) {
                throw new ParameterException(spec().commandLine(), "--who is empty");
            }
            if (most.filter(n -> n < 1).isPresent()) {
                throw new ParameterException(spec().commandLine(), "--most is 1 or more");
            }
            ObjectNode arguments = JsonNodeFactory.instance.objectNode();
            arguments.put("who", who.strip());
            arguments.put("again", again);
            most.ifPresent(n -> arguments.put("most", n));
            return work("formats-normalise", arguments, FormatWords::normalised);
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

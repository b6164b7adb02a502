package kr.seogo.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code seogo disperse DEST [--read-again]}. */
@Command(
        name = "disperse",
        mixinStandardHelpOptions = true,
        description = "다른 곳에 둘 소산 세트를 씁니다. 이미 있는 것은 더하지 않습니다."
                + " A dated set for another site, of what is not there yet; check.sh on the medium checks it.")
public final class DisperseCommand extends WorkCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DEST", description = "The medium's folder, empty or with earlier sets.")
    private Path destination = Path.of("");

    @Option(
            names = "--read-again",
            description = "What the medium holds already is read, and replaced from the store where it is damaged.")
    private boolean readAgain;

    @Override
    public Integer call() {
        ObjectNode arguments = JsonNodeFactory.instance.objectNode();
        arguments.put("dest", destination.toAbsolutePath().normalize().toString());
        arguments.put("readAgain", readAgain);
        return work("disperse", arguments, DispersalWords::dispersed);
    }
}

package kr.seogo.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code seogo restore SOURCE}. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "소산 매체에서 기록을 되살립니다. 빈 자료 폴더에 되살립니다."
                        + " Brings the records of a medium's newest set into an empty data folder, and describes and indexes them.")
public final class RestoreCommand extends WorkCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "SOURCE", description = "The medium's folder.")
    private Path source = Path.of("");

    @Override
    public Integer call() {
        ObjectNode arguments = JsonNodeFactory.instance.objectNode();
        arguments.put("source", source.toAbsolutePath().normalize().toString());
        return work("restore", arguments, DispersalWords::restored);
    }
}

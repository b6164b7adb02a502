package kr.seogo.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code seogo ingest BAG…}. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "이관을 검사하고 보존한 뒤 기술하고 색인합니다. Checks, preserves, describes and indexes transfers.")
public final class IngestCommand extends WorkCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "BAG", description = "A bag: a folder, .zip, .tar or .tar.gz.")
    private List<Path> bags = List.of();

    @Override
    public Integer call() {
        ObjectNode arguments = JsonNodeFactory.instance.objectNode();
        ArrayNode paths = arguments.putArray("bags");
        bags.forEach(bag -> paths.add(bag.toAbsolutePath().normalize().toString()));
        return work("ingest", arguments, Words::ingest);
    }
}

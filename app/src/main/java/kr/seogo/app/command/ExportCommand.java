package kr.seogo.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code seogo export ID DEST}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "객체를 어떤 BagIt 도구로도 검증할 수 있는 백으로 내보냅니다."
                + " An object as a bag, with its description in RDF and its history.")
public final class ExportCommand extends WorkCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ID", description = "An object or record, by the name of its ARK.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "DEST", description = "The bag's folder; it must not exist.")
    private Path destination = Path.of("");

    @Override
    public Integer call() {
        ObjectNode arguments = JsonNodeFactory.instance.objectNode();
        arguments.put("id", id);
        arguments.put("dest", destination.toAbsolutePath().normalize().toString());
        return work("export", arguments, Words::package_);
    }
}

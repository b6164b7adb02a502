package kr.seogo.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code seogo rebuild [--catalog] [--index]}. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "공개 등록부와 목록, 색인을 저장소에서 다시 만듭니다."
                + " Register and projections from the object store alone; without an option, all of them.")
public final class RebuildCommand extends WorkCommand implements Callable<Integer> {

    @Option(names = "--catalog", description = "Access register and RDF.")
    private boolean catalog;

    @Option(names = "--index", description = "The search index.")
    private boolean index;

    @Override
    public Integer call() {
        ObjectNode arguments = JsonNodeFactory.instance.objectNode();
        arguments.put("catalog", catalog);
        arguments.put("index", index);
        return work("rebuild", arguments, Words::rebuild);
    }
}

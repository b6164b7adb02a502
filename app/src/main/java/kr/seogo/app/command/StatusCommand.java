package kr.seogo.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code seogo status [ACCESSION]}. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "이관의 진행 상황과 색인이 얼마나 뒤처졌는지 보여 줍니다. Transfers under way and lag of the projections.")
public final class StatusCommand extends WorkCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "ACCESSION", description = "Only this transfer.")
    private @Nullable String accession;

    @Override
    public Integer call() {
        ObjectNode arguments = JsonNodeFactory.instance.objectNode();
        if (accession != null) {
            arguments.put("accession", accession);
        }
        return work("status", arguments, Words::status);
    }
}

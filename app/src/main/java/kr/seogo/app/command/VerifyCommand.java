package kr.seogo.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code seogo verify [ID…] [--all]}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "보존된 모든 바이트를 다시 읽어 대조합니다. Reads every byte again and compares it with what was recorded.")
public final class VerifyCommand extends WorkCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Objects or records, by the name of their ARK.")
    private List<String> ids = List.of();

    @Option(names = "--all", description = "Every object of the store.")
    private boolean all;

    @Option(names = "--mend", description = "What is not whole is mended from a copy that is.")
    private boolean mend;

    @Override
    public Integer call() {
        if (all == !ids.isEmpty()) {
            throw new ParameterException(spec().commandLine(), "verify takes ids, or --all for every object");
        }
        ObjectNode arguments = JsonNodeFactory.instance.objectNode();
        arguments.put("all", all);
        arguments.put("mend", mend);
        ArrayNode array = arguments.putArray("ids");
        ids.forEach(array::add);
        return work("verify", arguments, Words::verify);
    }
}

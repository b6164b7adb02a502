package kr.seogo.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** {@code --json}, mixed into every command that has such an answer. */
public final class JsonOption {
    private static final ObjectMapper JSON = new ObjectMapper().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Option(names = "--json", description = "Print JSON on standard output and nothing else there.")
    private boolean asked;

    /** Whether it was given. */
    public boolean asked() {
        return asked;
    }

    /** Prints one value on one line: a document, or one line of a list. */
    public void print(PrintWriter out, Object value) {
        try {
            out.println(JSON.writeValueAsString(value));
            out.flush();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that is no JSON: " + value.getClass(), e);
        }
    }
}

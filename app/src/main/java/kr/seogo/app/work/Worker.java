package kr.seogo.app.work;

import com.fasterxml.jackson.databind.JsonNode;

/** Does work by its name: in this process, or in the server that has the data folder. */
public interface Worker extends AutoCloseable {

    /**
     * Does the work and returns when it is done.
     *
     * @param name for example {@code ingest}
     * @param arguments as the work documents them
     * @throws WorkFailedException with a sentence, when it could not be done
     */
    ExitCode run(String name, JsonNode arguments, WorkOutput output);

    @Override
    void close();
}

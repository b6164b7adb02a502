package kr.seogo.app.work;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One line that a server sends to a command while it works, as JSON. Exactly one member is there: a document of the
 * answer, a sentence on progress, or the end with its exit code and, where it failed, a sentence. A line without any is
 * a sign of life.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Frame(
        @Nullable JsonNode line,
        @Nullable String progress,
        @Nullable Integer exit,
        @Nullable String failure) {

    static Frame line(JsonNode document) {
        return new Frame(document, null, null, null);
    }

    static Frame progress(String sentence) {
        return new Frame(null, sentence, null, null);
    }

    static Frame end(ExitCode exit, @Nullable String failure) {
        return new Frame(null, null, exit.number(), failure);
    }

    static Frame alive() {
        return new Frame(null, null, null, null);
    }
}

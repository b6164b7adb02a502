package kr.seogo.app.work;

import com.fasterxml.jackson.databind.JsonNode;

/** Where work says what it found and how far it is. Called from several threads. */
public interface WorkOutput {

    /** One JSON document of the answer; commands that list give one each. */
    void line(JsonNode document);

    /** A short sentence on how far the work is, for a person who waits. */
    void progress(String sentence);
}

package kr.seogo.extractor.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes answers, one JSON object to a line, whole and in turn even when several threads answer. */
public final class Frames {

    private final ObjectMapper json = new ObjectMapper();
    private final OutputStream out;

    public Frames(OutputStream out) {
        this.out = out;
    }

    /** The bytes of an answer and its line end, for those who must not allocate when the time comes. */
    public byte[] bytes(Answer answer) {
        try {
            return (json.writeValueAsString(answer) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer could not be written as JSON: " + answer.getClass(), e);
        }
    }

    /** Writes {@code frame} and flushes; throws {@link UncheckedIOException} where the parent no longer reads. */
    public synchronized void write(byte[] frame) {
        try {
            out.write(frame);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("standard output is closed", e);
        }
    }
}

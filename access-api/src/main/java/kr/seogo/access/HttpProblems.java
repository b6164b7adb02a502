package kr.seogo.access;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import kr.seogo.access.internal.json.Problem;

/**
 * Problems of requests that never reach the API's resources, because the web server could not make sense of them. Safe
 * for use by many threads.
 */
public final class HttpProblems {

    /** {@code application/problem+json} (RFC 9457). */
    public static final String MEDIA_TYPE = Problem.MEDIA_TYPE;

    private static final JsonFactory FACTORY = new JsonFactory();

    private HttpProblems() {}

    /** The problem of a status, as JSON in UTF-8. */
    public static byte[] json(int status) {
        Problem problem = Problem.ofStatus(status);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", problem.type());
            json.writeStringField("title", problem.title());
            json.writeNumberField("status", problem.status());
            json.writeStringField("code", problem.code());
            json.writeStringField("detail", problem.detail());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("A problem of plain words cannot be written as JSON", e);
        }
        return out.toByteArray();
    }
}

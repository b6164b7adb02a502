package kr.seogo.app.internal.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers requests that reach no resource, because an address, a header or a method makes no sense, in the archive's own
 * words; the web server's would name it and its insides.
 */
final class ErrorAnswers extends ErrorHandler {

    /** By this the server calls the address of a request whose first line it could not read. */
    private static final String UNREAD = "/badMessage";

    /** Of an address that could not be read it may be that it was the API's. */
    private static final String UNREAD_PATH = "/api";

    private final ErrorAnswer.Maker answers;

    ErrorAnswers(ErrorAnswer.Maker answers) {
        this.answers = answers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() >= HttpStatus.BAD_REQUEST_400
                ? response.getStatus()
                : HttpStatus.INTERNAL_SERVER_ERROR_500;
        ErrorAnswer answer = answers.of(status, path(request));
        response.setStatus(status);
        answer.headers().forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().length);
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        response.write(true, head ? ByteBuffer.allocate(0) : ByteBuffer.wrap(answer.body()), callback);
        return true;
    }

    private static String path(Request request) {
        String asked = request.getHttpURI().getPath();
        if (asked != null && !asked.equals(UNREAD)) {
            return asked;
        }
        return request.getConnectionMetaData().getConnection() instanceof AddressedConnection connection
                ? connection.unreadable().orElse(UNREAD_PATH)
                : UNREAD_PATH;
    }
}

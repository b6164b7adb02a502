package kr.seogo.access.internal.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import kr.seogo.access.internal.json.Problem;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem the caller can read. */
final class ProblemException extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private ProblemException(Problem problem) {
        super(problem.detail(), response(problem));
    }

    /** The one answer for what does not exist and for what the caller may not know of. */
    static ProblemException notFound() {
        return new ProblemException(Problem.ofStatus(404));
    }

    static ProblemException badParameter(String where, String detail) {
        return new ProblemException(Problem.of(400, "bad-parameter", "Bad request", detail, where));
    }

    static ProblemException of(int status, String code, String title, String detail, @Nullable String where) {
        return new ProblemException(Problem.of(status, code, title, detail, where));
    }

    static Response response(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(problem)
                .build();
    }
}

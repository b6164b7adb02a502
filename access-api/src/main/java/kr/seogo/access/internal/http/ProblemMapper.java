package kr.seogo.access.internal.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.UUID;
import kr.seogo.access.CallerSource.UnknownTokenException;
import kr.seogo.access.internal.json.Problem;
import kr.seogo.catalog.api.AccessDesk.ForbiddenException;
import kr.seogo.catalog.api.AccessDesk.NotHeldException;
import kr.seogo.catalog.api.BadRequestException;
import kr.seogo.catalog.api.BeingRebuiltException;
import kr.seogo.catalog.api.PublicGraphs.BusyException;
import kr.seogo.catalog.api.SearchUnavailableException;
import kr.seogo.disclosure.BadInputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever goes wrong in the API into a problem. What nobody foresaw is logged with a number that the answer
 * names, and says nothing of the inside.
 */
public final class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

    @Override
    public Response toResponse(Throwable thrown) {
        return switch (thrown) {
            case ProblemException e -> e.getResponse();
            case UnknownTokenException e ->
                Response.fromResponse(problem(401, "unknown-token", "Unauthorized", message(e)))
                        .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                        .build();
            case BadInputException e -> badInput(e);
            case BadRequestException e -> problem(400, e.code(), "Bad request", message(e));
            case NotHeldException e -> ProblemException.notFound().getResponse();
            case ForbiddenException e -> problem(403, "forbidden", "Forbidden", message(e));
            case SearchUnavailableException e -> unavailable(e);
            case BeingRebuiltException e -> beingRebuilt(e);
            case BusyException _ -> busy();
            // What ends the reading of a body comes wrapped by its reader.
            case JsonProcessingException e when e.getCause() instanceof BadInputException cause -> badInput(cause);
            case JsonProcessingException e when e.getCause() instanceof ProblemException cause -> cause.getResponse();
            case JsonProcessingException e ->
                problem(400, "bad-json", "Bad request", "본문이 올바른 JSON이 아닙니다. The body is not the JSON expected.");
            case WebApplicationException e -> outside(e);
            default -> unforeseen(thrown);
        };
    }

    private static Response badInput(BadInputException e) {
        String detail = e.sentence().ko() + " " + e.sentence().en();
        return ProblemException.response(Problem.of(400, "bad-input", "Bad request", detail, e.field()));
    }

    private static Response unavailable(SearchUnavailableException e) {
        LOG.warn("Search does not answer", e);
        return Response.fromResponse(problem(
                        503,
                        "search-unavailable",
                        "Search does not answer",
                        "지금은 검색할 수 없습니다. 잠시 뒤 다시 시도하십시오. Search does not answer just now; try again shortly."))
                .header("Retry-After", "10")
                .build();
    }

    private static Response beingRebuilt(BeingRebuiltException e) {
        LOG.info("Asked to come again: {}", e.getMessage());
        return Response.fromResponse(problem(
                        503,
                        "being-rebuilt",
                        "The catalogue is being rebuilt",
                        "목록을 다시 만드는 중입니다. 잠시 뒤 다시 시도하십시오."
                                + " The catalogue is being rebuilt; nothing is lost. Try again shortly."))
                .header("Retry-After", Integer.toString(BeingRebuiltException.ASK_AGAIN_SECONDS))
                .build();
    }

    private static Response busy() {
        return Response.fromResponse(problem(
                        503,
                        "busy",
                        "Too many queries at once",
                        "질의가 몰려 있습니다. 잠시 뒤 다시 시도하십시오. Too many queries at once; try again shortly."))
                .header("Retry-After", Integer.toString(BusyException.ASK_AGAIN_SECONDS))
                .build();
    }

    private static Response outside(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        Response problem = ProblemException.response(Problem.ofStatus(status));
        // What is allowed instead (RFC 9110, section 15.5.6).
        String allowed = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? problem
                : Response.fromResponse(problem)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build();
    }

    private static Response unforeseen(Throwable thrown) {
        String number = UUID.randomUUID().toString();
        LOG.error("Request failed, number {}", number, thrown);
        return problem(
                500,
                "internal",
                "Internal error",
                "처리하지 못했습니다. 문의할 때 이 번호를 알려 주십시오: " + number + ". The request failed; please quote this number.");
    }

    private static Response problem(int status, String code, String title, String detail) {
        return ProblemException.response(Problem.of(status, code, title, detail, null));
    }

    private static String message(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null ? thrown.getClass().getSimpleName() : message;
    }
}

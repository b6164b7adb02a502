package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.YearMonth;
import java.util.Optional;
import kr.seogo.catalog.Caller;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.api.LookReviews;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.LookReviewsPage;
import kr.seogo.readingroom.internal.page.Problem;
import org.jspecify.annotations.Nullable;

/** The monthly review of who looked at who asks. */
@Path("{door: (en/)?}staff/look-reviews")
@Produces(MediaType.TEXT_HTML)
public final class LookReviewsResource {

    private static final String PURPOSE = "look-reviews";

    private final CaseDoor door;

    public LookReviewsResource(CaseDoor door) {
        this.door = door;
    }

    @GET
    public Response month(
            @QueryParam("month") @Nullable String month,
            @QueryParam("page") @Nullable String page,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        int which = Parts.number(page);
        return door.pages()
                .forStaff(uri, headers, (_, staff) -> page(200, named(month), which, staff, headers, Optional.empty()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response review(
            @FormParam("token") @Nullable String token,
            @FormParam("month") @Nullable String month,
            @FormParam("remark") @Nullable String remark,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        if (!Origins.isOwn(uri, headers)) {
            return door.pages().problem(uri, Problem.REFUSED);
        }
        return door.pages()
                .forStaff(
                        uri,
                        headers,
                        (frame, staff) -> FormToken.holds(headers, PURPOSE, token)
                                ? review(frame, named(month), remark == null ? "" : remark, staff, headers)
                                : new Answer.Wrong(Problem.REFUSED));
    }

    private Answer review(Frame frame, YearMonth month, String remark, Caller.Staff staff, HttpHeaders headers) {
        try {
            return switch (looks().review(month, remark, staff)) {
                case LookReviews.Outcome.Done _ ->
                    new Answer.Elsewhere(frame.to("/staff/look-reviews", "month", month.toString()));
                case LookReviews.Outcome.Refused no ->
                    page(409, month, 1, staff, headers, Optional.of(frame.word(no.sentence())));
            };
        } catch (BadInputException bad) {
            return page(400, month, 1, staff, headers, Optional.of(frame.word(bad.sentence())));
        }
    }

    /** The month named, else the last one that has ended. */
    private YearMonth named(@Nullable String text) {
        return text != null && text.matches("[12][0-9]{3}-(0[1-9]|1[0-2])")
                ? YearMonth.parse(text)
                : YearMonth.from(door.today()).minusMonths(1);
    }

    private LookReviews looks() {
        return door.room().looks();
    }

    private Answer page(
            int status, YearMonth month, int page, Caller.Staff staff, HttpHeaders headers, Optional<String> refused) {
        return looks().month(month, page, staff)
                .<Answer>map(found -> new Answer.Page(
                        status,
                        "lookreviews",
                        new LookReviewsPage(
                                found,
                                looks().overdue(staff),
                                FormToken.of(headers, PURPOSE).orElse(""),
                                refused),
                        Policy.PAGE))
                .orElseGet(() -> new Answer.Wrong(Problem.NOT_YOURS));
    }
}

package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Permission;
import kr.seogo.catalog.api.Looks;
import kr.seogo.disclosure.Actor;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.LooksPage;
import kr.seogo.readingroom.internal.page.Problem;
import org.jspecify.annotations.Nullable;

/** Which closed records must be looked at again, for archivists. */
@Path("{door: (en/)?}staff/looks")
@Produces(MediaType.TEXT_HTML)
public final class LooksResource {

    private static final int ON_A_PAGE = 50;

    private final CaseDoor cases;
    private final Looks looks;

    public LooksResource(CaseDoor cases, Looks looks) {
        this.cases = cases;
        this.looks = looks;
    }

    @GET
    public Response due(
            @QueryParam("until") @Nullable String until,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return cases.pages()
                .forStaff(
                        uri,
                        headers,
                        (frame, staff) -> Permission.SEE_LOOKS.isOf(staff)
                                ? Answer.page("looks", page(frame, staff, until, Optional.ofNullable(cursor)))
                                : new Answer.Wrong(Problem.NOT_YOURS));
    }

    private LooksPage page(Frame frame, Caller.Staff staff, @Nullable String until, Optional<String> cursor) {
        int thisYear = cases.today().getYear();
        int year = until != null && until.matches("[0-9]{4}") ? Integer.parseInt(until) : thisYear;
        Looks.Page page = looks.due(year, cursor, ON_A_PAGE, staff);
        return new LooksPage(
                page,
                year,
                thisYear,
                cursor.isPresent(),
                visible(page, staff),
                page.next().map(next -> frame.to("/staff/looks") + "?until=" + year + "&cursor=" + next));
    }

    /** The number of a case leads to it only for whoever may see the case; the desk of cases says who. */
    private Set<String> visible(Looks.Page page, Caller.Staff staff) {
        Optional<Actor> actor = Actor.of(staff);
        return page.looks().stream()
                .flatMap(due -> due.decision().forCase().stream())
                .distinct()
                .filter(number -> actor.flatMap(one -> CaseDoor.number(number)
                                .flatMap(named -> cases.room().desk().view(named, one)))
                        .isPresent())
                .collect(Collectors.toSet());
    }
}

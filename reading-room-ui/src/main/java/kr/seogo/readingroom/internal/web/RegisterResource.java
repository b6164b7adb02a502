package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.FigurePeriod;
import kr.seogo.disclosure.api.RegisterKind;
import kr.seogo.disclosure.api.Registers;
import kr.seogo.disclosure.api.ReportFormat;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.Problem;
import kr.seogo.readingroom.internal.page.RegisterView;

/** The registers of requests and of objections, a page at a time and to be downloaded. */
@Path("{door: (en/)?}staff/cases/registers")
@Produces(MediaType.WILDCARD)
public final class RegisterResource {

    private static final int SIZE = 50;

    private final CaseDoor door;

    public RegisterResource(CaseDoor door) {
        this.door = door;
    }

    @GET
    public Response register(@Context UriInfo uri, @Context HttpHeaders headers) {
        return door.forActor(uri, headers, (frame, actor) -> register(frame, actor, uri.getQueryParameters()));
    }

    private Answer register(Frame frame, Actor actor, MultivaluedMap<String, String> sent) {
        Optional<FigurePeriod> period = ReportResource.period(sent, door.today());
        Optional<RegisterKind> kind = ReportResource.text(sent, "kind").isEmpty()
                ? Optional.of(RegisterKind.REQUESTS)
                : Term.of(RegisterKind.values(), ReportResource.text(sent, "kind"));
        if (period.isEmpty() || kind.isEmpty()) {
            return new Answer.Wrong(Problem.BAD_QUESTION);
        }
        try {
            return answer(frame, actor, kind.get(), period.get(), sent);
        } catch (BadInputException _) {
            return new Answer.Wrong(Problem.BAD_QUESTION);
        }
    }

    private Answer answer(
            Frame frame, Actor actor, RegisterKind kind, FigurePeriod period, MultivaluedMap<String, String> sent) {
        Registers registers = door.room().registers();
        Optional<ReportFormat> format = Arrays.stream(ReportFormat.values())
                .filter(one -> one.extension().equals(ReportResource.text(sent, "format")))
                .findFirst();
        if (format.isPresent()) {
            Locale language = Locale.of(frame.language().code());
            return registers
                    .file(kind, period, format.get(), language, actor)
                    .<Answer>map(file -> new Answer.Report(file.name(), file.mediaType(), file.content()))
                    .orElseGet(Answer::notFound);
        }
        Optional<String> after = Optional.of(ReportResource.text(sent, "after")).filter(text -> !text.isEmpty());
        return registers
                .page(kind, period, after, SIZE, actor)
                .map(page -> Answer.page("register", new RegisterView(page, actor.role() == Role.DESK)))
                .orElseGet(Answer::notFound);
    }
}

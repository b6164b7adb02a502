package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseRoom;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.Deadlines;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.Problem;
import org.jspecify.annotations.Nullable;

/** What the pages of cases have in common: who acts, and whether a form came from where it was shown. */
public record CaseDoor(Pages pages, CaseRoom room, Deadlines deadlines, InstantSource clock) {

    /** The day in Seoul. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Seoul.ZONE);
    }

    /** Answers somebody who handles cases. */
    Response forActor(UriInfo uri, HttpHeaders headers, BiFunction<Frame, Actor, Answer> work) {
        return pages.forStaff(uri, headers, (frame, staff) -> Actor.of(staff)
                .map(actor -> work.apply(frame, actor))
                .orElseGet(() -> new Answer.Wrong(Problem.NOT_YOURS)));
    }

    /** Answers a form of somebody who handles cases, if it was shown to them for this purpose. */
    Response onForm(
            UriInfo uri,
            HttpHeaders headers,
            String purpose,
            @Nullable String token,
            BiFunction<Frame, Actor, Answer> work) {
        if (!Origins.isOwn(uri, headers)) {
            return pages.problem(uri, Problem.REFUSED);
        }
        return forActor(
                uri,
                headers,
                (frame, actor) -> FormToken.holds(headers, purpose, token)
                        ? work.apply(frame, actor)
                        : new Answer.Wrong(Problem.REFUSED));
    }

    /** Work that only the central desk may have done. */
    static BiFunction<Frame, Actor, Answer> deskOnly(BiFunction<Frame, Actor, Answer> work) {
        return (frame, actor) ->
                actor.role() == Role.DESK ? work.apply(frame, actor) : new Answer.Wrong(Problem.NOT_YOURS);
    }

    static Optional<CaseNumber> number(String text) {
        return CaseNumber.isNumber(text) ? Optional.of(new CaseNumber(text)) : Optional.empty();
    }
}

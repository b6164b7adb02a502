package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Permission;
import kr.seogo.catalog.Seoul;
import kr.seogo.custody.CustodyRoom;
import kr.seogo.custody.api.BodyTransferId;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.Problem;

/** What the pages of bodies that transfer have in common: who sends, and whether a form came from where it was shown. */
public record HandoverDoor(Pages pages, CustodyRoom room, InstantSource clock) {

    private static final String PURPOSE = "handover";

    /** The day in Seoul. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Seoul.ZONE);
    }

    /** What a form carries to be known again. */
    static String token(HttpHeaders headers) {
        return FormToken.of(headers, PURPOSE).orElse("");
    }

    static String at(Frame frame, BodyTransferId id) {
        return frame.to("/transfers/" + id);
    }

    /** Answers somebody who may hand over. */
    Response forSender(UriInfo uri, HttpHeaders headers, BiFunction<Frame, Caller.Staff, Answer> work) {
        return pages.forStaff(
                uri,
                headers,
                (frame, staff) -> Permission.HAND_OVER.isOf(staff)
                        ? work.apply(frame, staff)
                        : new Answer.Wrong(Problem.NOT_YOURS));
    }

    /** Answers a form that was shown to who sends it. */
    Response onForm(
            UriInfo uri,
            HttpHeaders headers,
            MultivaluedMap<String, String> sent,
            BiFunction<Frame, Caller.Staff, Answer> work) {
        if (!Origins.isOwn(uri, headers)) {
            return pages.problem(uri, Problem.REFUSED);
        }
        return forSender(
                uri,
                headers,
                (frame, by) -> FormToken.holds(headers, PURPOSE, sent.getFirst("token"))
                        ? work.apply(frame, by)
                        : new Answer.Wrong(Problem.REFUSED));
    }

    /** The same with files in it, of which nothing is read before that is known. */
    Response onFiles(
            MediaType type,
            InputStream body,
            UriInfo uri,
            HttpHeaders headers,
            BiFunction<Frame, Caller.Staff, Function<SentFile, Answer>> work) {
        if (!Origins.isOwn(uri, headers)) {
            return pages.problem(uri, Problem.REFUSED);
        }
        return forSender(
                uri, headers, (frame, by) -> SentFile.answer(type, body, headers, PURPOSE, work.apply(frame, by)));
    }
}

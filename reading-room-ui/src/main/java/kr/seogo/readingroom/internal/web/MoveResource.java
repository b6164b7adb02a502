package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.Search;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CaseOrder;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.Foresight;
import kr.seogo.readingroom.internal.page.CaseEffect;
import kr.seogo.readingroom.internal.page.FilledForm;
import kr.seogo.readingroom.internal.page.Finding;
import kr.seogo.readingroom.internal.page.FormRows;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.MovePage;

/** A move in a case: its form with only its fields, then what it would bring about, then the move. */
@Path("{door: (en/)?}staff/cases/{number: [0-9]{4}-[0-9]{7}-[0-9]}/moves/{kind}")
@Produces(MediaType.TEXT_HTML)
public final class MoveResource {

    private final CaseDoor door;
    private final OpenRecords records;

    /** The door to moves, with the search that records are picked from. */
    public static MoveResource over(CaseDoor door, Search search, Catalogue catalogue) {
        return new MoveResource(door, new OpenRecords(search, catalogue));
    }

    private MoveResource(CaseDoor door, OpenRecords records) {
        this.door = door;
        this.records = records;
    }

    @GET
    public Response form(
            @PathParam("number") String number,
            @PathParam("kind") String kind,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.forActor(uri, headers, (frame, actor) -> asked(
                        frame, actor, number, kind, headers, Optional.empty())
                .map(asked -> asked.barred()
                        .map(why -> asked.refused(200, asked.empty(), why, Optional.empty()))
                        .orElseGet(() -> asked.page(
                                200,
                                asked.empty(),
                                finding(asked, "", asked.view().state().intake().wants()))))
                .orElseGet(Answer::notFound));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(
            @PathParam("number") String number,
            @PathParam("kind") String kind,
            MultivaluedMap<String, String> sent,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.onForm(uri, headers, purpose(number), sent.getFirst("token"), (frame, actor) -> asked(
                        frame, actor, number, kind, headers, Optional.of(sent))
                .map(asked -> step(asked, sent))
                .orElseGet(Answer::notFound));
    }

    private Answer step(AskedMove asked, MultivaluedMap<String, String> sent) {
        return asked.barred()
                .map(why -> asked.refused(409, asked.empty(), why, Optional.empty()))
                .orElseGet(() -> taken(asked, sent));
    }

    private Answer taken(AskedMove asked, MultivaluedMap<String, String> sent) {
        String step = Optional.ofNullable(sent.getFirst("step")).orElse("");
        String words = Optional.ofNullable(sent.getFirst("find")).orElse("").strip();
        if (step.startsWith("take-") && RecordId.isName(step.substring(5))) {
            return asked.page(200, asked.taking(step.substring(5), sent), finding(asked, words, words));
        }
        FilledForm form = asked.read(sent);
        switch (step) {
            case "row", "record-row", "alter", "find" -> {
                return asked.page(200, form.wrong(Map.of()), finding(asked, words, words));
            }
            default -> {
                return form.sound()
                        ? judged(asked, form, step.equals("make"))
                        : asked.page(400, form, finding(asked, words, words));
            }
        }
    }

    private Answer judged(AskedMove asked, FilledForm form, boolean make) {
        try {
            Move move = CaseOrder.ofFields(asked.kind(), SentForm.fields(form));
            return make ? make(asked, form, move) : look(asked, form, move);
        } catch (BadInputException bad) {
            return asked.page(400, form.wrong(bad.field(), asked.frame().word(bad.sentence())), finding(asked, "", ""));
        }
    }

    private Answer look(AskedMove asked, FilledForm form, Move move) {
        return switch (door.room().desk().foresee(asked.number(), asked.version(), move, asked.actor())) {
            case Foresight.Possible possible -> asked.effect(form, CaseEffect.of(asked.frame(), possible));
            case Foresight.Impossible impossible -> refused(asked, form, impossible.why());
        };
    }

    private Answer make(AskedMove asked, FilledForm form, Move move) {
        return switch (door.room().desk().move(asked.number(), asked.version(), move, asked.actor())) {
            case CaseOutcome.Done _ -> new Answer.Elsewhere(asked.frame().to("/staff/cases/" + asked.number()));
            case CaseOutcome other -> refused(asked, form, other);
        };
    }

    private Answer refused(AskedMove asked, FilledForm form, CaseOutcome why) {
        Optional<Finding> finding = finding(asked, "", "");
        return switch (why) {
            case CaseOutcome.Unlawful no ->
                asked.refused(
                        409, form, new MovePage.Refused(Optional.of(no.rule().label()), no.sentence()), finding);
            case CaseOutcome.NotPermitted no ->
                asked.refused(403, form, new MovePage.Refused(Optional.empty(), no.sentence()), finding);
            case CaseOutcome.Stale _ -> asked.stale(form, finding);
            case CaseOutcome.NotFound _ -> Answer.notFound();
            case CaseOutcome.Done _ -> throw new IllegalStateException("What was done is not refused");
        };
    }

    /** Records to pick, for a move that speaks of records. */
    private Optional<Finding> finding(AskedMove asked, String shown, String words) {
        List<String> named = asked.view().state().intake().records().stream()
                .filter(RecordId::isName)
                .toList();
        return switch (asked.kind()) {
            case IMMEDIATE -> Optional.of(new Finding(shown, named, records.matching(words), true));
            case DECIDE ->
                Optional.of(new Finding(
                        shown,
                        named,
                        records.ofBody(
                                words, asked.actor().body(), asked.frame().caller()),
                        false));
            default -> Optional.empty();
        };
    }

    private Optional<AskedMove> asked(
            Frame frame,
            Actor actor,
            String number,
            String kind,
            HttpHeaders headers,
            Optional<MultivaluedMap<String, String>> sent) {
        Optional<MoveKind> move =
                Term.of(MoveKind.values(), kind).filter(one -> one.roles().contains(actor.role()));
        return move.flatMap(one -> CaseDoor.number(number)
                .flatMap(name -> door.room().desk().view(name, actor))
                .map(view -> new AskedMove(
                        frame,
                        actor,
                        view,
                        one,
                        FormToken.of(headers, purpose(number)).orElse(""),
                        sent.map(AskedMove::version).orElse(view.state().version()),
                        sent.map(AskedMove::rows).orElseGet(FormRows::first),
                        door.room())));
    }

    /** What a form's token is for. */
    static String purpose(String number) {
        return "case " + number;
    }
}

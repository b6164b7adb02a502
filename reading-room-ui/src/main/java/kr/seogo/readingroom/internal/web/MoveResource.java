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
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseOrder;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.CaseView;
import kr.seogo.disclosure.api.Foresight;
import kr.seogo.readingroom.internal.page.CaseEffect;
import kr.seogo.readingroom.internal.page.FilledForm;
import kr.seogo.readingroom.internal.page.FormField;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.MoveForms;
import kr.seogo.readingroom.internal.page.MovePage;
import org.jspecify.annotations.Nullable;

/** A move in a case: its form with only its fields, then what it would bring about, then the move. */
@Path("{door: (en/)?}staff/cases/{number: [0-9]{4}-[0-9]{7}-[0-9]}/moves/{kind}")
@Produces(MediaType.TEXT_HTML)
public final class MoveResource {

    private final CaseDoor door;

    public MoveResource(CaseDoor door) {
        this.door = door;
    }

    @GET
    public Response form(
            @PathParam("number") String number,
            @PathParam("kind") String kind,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return door.forActor(uri, headers, (frame, actor) -> asked(
                        frame, actor, number, kind, headers, Optional.empty())
                .map(asked -> asked.page(200, FilledForm.empty(asked.forms(1).of(asked.kind())), 1))
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
                        frame, actor, number, kind, headers, Optional.of(number(sent.getFirst("version"))))
                .map(asked -> step(asked, sent))
                .orElseGet(Answer::notFound));
    }

    private Answer step(Asked asked, MultivaluedMap<String, String> sent) {
        String step = Optional.ofNullable(sent.getFirst("step")).orElse("");
        int rows = Math.clamp(number(sent.getFirst("rows")), 1, 20) + (step.equals("row") ? 1 : 0);
        FilledForm form = SentForm.read(asked.forms(rows).of(asked.kind()), sent, asked.frame()::t);
        if (step.equals("row") || step.equals("alter")) {
            return asked.page(200, form.wrong(Map.of()), rows);
        }
        if (!form.sound()) {
            return asked.page(400, form, rows);
        }
        try {
            Move move = CaseOrder.ofFields(asked.kind(), SentForm.fields(form));
            return step.equals("make") ? make(asked, form, rows, move) : look(asked, form, rows, move);
        } catch (BadInputException bad) {
            return asked.page(400, form.wrong(bad.field(), asked.frame().word(bad.sentence())), rows);
        }
    }

    private Answer look(Asked asked, FilledForm form, int rows, Move move) {
        return switch (door.room().desk().foresee(asked.number(), asked.version(), move, asked.actor())) {
            case Foresight.Possible possible ->
                asked.page(200, form, rows, Optional.of(CaseEffect.of(asked.frame(), possible)));
            case Foresight.Impossible impossible -> refused(asked, form, rows, impossible.why());
        };
    }

    private Answer make(Asked asked, FilledForm form, int rows, Move move) {
        return switch (door.room().desk().move(asked.number(), asked.version(), move, asked.actor())) {
            case CaseOutcome.Done _ -> new Answer.Elsewhere(asked.frame().to("/staff/cases/" + asked.number()));
            case CaseOutcome other -> refused(asked, form, rows, other);
        };
    }

    private static Answer refused(Asked asked, FilledForm form, int rows, CaseOutcome why) {
        return switch (why) {
            case CaseOutcome.Unlawful no ->
                asked.page(
                        409,
                        form,
                        rows,
                        new MovePage.Refused(Optional.of(no.rule().label()), no.sentence()));
            case CaseOutcome.NotPermitted no ->
                asked.page(403, form, rows, new MovePage.Refused(Optional.empty(), no.sentence()));
            case CaseOutcome.Stale _ -> asked.stale(form, rows);
            case CaseOutcome.NotFound _ -> Answer.notFound();
            case CaseOutcome.Done _ -> throw new IllegalStateException("What was done is not refused");
        };
    }

    private Optional<Asked> asked(
            Frame frame, Actor actor, String number, String kind, HttpHeaders headers, Optional<Integer> version) {
        Optional<MoveKind> move =
                Term.of(MoveKind.values(), kind).filter(one -> one.roles().contains(actor.role()));
        return move.flatMap(one -> CaseDoor.number(number)
                .flatMap(name -> door.room().desk().view(name, actor))
                .map(view -> new Asked(
                        frame,
                        actor,
                        view,
                        one,
                        FormToken.of(headers, purpose(number)).orElse(""),
                        version.orElse(view.state().version()))));
    }

    /** What was asked for, and by whom. */
    private final class Asked {
        private final Frame frame;
        private final Actor actor;
        private final CaseView view;
        private final MoveKind kind;
        private final String token;
        private final int version;

        Asked(Frame frame, Actor actor, CaseView view, MoveKind kind, String token, int version) {
            this.frame = frame;
            this.actor = actor;
            this.view = view;
            this.kind = kind;
            this.token = token;
            this.version = version;
        }

        /** The version of the case as it was when the form was shown. */
        int version() {
            return version;
        }

        Frame frame() {
            return frame;
        }

        Actor actor() {
            return actor;
        }

        MoveKind kind() {
            return kind;
        }

        CaseNumber number() {
            return view.state().number();
        }

        MoveForms forms(int rows) {
            return new MoveForms(
                    view.state(),
                    door.room().bodies().departments(actor.body()),
                    door.room().bodies().all(),
                    rows,
                    false,
                    kind == MoveKind.DELIVER ? files() : List.of());
        }

        private List<FormField.Option> files() {
            return door.room().files().of(number(), actor).stream()
                    .filter(file -> !file.delivered())
                    .map(file -> new FormField.Option(
                            file.id().toString(),
                            new Label(
                                    file.name() + " (" + file.origin().label().ko() + ")",
                                    file.name() + " (" + file.origin().label().en() + ")")))
                    .toList();
        }

        Answer page(int status, FilledForm form, int rows) {
            return page(status, form, rows, Optional.empty(), Optional.empty(), false);
        }

        Answer page(int status, FilledForm form, int rows, Optional<CaseEffect> effect) {
            return page(status, form, rows, effect, Optional.empty(), false);
        }

        Answer page(int status, FilledForm form, int rows, MovePage.Refused why) {
            return page(status, form, rows, Optional.empty(), Optional.of(why), false);
        }

        Answer stale(FilledForm form, int rows) {
            return page(409, form, rows, Optional.empty(), Optional.empty(), true);
        }

        private Answer page(
                int status,
                FilledForm form,
                int rows,
                Optional<CaseEffect> effect,
                Optional<MovePage.Refused> refused,
                boolean stale) {
            String back = frame.to("/staff/cases/" + number());
            return new Answer.Page(
                    status,
                    "move",
                    new MovePage(
                            number(),
                            view.state().intake().wants(),
                            kind,
                            stale ? view.state().version() : version,
                            token,
                            kind == MoveKind.DECIDE || kind == MoveKind.SPLIT ? rows : 0,
                            back + "/moves/" + kind.code(),
                            back,
                            form,
                            effect,
                            refused,
                            stale,
                            false),
                    Policy.PAGE);
        }
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** What a form's token is for. */
    static String purpose(String number) {
        return "case " + number;
    }
}

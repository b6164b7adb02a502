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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.Search;
import kr.seogo.catalog.api.SearchResult.Hit;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.api.Receipt;
import kr.seogo.readingroom.internal.page.AskPage;
import kr.seogo.readingroom.internal.page.AskPage.Step;
import kr.seogo.readingroom.internal.page.FilledForm;
import kr.seogo.readingroom.internal.page.FormGroup;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.OffersPart;
import kr.seogo.readingroom.internal.page.Problem;
import kr.seogo.readingroom.internal.page.ReceiptPage;
import kr.seogo.readingroom.internal.page.RequestForms;
import org.jspecify.annotations.Nullable;

/**
 * Asking for disclosure, in steps that need neither script nor session: what was filled in travels with the form. What is
 * open already is offered before anything is asked.
 */
@Path("{door: (en/)?}requests/new")
@Produces(MediaType.TEXT_HTML)
public final class AskResource {

    private static final int MOST_WORDS = 500;

    private final CaseDoor door;
    private final OpenRecords records;
    private final Tickets tickets = new Tickets();

    /** The door to asking, with the search that offers what is open. */
    public static AskResource over(CaseDoor door, Search search, Catalogue catalogue) {
        return new AskResource(door, new OpenRecords(search, catalogue));
    }

    private AskResource(CaseDoor door, OpenRecords records) {
        this.door = door;
        this.records = records;
    }

    @GET
    public Response start(
            @QueryParam("q") @Nullable String words,
            @QueryParam("record") @Nullable String record,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        String asked = words(words);
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (!asked.isEmpty()) {
            values.put("wants", List.of(asked));
        }
        if (record != null && RecordId.isName(record)) {
            values.put("records", List.of(record));
        }
        List<String> bodies = door.room().bodies().asked();
        if (bodies.size() == 1) {
            values.put("body", bodies);
        }
        List<Hit> offered = asked.isEmpty() ? List.of() : records.matching(asked);
        return door.pages()
                .answer(
                        uri,
                        headers,
                        _ -> page(
                                200,
                                new AskPage(
                                        Step.WHAT,
                                        new FilledForm(groups(), values, Map.of()),
                                        offered,
                                        asked,
                                        Tickets.fresh())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response step(MultivaluedMap<String, String> sent, @Context UriInfo uri, @Context HttpHeaders headers) {
        if (!Origins.isOwn(uri, headers)) {
            return door.pages().problem(uri, Problem.REFUSED);
        }
        return door.pages().answer(uri, headers, frame -> step(frame, sent));
    }

    /** What is open already, for the script that asks while somebody types. */
    @POST
    @Path("offers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response offers(
            @FormParam("wants") @Nullable String wants, @Context UriInfo uri, @Context HttpHeaders headers) {
        if (!Origins.isOwn(uri, headers)) {
            return door.pages().problem(uri, Problem.REFUSED);
        }
        String asked = words(wants);
        return door.pages()
                .answer(
                        uri,
                        headers,
                        _ -> new Answer.Page(
                                200,
                                "offers",
                                new OffersPart(asked.isEmpty() ? List.of() : records.matching(asked)),
                                Policy.PRIVATE));
    }

    /** What was typed, as far as it is looked for. */
    private static String words(@Nullable String typed) {
        String words = typed == null ? "" : typed.strip();
        return words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS) : words;
    }

    private Answer step(Frame frame, MultivaluedMap<String, String> sent) {
        Step at = named(sent.getFirst("at"));
        String go = Optional.ofNullable(sent.getFirst("go")).orElse("");
        String ticket = Optional.ofNullable(sent.getFirst("ticket")).orElse("");
        FilledForm form = SentForm.read(groups(), sent, frame::t);
        if (go.equals("back")) {
            return page(200, shown(at.before(), form.wrong(Map.of()), ticket));
        }
        if (go.startsWith("to-")) {
            return page(200, shown(named(go.substring(3)), form.wrong(Map.of()), ticket));
        }
        if (go.startsWith("take-") && RecordId.isName(go.substring(5))) {
            return page(200, shown(at, taken(form, go.substring(5)).wrong(Map.of()), ticket));
        }
        FilledForm here = at == Step.LOOK ? form : mistakesOf(at, form, frame);
        if (!here.sound()) {
            return page(400, shown(place(here, at), here, ticket));
        }
        return at == Step.LOOK ? send(frame, form, ticket) : page(200, shown(at.after(), form.wrong(Map.of()), ticket));
    }

    /** An open record that is what was meant: the desk discloses it at once (Act, Article 16). */
    private static FilledForm taken(FilledForm form, String record) {
        String named = form.value("records");
        return named.contains(record) ? form : form.with("records", (named + " " + record).strip());
    }

    private Answer send(Frame frame, FilledForm form, String ticket) {
        if (ticket.isEmpty() || !tickets.use(ticket)) {
            return page(409, shown(Step.LOOK, form.wrong("", frame.t("ask.twice")), ticket));
        }
        try {
            Receipt receipt = door.room()
                    .citizens()
                    .ask(new SentRequest(form).made(door.clock().instant()));
            return new Answer.Page(201, "receipt", new ReceiptPage(receipt, false), Policy.PRIVATE);
        } catch (BadInputException bad) {
            tickets.giveBack(ticket);
            FilledForm wrong = form.wrong(bad.field(), frame.word(bad.sentence()));
            return page(400, shown(place(wrong, Step.LOOK), wrong, ticket));
        } catch (RuntimeException e) {
            tickets.giveBack(ticket);
            throw e;
        }
    }

    /** What is wrong with the fields of a step. */
    private static FilledForm mistakesOf(Step step, FilledForm form, Frame frame) {
        FormGroup group = form.groups().get(step.place());
        Map<String, List<String>> wrong = new LinkedHashMap<>(form.mistakes());
        wrong.keySet().removeIf(name -> group.fields().stream()
                .noneMatch(field -> field.name().equals(name)));
        if (step == Step.WHO && wrong.isEmpty()) {
            try {
                new SentRequest(form).requester();
            } catch (BadInputException bad) {
                return form.wrong(bad.field(), frame.word(bad.sentence()));
            }
        }
        return form.wrong(wrong);
    }

    /** The step with the first field that is wrong. */
    private static Step place(FilledForm form, Step otherwise) {
        for (int i = 0; i < form.groups().size(); i++) {
            if (form.groups().get(i).fields().stream()
                    .anyMatch(field -> !form.mistakes(field.name()).isEmpty())) {
                return Step.at(i);
            }
        }
        return otherwise;
    }

    private AskPage shown(Step step, FilledForm form, String ticket) {
        String wants = form.value("wants");
        boolean offers = step == Step.WHO && !wants.isEmpty();
        return new AskPage(step, form, offers ? records.matching(wants) : List.of(), "", ticket);
    }

    private List<FormGroup> groups() {
        return List.of(RequestForms.what(door.room().bodies().asked()), RequestForms.who(), RequestForms.how());
    }

    private static Step named(@Nullable String code) {
        return Arrays.stream(Step.values())
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElse(Step.WHAT);
    }

    private static Answer page(int status, AskPage page) {
        return new Answer.Page(status, "asking", page, Policy.ASKING);
    }
}

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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.disclosure.Deadline;
import kr.seogo.disclosure.DeadlineRule;
import kr.seogo.disclosure.LawException;
import kr.seogo.disclosure.LegalPeriod;
import kr.seogo.disclosure.NotInForceException;
import kr.seogo.disclosure.OutsideCalendarException;
import kr.seogo.disclosure.api.Deadlines;
import kr.seogo.readingroom.internal.page.DeadlinePage;
import kr.seogo.readingroom.internal.text.Addresses;
import org.jspecify.annotations.Nullable;

/** The calculator of legal dates, each explained day by day. */
@Path("{door: (en/)?}deadlines")
@Produces(MediaType.TEXT_HTML)
public final class DeadlineResource {
    private final Pages pages;
    private final Deadlines deadlines;

    public DeadlineResource(Pages pages, Deadlines deadlines) {
        this.pages = pages;
        this.deadlines = deadlines;
    }

    @GET
    public Response page(
            @QueryParam("rule") @Nullable String rule,
            @QueryParam("from") @Nullable String from,
            @QueryParam("extended") @Nullable String extended,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Question question =
                new Question(rule == null ? "" : rule.strip(), from == null ? "" : from.strip(), extended != null);
        return pages.answer(uri, headers, _ -> answer(question));
    }

    /** As it stands in the address. */
    private record Question(String rule, String from, boolean extended) {
        boolean isAsked() {
            return !rule.isEmpty() || !from.isEmpty();
        }
    }

    private Answer answer(Question question) {
        if (!question.isAsked()) {
            return Answer.page("deadline", page(question, Optional.empty(), Optional.empty()));
        }
        Optional<DeadlineRule> rule = DeadlineRule.of(question.rule());
        Optional<LocalDate> from = day(question.from());
        if (rule.isEmpty() || from.isEmpty()) {
            return mistake(question, rule.isEmpty() ? "deadline.mistake.rule" : "deadline.mistake.from");
        }
        try {
            Deadline deadline = deadlines.explain(rule.get(), from.get(), question.extended());
            return Answer.page("deadline", page(question, Optional.of(deadline), Optional.empty()));
        } catch (LawException e) {
            return mistake(
                    question,
                    switch (e) {
                        case OutsideCalendarException _ -> "deadline.mistake.outside";
                        case NotInForceException _ -> "deadline.mistake.not-in-force";
                    });
        }
    }

    private Answer mistake(Question question, String key) {
        return new Answer.Page(400, "deadline", page(question, Optional.empty(), Optional.of(key)), Policy.PAGE);
    }

    private DeadlinePage page(Question question, Optional<Deadline> answer, Optional<String> mistake) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("rule", question.rule());
        parameters.put("from", question.from());
        parameters.put("extended", question.extended() ? "true" : "");
        return new DeadlinePage(
                rules(),
                question.rule(),
                question.from(),
                question.extended(),
                answer,
                mistake,
                Addresses.of("/api/v1/disclosure/deadlines.ics", parameters));
    }

    private List<LegalPeriod> rules() {
        LocalDate latest = deadlines.calendar().last();
        return Arrays.stream(DeadlineRule.values())
                .map(rule -> deadlines.period(rule, latest))
                .toList();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

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
import kr.seogo.readingroom.internal.page.ClockQuestion;
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
            @QueryParam("pause") List<String> pauses,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        ClockQuestion question = new ClockQuestion(
                rule == null ? "" : rule.strip(),
                from == null ? "" : from.strip(),
                extended == null ? "" : extended.isBlank() ? "true" : extended.strip(),
                pauses);
        return pages.answer(uri, headers, _ -> answer(question));
    }

    private Answer answer(ClockQuestion question) {
        if (!question.isAsked()) {
            return Answer.page("deadline", page(question, Optional.empty(), Optional.empty()));
        }
        Optional<DeadlineRule> rule = question.asked();
        Optional<LocalDate> from = question.day();
        if (rule.isEmpty() || from.isEmpty()) {
            return mistake(question, rule.isEmpty() ? "deadline.mistake.rule" : "deadline.mistake.from");
        }
        try {
            return question.question(deadlines, rule.get(), from.get())
                    .map(deadlines::explain)
                    .map(deadline -> Answer.page("deadline", page(question, Optional.of(deadline), Optional.empty())))
                    .orElseGet(() -> mistake(question, "deadline.mistake.pause"));
        } catch (LawException e) {
            return mistake(
                    question,
                    switch (e) {
                        case OutsideCalendarException _ -> "deadline.mistake.outside";
                        case NotInForceException _ -> "deadline.mistake.not-in-force";
                    });
        } catch (IllegalArgumentException e) {
            return mistake(question, "deadline.mistake.extended");
        }
    }

    private Answer mistake(ClockQuestion question, String key) {
        return new Answer.Page(400, "deadline", page(question, Optional.empty(), Optional.of(key)), Policy.PAGE);
    }

    private DeadlinePage page(ClockQuestion question, Optional<Deadline> answer, Optional<String> mistake) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("rule", question.rule());
        parameters.put("from", question.from());
        parameters.put("extended", question.extended().isEmpty() ? "" : "true");
        return new DeadlinePage(
                rules(),
                question.rule(),
                question.from(),
                !question.extended().isEmpty(),
                answer,
                mistake,
                question.plain()
                        ? Optional.of(Addresses.of("/api/v1/disclosure/deadlines.ics", parameters))
                        : Optional.empty());
    }

    private List<LegalPeriod> rules() {
        LocalDate latest = deadlines.calendar().last();
        return Arrays.stream(DeadlineRule.values())
                .map(rule -> deadlines.period(rule, latest))
                .toList();
    }
}

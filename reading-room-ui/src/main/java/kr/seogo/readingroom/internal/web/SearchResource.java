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
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.api.SearchRequest;
import kr.seogo.catalog.api.SearchResult;
import kr.seogo.readingroom.ReadingRoomServices;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.SearchForm;
import kr.seogo.readingroom.internal.page.SearchPage;

/** Searching: the form, its filters and what was found. */
@Path("{door: (en/)?}search")
@Produces(MediaType.TEXT_HTML)
public final class SearchResource {

    private static final int HITS = 20;

    private final Pages pages;
    private final ReadingRoomServices services;

    public SearchResource(Pages pages, ReadingRoomServices services) {
        this.pages = pages;
        this.services = services;
    }

    @GET
    public Response search(@Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.answer(uri, headers, frame -> search(frame, uri.getQueryParameters()));
    }

    private Answer search(Frame frame, MultivaluedMap<String, String> query) {
        SearchForm form = SearchForm.of(query);
        Optional<String> cursor = Optional.ofNullable(query.getFirst("cursor")).filter(text -> !text.isEmpty());
        SearchQuestion question = new SearchQuestion(form, cursor);
        List<String> mistakes = question.mistakes();
        if (!mistakes.isEmpty()) {
            SearchPage page = new SearchPage(
                    form, List.of(), mistakes.stream().map(frame::t).toList(), Optional.empty());
            return new Answer.Page(400, "search", page, Policy.PAGE);
        }
        return found(frame, question, place(query.getFirst("at")));
    }

    private Answer found(Frame frame, SearchQuestion question, long first) {
        SearchForm form = question.form();
        SearchRequest request = question.request(HITS);
        SearchResult result = services.search().search(request, frame.caller());
        if (result.total() == 0) {
            services.incidents().nothingFound(request);
        }
        long shownFirst = question.cursor().isPresent() ? first : 1;
        SearchPage.Outcome outcome = new SearchPage.Outcome(
                result.total(),
                shownFirst,
                result.hits(),
                new Facets(frame, form).of(result),
                result.next()
                        .map(next -> form.address(
                                frame, next, shownFirst + result.hits().size())),
                form.address(frame),
                result.instead().stream()
                        .map(words -> new SearchPage.Other(
                                words, form.with("q", words).address(frame)))
                        .toList());
        List<SearchPage.Filter> filters = new Filters(frame, services.catalogue()).of(form, request);
        return Answer.page("search", new SearchPage(form, filters, List.of(), Optional.of(outcome)));
    }

    /** The place of the first hit is carried along for showing only; anything else than a number is the start. */
    private static long place(String at) {
        return at != null && at.matches("[1-9][0-9]{0,9}") ? Long.parseLong(at) : 1;
    }
}

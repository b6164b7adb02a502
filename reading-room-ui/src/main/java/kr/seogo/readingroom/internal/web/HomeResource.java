package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.api.BeingRebuiltException;
import kr.seogo.catalog.api.EntryPage;
import kr.seogo.catalog.api.SearchRequest;
import kr.seogo.catalog.api.SearchResult;
import kr.seogo.catalog.api.SearchUnavailableException;
import kr.seogo.readingroom.ReadingRoomServices;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.HomePage;
import kr.seogo.readingroom.internal.page.SearchForm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The front page. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class HomeResource {

    private static final Logger log = LoggerFactory.getLogger(HomeResource.class);
    private static final int FONDS_SHOWN = 12;
    private static final int NEWEST_SHOWN = 5;

    private final Pages pages;
    private final ReadingRoomServices services;

    public HomeResource(Pages pages, ReadingRoomServices services) {
        this.pages = pages;
        this.services = services;
    }

    @GET
    public Response korean(@Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.answer(uri, headers, this::home);
    }

    @GET
    @Path("en")
    public Response english(@Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.answer(uri, headers, this::home);
    }

    private Answer home(Frame frame) {
        EntryPage fonds = services.catalogue()
                .children(Optional.empty(), frame.caller(), Optional.empty(), FONDS_SHOWN)
                .orElseGet(() -> new EntryPage(0, List.of(), Optional.empty()));
        return Answer.page("home", new HomePage(fonds, figures(frame)));
    }

    /** The front page stands without the index: one can still browse. */
    private Optional<HomePage.Figures> figures(Frame frame) {
        SearchForm everything = new SearchForm(Map.of());
        SearchForm newest = new SearchForm(Map.of("level", "item", "sort", "newest"));
        try {
            SearchResult all = services.search().search(request(everything, 1), frame.caller());
            SearchResult latest = services.search().search(request(newest, NEWEST_SHOWN), frame.caller());
            return Optional.of(new HomePage.Figures(
                    all.total(),
                    new Facets(frame, everything).of(all),
                    latest.hits().stream().map(SearchResult.Hit::entry).toList()));
        } catch (SearchUnavailableException | BeingRebuiltException e) {
            log.warn("The front page is shown without figures", e);
            return Optional.empty();
        }
    }

    private static SearchRequest request(SearchForm form, int size) {
        return new SearchQuestion(form, Optional.empty()).request(size);
    }
}

package kr.seogo.readingroom.internal.web;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.RecordType;
import kr.seogo.catalog.api.BeingRebuiltException;
import kr.seogo.catalog.api.Search;
import kr.seogo.catalog.api.SearchRequest;
import kr.seogo.catalog.api.SearchResult;
import kr.seogo.catalog.api.SearchUnavailableException;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.PublishedBodyPage;
import kr.seogo.readingroom.internal.page.SearchForm;
import kr.seogo.readingroom.internal.text.Addresses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 원문: a body's open documents of decision, as the public finds them (Act, Article 8-2). */
public final class Originals {

    private static final Logger LOG = LoggerFactory.getLogger(Originals.class);
    private static final int SHOWN = 5;

    private final Search search;

    public Originals(Search search) {
        this.search = search;
    }

    /** The newest, and where all are; empty where the index does not answer, because the page stands without it. */
    Optional<PublishedBodyPage.Originals> of(Frame frame, String body) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("agency", body);
        asked.put("type", RecordType.APPROVED_DOCUMENT.code());
        asked.put("disclosure", DisclosureClass.OPEN.code());
        asked.put("sort", "newest");
        try {
            SearchResult found = search.search(request(asked, SHOWN), Caller.PUBLIC);
            return Optional.of(new PublishedBodyPage.Originals(
                    found.total(),
                    found.hits().stream().map(SearchResult.Hit::entry).toList(),
                    Addresses.of(frame.to("/search"), asked)));
        } catch (SearchUnavailableException | BeingRebuiltException e) {
            LOG.info("Originals of a body are not shown: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** The month of the newest document the public may know of. */
    Optional<YearMonth> newestMonth(String body) {
        return search
                .search(request(Map.of("agency", body, "level", "item", "sort", "newest"), 1), Caller.PUBLIC)
                .hits()
                .stream()
                .flatMap(hit -> hit.entry().created().stream())
                .map(CatalogDate::latest)
                .map(YearMonth::from)
                .findFirst();
    }

    private static SearchRequest request(Map<String, String> asked, int size) {
        return new SearchQuestion(new SearchForm(asked), Optional.empty()).request(size);
    }
}

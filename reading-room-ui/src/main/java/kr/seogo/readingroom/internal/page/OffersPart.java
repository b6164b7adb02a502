package kr.seogo.readingroom.internal.page;

import java.util.List;
import kr.seogo.catalog.api.SearchResult.Hit;

/** The part of the page of asking that is exchanged while somebody types. */
public record OffersPart(List<Hit> offered) {
    public OffersPart {
        offered = List.copyOf(offered);
    }
}

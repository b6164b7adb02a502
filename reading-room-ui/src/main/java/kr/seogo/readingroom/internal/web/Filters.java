package kr.seogo.readingroom.internal.web;

import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordType;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.SearchRequest;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.SearchForm;
import kr.seogo.readingroom.internal.page.SearchPage;

/** The filters that hold, in words, each with the way to take it off. */
record Filters(Frame frame, Catalogue catalogue) {

    List<SearchPage.Filter> of(SearchForm form, SearchRequest request) {
        return form.filters().stream()
                .map(name -> new SearchPage.Filter(
                        name,
                        words(name, form.get(name), request),
                        form.without(name).address(frame)))
                .toList();
    }

    private String words(String name, String value, SearchRequest request) {
        return switch (name) {
            case "level" -> word(request.level().map(Level::label), value);
            case "type" -> word(request.type().map(RecordType::label), value);
            case "disclosure" -> word(request.disclosure().map(DisclosureClass::label), value);
            case "within" -> within(request, value);
            default -> value;
        };
    }

    private String word(Optional<Label> label, String value) {
        return label.map(frame::word).orElse(value);
    }

    private String within(SearchRequest request, String value) {
        return request.within()
                .flatMap(id -> catalogue.view(id, frame.caller()))
                .map(view -> view.description().title())
                .orElse(value);
    }
}

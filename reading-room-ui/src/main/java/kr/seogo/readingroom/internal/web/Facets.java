package kr.seogo.readingroom.internal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.catalog.api.SearchResult;
import kr.seogo.catalog.api.SearchResult.FacetValue;
import kr.seogo.readingroom.internal.page.Facet;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.SearchForm;

/** The values a result can be narrowed by, as links to the narrowed results. */
record Facets(Frame frame, SearchForm form) {

    private static final List<String> SHOWN = List.of("level", "type", "disclosure", "agency", "period");
    private static final int MOST_VALUES = 12;

    /** A decade ({@code 2010s}), a year ({@code 2015}) or a span of years ({@code 2010-2019}). */
    private static final Pattern PERIOD = Pattern.compile("(\\d{3})0s|(\\d{4})(?:[-/](\\d{4}))?");

    List<Facet> of(SearchResult found) {
        List<Facet> facets = new ArrayList<>();
        for (String name : SHOWN) {
            List<Facet.Value> values = found.facets().getOrDefault(name, List.of()).stream()
                    .flatMap(value -> link(name, value).stream())
                    .limit(MOST_VALUES)
                    .toList();
            if (!values.isEmpty()) {
                facets.add(new Facet(name, values));
            }
        }
        return facets;
    }

    private Optional<Facet.Value> link(String name, FacetValue value) {
        return narrowed(name, value.value())
                .map(form -> new Facet.Value(frame.word(value.label()), value.count(), form.address(frame)));
    }

    /** The form with the value; empty where it is set already, for then it is shown among the filters. */
    private Optional<SearchForm> narrowed(String name, String value) {
        SearchForm narrowed = name.equals("period") ? narrowedToPeriod(value) : form.with(name, value);
        return narrowed.equals(form) ? Optional.empty() : Optional.of(narrowed);
    }

    private SearchForm narrowedToPeriod(String value) {
        Matcher period = PERIOD.matcher(value);
        if (!period.matches()) {
            return form;
        }
        if (period.group(1) != null) {
            return form.with("from", period.group(1) + "0").with("to", period.group(1) + "9");
        }
        String last = period.group(3) == null ? period.group(2) : period.group(3);
        return form.with("from", period.group(2)).with("to", last);
    }
}

package kr.seogo.readingroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.api.BeingRebuiltException;
import kr.seogo.catalog.api.Rebuild;
import kr.seogo.catalog.api.Search;
import kr.seogo.catalog.api.SearchRequest;
import kr.seogo.catalog.api.SearchResult;
import kr.seogo.catalog.api.SearchResult.FacetValue;
import kr.seogo.catalog.api.SearchResult.Highlight;
import kr.seogo.catalog.api.SearchResult.Hit;
import kr.seogo.catalog.api.SearchResult.Piece;
import kr.seogo.catalog.api.SearchUnavailableException;

/** Finds the small archive's records whose title or description holds the words; silent when {@link #down}. */
final class FakeSearch implements Search {

    /** A question that finds nothing, and after which another one is proposed. */
    static final String MISSPELT = "기룩";

    private final FakeArchive archive;
    volatile boolean down;
    volatile boolean beingRebuilt;

    FakeSearch(FakeArchive archive) {
        this.archive = archive;
    }

    @Override
    public SearchResult search(SearchRequest request, Caller caller) {
        if (beingRebuilt) {
            throw new BeingRebuiltException(Set.of(Rebuild.Part.INDEX));
        }
        if (down) {
            throw new SearchUnavailableException("The index is down on purpose", new IllegalStateException("down"));
        }
        List<Sample> all = archive.visible(caller).stream()
                .filter(sample -> fits(sample, request))
                .toList();
        int from = request.cursor().map(FakeArchive::place).orElse(0);
        int to = Math.min(from + request.size(), all.size());
        List<Hit> hits = all.subList(from, to).stream()
                .map(sample -> new Hit(archive.entry(sample), highlights(sample, request.words())))
                .toList();
        return new SearchResult(
                all.size(),
                hits,
                facets(all),
                to < all.size() ? Optional.of("p" + to) : Optional.empty(),
                all.isEmpty() && request.words().equals(MISSPELT) ? List.of("기록") : List.of());
    }

    private boolean fits(Sample sample, SearchRequest request) {
        RecordDescription d = sample.described(1);
        return (d.title() + d.description().orElse("")).contains(request.words().replace("\"", ""))
                && request.level().stream().allMatch(d.level()::equals)
                && request.agency().stream().allMatch(d.provenance().agency()::equals)
                && request.type().stream().allMatch(type -> d.type().equals(Optional.of(type)))
                && request.disclosure().stream().allMatch(sample.decision().disclosure()::equals)
                && request.from().stream().allMatch(day -> d.created().stream()
                        .allMatch(c -> !c.latest().isBefore(day)))
                && request.to().stream().allMatch(day -> d.created().stream()
                        .allMatch(c -> !c.earliest().isAfter(day)))
                && request.within().stream().allMatch(archive.ancestors(d.id())::contains);
    }

    private static List<Highlight> highlights(Sample sample, String words) {
        RecordDescription d = sample.described(1);
        List<Highlight> highlights = new ArrayList<>();
        mark("title", d.title(), words).ifPresent(highlights::add);
        d.description().flatMap(text -> mark("description", text, words)).ifPresent(highlights::add);
        return highlights;
    }

    private static Optional<Highlight> mark(String field, String text, String words) {
        int at = text.indexOf(words);
        if (words.isEmpty() || at < 0) {
            return Optional.empty();
        }
        return Optional.of(new Highlight(
                field,
                List.of(
                        new Piece(text.substring(0, at), false),
                        new Piece(words, true),
                        new Piece(text.substring(at + words.length()), false))));
    }

    private static Map<String, List<FacetValue>> facets(List<Sample> all) {
        return Map.of(
                "level",
                        counted(
                                all,
                                s -> fact(
                                        s, d -> d.level().code(), d -> d.level().label())),
                "agency",
                        counted(
                                all,
                                s -> fact(
                                        s,
                                        d -> d.provenance().agency(),
                                        d -> new Label(
                                                d.provenance().agency(),
                                                d.provenance().agency()))),
                "type",
                        counted(
                                all,
                                s -> fact(s, d -> d.type().orElseThrow().code(), d -> d.type()
                                        .orElseThrow()
                                        .label())),
                "disclosure",
                        counted(
                                all,
                                s -> new FacetValue(
                                        s.decision().disclosure().code(),
                                        s.decision().disclosure().label(),
                                        1)),
                "period", List.of(new FacetValue("2010s", new Label("2010년대", "2010s"), all.size())));
    }

    private static FacetValue fact(
            Sample sample, Function<RecordDescription, String> value, Function<RecordDescription, Label> label) {
        RecordDescription d = sample.described(1);
        return new FacetValue(value.apply(d), label.apply(d), 1);
    }

    private static List<FacetValue> counted(List<Sample> all, Function<Sample, FacetValue> fact) {
        Map<String, FacetValue> counts = new LinkedHashMap<>();
        for (Sample sample : all) {
            FacetValue one = fact.apply(sample);
            counts.merge(one.value(), one, (a, b) -> new FacetValue(a.value(), a.label(), a.count() + b.count()));
        }
        return List.copyOf(counts.values());
    }
}

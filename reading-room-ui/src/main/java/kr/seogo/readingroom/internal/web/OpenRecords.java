package kr.seogo.readingroom.internal.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.api.BadRequestException;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.Search;
import kr.seogo.catalog.api.SearchRequest;
import kr.seogo.catalog.api.SearchResult.Hit;
import kr.seogo.catalog.api.SearchUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records that may be what is asked for: open ones can be had at once, without a request. */
final class OpenRecords {

    private static final Logger LOG = LoggerFactory.getLogger(OpenRecords.class);
    private static final int OFFERED = 5;

    private final Search search;
    private final Catalogue catalogue;

    OpenRecords(Search search, Catalogue catalogue) {
        this.search = search;
        this.catalogue = catalogue;
    }

    /**
     * The best matches that can be read, partly open ones behind the open where a redaction of theirs was released; none
     * where the index does not answer, because asking goes on without it.
     */
    List<Hit> matching(String wants) {
        return Stream.concat(
                        matching(wants, DisclosureClass.OPEN).stream(),
                        matching(wants, DisclosureClass.PARTIAL).stream().filter(this::hasFiles))
                .limit(OFFERED)
                .toList();
    }

    private List<Hit> matching(String wants, DisclosureClass disclosure) {
        return matching(wants, Optional.empty(), Optional.of(disclosure), Caller.PUBLIC);
    }

    /** Of a partly open record the public sees those files that may be read. */
    private boolean hasFiles(Hit hit) {
        return catalogue
                .view(hit.entry().id(), Caller.PUBLIC)
                .filter(view -> !view.description().files().isEmpty())
                .isPresent();
    }

    /** Records of a body, whatever they are, as far as the caller may know of them. */
    List<Hit> ofBody(String wants, String body, Caller caller) {
        return matching(wants, Optional.of(body), Optional.empty(), caller);
    }

    private List<Hit> matching(
            String wants, Optional<String> body, Optional<DisclosureClass> disclosure, Caller caller) {
        try {
            for (String words : attempts(wants)) {
                List<Hit> hits =
                        search.search(asked(words, body, disclosure), caller).hits();
                if (!hits.isEmpty()) {
                    return hits;
                }
            }
        } catch (SearchUnavailableException | BadRequestException e) {
            LOG.info("No open records could be offered: {}", e.getMessage());
        }
        return List.of();
    }

    /** All the words, then the two longest, then the longest: a sentence holds words that no title has. */
    private static Set<String> attempts(String wants) {
        List<String> words = Arrays.stream(wants.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() > 1)
                .distinct()
                .limit(12)
                .toList();
        List<String> longest = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        Set<String> attempts = new LinkedHashSet<>();
        attempts.add(String.join(" ", words));
        attempts.add(String.join(" ", longest.subList(0, Math.min(2, longest.size()))));
        attempts.add(String.join(" ", longest.subList(0, Math.min(1, longest.size()))));
        attempts.remove("");
        return attempts;
    }

    private static SearchRequest asked(String words, Optional<String> body, Optional<DisclosureClass> disclosure) {
        return new SearchRequest(
                words,
                Optional.empty(),
                body,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                disclosure,
                Optional.empty(),
                SearchRequest.Sort.RELEVANCE,
                Optional.empty(),
                OFFERED);
    }
}

package kr.seogo.disclosure.internal.beforehand;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.catalog.api.SearchRequest;
import kr.seogo.catalog.api.SearchResult;
import kr.seogo.disclosure.JoinedArchive;
import kr.seogo.disclosure.api.InformationLine;
import kr.seogo.disclosure.api.InformationLists;
import kr.seogo.disclosure.api.InformationPage;

/** Lists from what the catalogue's search and its records show the public: the access policy is asked twice. */
final class PublicInformationLists implements InformationLists {

    private static final InformationPage NOTHING = new InformationPage(0, List.of(), Optional.empty());

    private final Optional<JoinedArchive> archive;

    PublicInformationLists(Optional<JoinedArchive> archive) {
        this.archive = archive;
    }

    @Override
    public InformationPage page(String body, YearMonth month, Optional<String> cursor, int size) {
        return archive.map(joined -> page(joined, request(body, month, cursor, size)))
                .orElse(NOTHING);
    }

    @Override
    public File csv(String body, YearMonth month) {
        return new InformationCsv(cursor -> page(body, month, cursor, InformationCsv.PAGE));
    }

    private static InformationPage page(JoinedArchive joined, SearchRequest request) {
        SearchResult found = joined.search().search(request, Caller.PUBLIC);
        List<InformationLine> lines = found.hits().stream()
                .flatMap(hit -> joined.catalogue().view(hit.entry().id(), Caller.PUBLIC).stream())
                .map(PublicInformationLists::line)
                .toList();
        return new InformationPage(found.total(), lines, found.next());
    }

    private static InformationLine line(RecordView view) {
        RecordDescription record = view.description();
        DisclosureClass disclosure = view.access().disclosure();
        boolean closed = disclosure == DisclosureClass.CLOSED;
        return new InformationLine(
                record.id(),
                view.ark(),
                record.title(),
                record.created(),
                closed ? Optional.empty() : record.provenance().unit(),
                closed ? List.of() : record.creators(),
                record.retention(),
                closed ? Optional.empty() : record.type(),
                disclosure);
    }

    private static SearchRequest request(String body, YearMonth month, Optional<String> cursor, int size) {
        return new SearchRequest(
                "",
                Optional.of(Level.ITEM),
                Optional.of(body),
                Optional.empty(),
                Optional.empty(),
                Optional.of(month.atDay(1)),
                Optional.of(month.atEndOfMonth()),
                Optional.empty(),
                Optional.empty(),
                SearchRequest.Sort.OLDEST,
                cursor,
                size);
    }
}

package kr.seogo.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.Origin;
import kr.seogo.catalog.Provenance;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.RecordType;
import kr.seogo.catalog.Retention;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.DerivativeAnswer;
import kr.seogo.catalog.api.EntryPage;
import kr.seogo.catalog.api.FileAnswer;
import kr.seogo.catalog.api.RdfSyntax;
import kr.seogo.catalog.api.RecordEntry;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.catalog.api.Search;
import kr.seogo.catalog.api.SearchRequest;
import kr.seogo.catalog.api.SearchResult;

/** Documents of one body, as a catalogue and its search show them to the public. */
final class Shelf implements Catalogue, Search {

    /** A document, and whether its entry is public. */
    private record Document(String title, String created, DisclosureClass disclosure, boolean listed) {}

    private final Map<RecordId, Document> documents = new LinkedHashMap<>();
    private static final String UNIT = "하천과";

    private final String body;

    /** Documents the search still finds though they were hidden: an index that lags. */
    final List<RecordId> lagging = new ArrayList<>();

    /** How many times it was searched. */
    int searches;

    Shelf(String body) {
        this.body = body;
    }

    JoinedArchive joined() {
        return new JoinedArchive(this, new FakeRegister(), this, body::equals);
    }

    RecordId hold(String id, String title, String created, DisclosureClass disclosure, boolean listed) {
        RecordId record = new RecordId(id);
        documents.put(record, new Document(title, created, disclosure, listed));
        return record;
    }

    RecordId open(String id) {
        return hold(id, "업무추진비 내역 " + id, "2026-03-05", DisclosureClass.OPEN, true);
    }

    @Override
    public Optional<RecordView> view(RecordId id, Caller caller) {
        return Optional.ofNullable(documents.get(id)).filter(Document::listed).map(one -> view(id, one));
    }

    private RecordView view(RecordId id, Document one) {
        boolean open = one.disclosure() == DisclosureClass.OPEN;
        AccessDecision access = new AccessDecision(
                id,
                one.disclosure(),
                new TreeSet<>(open ? List.of() : List.of(5)),
                open ? "" : "내부검토",
                one.listed(),
                Instant.EPOCH,
                "",
                "");
        return new RecordView(
                description(id, one),
                "ark:/99999/" + id,
                access,
                List.of(),
                0,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private RecordDescription description(RecordId id, Document one) {
        return new RecordDescription(
                id,
                Level.ITEM,
                Optional.of(new RecordId("fonds1")),
                1,
                new Origin("이관", id.name(), "A1"),
                one.title(),
                new Provenance(body, Optional.of("하천과"), Optional.empty()),
                Optional.of(new CatalogDate(one.created())),
                Optional.empty(),
                Optional.of(Retention.YEARS_10),
                Optional.of(RecordType.APPROVED_DOCUMENT),
                List.of("홍길동"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                List.of());
    }

    @Override
    public SearchResult search(SearchRequest request, Caller caller) {
        searches++;
        List<RecordId> all = documents.entrySet().stream()
                .filter(held ->
                        caller instanceof Caller.Staff || held.getValue().listed() || lagging.contains(held.getKey()))
                .filter(held -> asked(request, held.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        int from = request.cursor().map(Integer::parseInt).orElse(0);
        int to = Math.min(all.size(), from + request.size());
        List<SearchResult.Hit> hits = all.subList(from, to).stream()
                .map(id -> new SearchResult.Hit(entry(id), List.of()))
                .toList();
        return new SearchResult(
                all.size(),
                hits,
                Map.of("disclosure", classes(all)),
                to < all.size() ? Optional.of(String.valueOf(to)) : Optional.empty(),
                List.of());
    }

    private List<SearchResult.FacetValue> classes(List<RecordId> all) {
        return Arrays.stream(DisclosureClass.values())
                .map(one -> new SearchResult.FacetValue(
                        one.code(),
                        one.label(),
                        all.stream()
                                .filter(id -> Objects.requireNonNull(documents.get(id))
                                                .disclosure()
                                        == one)
                                .count()))
                .toList();
    }

    private boolean asked(SearchRequest request, Document one) {
        CatalogDate date = new CatalogDate(one.created());
        return ofBody(request)
                && request.from().stream().noneMatch(day -> date.latest().isBefore(day))
                && request.to().stream().noneMatch(day -> date.earliest().isAfter(day));
    }

    private boolean ofBody(SearchRequest request) {
        return request.agency().equals(Optional.of(body))
                && request.level().equals(Optional.of(Level.ITEM))
                && request.unit().filter(unit -> !unit.equals(UNIT)).isEmpty()
                && request.type()
                        .filter(type -> type != RecordType.APPROVED_DOCUMENT)
                        .isEmpty();
    }

    private RecordEntry entry(RecordId id) {
        Document one = Objects.requireNonNull(documents.get(id));
        return new RecordEntry(
                id,
                "ark:/99999/" + id,
                Level.ITEM,
                one.title(),
                body,
                Optional.of(new CatalogDate(one.created())),
                one.disclosure());
    }

    @Override
    public Optional<EntryPage> children(Optional<RecordId> parent, Caller caller, Optional<String> cursor, int size) {
        return Optional.of(new EntryPage(0, List.of(), Optional.empty()));
    }

    @Override
    public Optional<byte[]> rdf(RecordId id, Caller caller, RdfSyntax syntax) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileAnswer file(RecordId id, int n, Caller caller) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DerivativeAnswer text(RecordId id, int n, Caller caller) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DerivativeAnswer thumbnail(RecordId id, int n, Caller caller) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DerivativeAnswer preview(RecordId id, int n, Caller caller) {
        throw new UnsupportedOperationException();
    }
}

package kr.seogo.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.Origin;
import kr.seogo.catalog.Provenance;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.DerivativeAnswer;
import kr.seogo.catalog.api.EntryPage;
import kr.seogo.catalog.api.FileAnswer;
import kr.seogo.catalog.api.RdfSyntax;
import kr.seogo.catalog.api.RecordEntry;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.catalog.api.SearchRequest;
import kr.seogo.catalog.api.SearchResult;

/** A catalogue over a register in memory: every record is of one body. */
record FakeCatalogue(FakeRegister register, String body) implements Catalogue {

    static final RecordId FONDS = new RecordId("fonds1");

    @Override
    public Optional<RecordView> view(RecordId id, Caller caller) {
        return Optional.ofNullable(register.all().get(id))
                .map(List::getLast)
                .filter(access -> caller instanceof Caller.Staff || access.listed())
                .map(access -> new RecordView(
                        description(id),
                        "ark:/99999/" + id,
                        access,
                        List.of(),
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    JoinedArchive joined() {
        return new JoinedArchive(this, register, FakeCatalogue::nothing, body::equals);
    }

    private static SearchResult nothing(SearchRequest request, Caller caller) {
        return new SearchResult(0, List.of(), Map.of(), Optional.empty(), List.of());
    }

    private RecordDescription description(RecordId id) {
        return new RecordDescription(
                id,
                Level.ITEM,
                Optional.of(FONDS),
                1,
                new Origin("이관", id.name(), "A1"),
                "준설 계획",
                new Provenance(body, Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                List.of());
    }

    @Override
    public Optional<EntryPage> children(Optional<RecordId> parent, Caller caller, Optional<String> cursor, int size) {
        RecordEntry fonds = new RecordEntry(
                FONDS, "ark:/99999/fonds1", Level.FONDS, body, body, Optional.empty(), DisclosureClass.OPEN);
        return Optional.of(new EntryPage(1, List.of(fonds), Optional.empty()));
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

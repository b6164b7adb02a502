package kr.seogo.catalog.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.BadRequestException;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.DerivativeAnswer;
import kr.seogo.catalog.api.EntryPage;
import kr.seogo.catalog.api.FileAnswer;
import kr.seogo.catalog.api.FileView;
import kr.seogo.catalog.api.RdfSyntax;
import kr.seogo.catalog.api.RecordEntry;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.catalog.internal.derived.Pictures;
import kr.seogo.catalog.internal.policy.AccessPolicy;
import kr.seogo.catalog.internal.policy.Sight;
import kr.seogo.catalog.internal.register.Held;
import kr.seogo.catalog.internal.register.Register;
import kr.seogo.catalog.internal.register.Rendition;
import kr.seogo.catalog.internal.register.Siblings;

/** Reading out of the graphs, the store and the derived files; the register is asked at every call. */
final class StoredCatalogue implements Catalogue {

    private final ArkNames names;
    private final Register register;
    private final Siblings siblings;
    private final Graphs graphs;
    private final RdfDoor rdf;
    private final FileDoor files;

    StoredCatalogue(ArkNames names, Register register, Siblings siblings, Graphs graphs, RdfDoor rdf, FileDoor files) {
        this.names = names;
        this.register = register;
        this.siblings = siblings;
        this.graphs = graphs;
        this.rdf = rdf;
        this.files = files;
    }

    @Override
    public Optional<RecordView> view(RecordId id, Caller caller) {
        return known(id, caller).flatMap(held -> graphs.read(held, caller).map(d -> view(held, d, caller)));
    }

    @Override
    public Optional<EntryPage> children(Optional<RecordId> parent, Caller caller, Optional<String> cursor, int size) {
        if (size < 1 || size > 100) {
            throw new BadRequestException("bad-size", "한 쪽에는 1건부터 100건까지 볼 수 있습니다: " + size);
        }
        Optional<Cursor> place = Cursor.parse(cursor);
        Sight sight = AccessPolicy.sight(caller);
        if (parent.isPresent() && known(parent.get(), caller).isEmpty()) {
            return Optional.empty();
        }
        Optional<Held> after = place.map(one -> sibling(one.after(), parent, caller));
        String afterId = after.map(held -> held.id().name()).orElse("");
        List<Held> page = parent.map(
                        p -> siblings.below(p, sight, after.map(Held::rank).orElse(-1), afterId, size + 1))
                .orElseGet(() -> siblings.fonds(sight, after.map(Held::title).orElse(""), afterId, size + 1));
        boolean more = page.size() > size;
        List<Held> shown = more ? page.subList(0, size) : page;
        Optional<String> next = more ? Optional.of(Cursor.after(shown.getLast()).encode()) : Optional.empty();
        return Optional.of(new EntryPage(siblings.count(parent, sight), entries(shown, caller), next));
    }

    @Override
    public Optional<byte[]> rdf(RecordId id, Caller caller, RdfSyntax syntax) {
        return known(id, caller).flatMap(held -> graphs.read(held, caller)
                .map(d -> rdf.write(d, AccessPolicy.forCaller(held.access(), caller, held.papersOf()), syntax)));
    }

    @Override
    public FileAnswer file(RecordId id, int n, Caller caller) {
        return known(id, caller)
                .map(held -> files.open(held, n, caller, graphs.read(held, caller)))
                .orElseGet(FileAnswer.Unknown::new);
    }

    @Override
    public DerivativeAnswer text(RecordId id, int n, Caller caller) {
        return known(id, caller).map(held -> files.text(held, n, caller)).orElseGet(DerivativeAnswer.Unknown::new);
    }

    @Override
    public DerivativeAnswer thumbnail(RecordId id, int n, Caller caller) {
        return picture(id, n, caller, Pictures.Kind.THUMBNAIL);
    }

    @Override
    public DerivativeAnswer preview(RecordId id, int n, Caller caller) {
        return picture(id, n, caller, Pictures.Kind.PREVIEW);
    }

    private DerivativeAnswer picture(RecordId id, int n, Caller caller, Pictures.Kind kind) {
        return known(id, caller)
                .map(held -> files.picture(held, n, caller, kind))
                .orElseGet(DerivativeAnswer.Unknown::new);
    }

    private Held sibling(RecordId id, Optional<RecordId> parent, Caller caller) {
        return known(id, caller).filter(held -> held.parent().equals(parent)).orElseThrow(Cursor::bad);
    }

    private Optional<Held> known(RecordId id, Caller caller) {
        return register.held(id).filter(held -> AccessPolicy.mayKnow(caller, held.visible(), held.papersOf()));
    }

    private RecordView view(Held held, RecordDescription description, Caller caller) {
        Sight sight = AccessPolicy.sight(caller);
        Map<RecordId, Held> above = register.held(held.ancestors());
        List<Held> path = held.ancestors().stream()
                .filter(above::containsKey)
                .map(above::get)
                .filter(a -> AccessPolicy.mayKnow(caller, a.visible(), a.papersOf()))
                .toList();
        return new RecordView(
                description,
                names.ark(held.id()),
                AccessPolicy.forCaller(held.access(), caller, held.papersOf()),
                entries(path, caller),
                siblings.count(Optional.of(held.id()), sight),
                siblings.beside(held, sight, false).flatMap(s -> entry(s, caller)),
                siblings.beside(held, sight, true).flatMap(s -> entry(s, caller)),
                files(held, description, caller));
    }

    private List<FileView> files(Held held, RecordDescription description, Caller caller) {
        boolean all = AccessPolicy.seesWhole(caller, held.papersOf());
        List<FileView> views = new ArrayList<>();
        for (Rendition r : register.renditions(held.id())) {
            boolean readable = AccessPolicy.mayRead(caller, held.visible(), held.papersOf(), held.access(), r.role());
            Optional<FileDescription> facts = readable
                    ? description.files().stream().filter(f -> f.n() == r.n()).findFirst()
                    : Optional.empty();
            views.add(new FileView(r.n(), readable, facts, all ? r.extraction() : Optional.empty()));
        }
        return views;
    }

    private List<RecordEntry> entries(List<Held> records, Caller caller) {
        Map<RecordId, RecordDescription> described = graphs.read(records, caller);
        return records.stream()
                .flatMap(held -> Optional.ofNullable(described.get(held.id())).map(d -> entry(held, d)).stream())
                .toList();
    }

    private Optional<RecordEntry> entry(Held held, Caller caller) {
        return entries(List.of(held), caller).stream().findFirst();
    }

    private RecordEntry entry(Held held, RecordDescription d) {
        return new RecordEntry(
                d.id(),
                names.ark(d.id()),
                d.level(),
                d.title(),
                d.provenance().agency(),
                d.created(),
                held.access().disclosure());
    }
}

package kr.seogo.catalog.internal.reading;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.DerivativeAnswer;
import kr.seogo.catalog.api.EntryPage;
import kr.seogo.catalog.api.FileAnswer;
import kr.seogo.catalog.api.RdfSyntax;
import kr.seogo.catalog.api.Rebuild.Part;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.catalog.api.Search;
import kr.seogo.catalog.internal.policy.AccessPolicy;
import kr.seogo.catalog.internal.register.Refilling;

/**
 * The doors, closed while what they answer from is filled again. Staff are answered without the graphs too: what has no
 * graph yet is read from the store for them.
 */
public final class ClosedWhileRebuilt implements Catalogue {

    private static final Set<Part> REGISTER = EnumSet.of(Part.REGISTER);
    private static final Set<Part> GRAPHS = EnumSet.of(Part.REGISTER, Part.GRAPHS);
    private static final Set<Part> INDEX = EnumSet.of(Part.REGISTER, Part.INDEX);

    private final Catalogue catalogue;
    private final Refilling refilling;

    public ClosedWhileRebuilt(Catalogue catalogue, Refilling refilling) {
        this.catalogue = catalogue;
        this.refilling = refilling;
    }

    /** The same for the search, for everybody. */
    public static Search search(Search search, Refilling refilling) {
        return (request, caller) -> refilling.whole(INDEX, () -> search.search(request, caller));
    }

    private static Set<Part> needed(Caller caller) {
        return AccessPolicy.seesClosed(caller) ? REGISTER : GRAPHS;
    }

    @Override
    public Optional<RecordView> view(RecordId id, Caller caller) {
        return refilling.whole(needed(caller), () -> catalogue.view(id, caller));
    }

    @Override
    public Optional<EntryPage> children(Optional<RecordId> parent, Caller caller, Optional<String> cursor, int size) {
        return refilling.whole(needed(caller), () -> catalogue.children(parent, caller, cursor, size));
    }

    @Override
    public Optional<byte[]> rdf(RecordId id, Caller caller, RdfSyntax syntax) {
        return refilling.whole(needed(caller), () -> catalogue.rdf(id, caller, syntax));
    }

    @Override
    public FileAnswer file(RecordId id, int n, Caller caller) {
        refilling.requireWhole(needed(caller));
        FileAnswer answer = catalogue.file(id, n, caller);
        if (!(answer instanceof FileAnswer.Opened)) {
            refilling.requireWhole(needed(caller));
        }
        return answer;
    }

    @Override
    public DerivativeAnswer text(RecordId id, int n, Caller caller) {
        return refilling.whole(REGISTER, () -> catalogue.text(id, n, caller));
    }

    @Override
    public DerivativeAnswer thumbnail(RecordId id, int n, Caller caller) {
        return refilling.whole(REGISTER, () -> catalogue.thumbnail(id, n, caller));
    }

    @Override
    public DerivativeAnswer preview(RecordId id, int n, Caller caller) {
        return refilling.whole(REGISTER, () -> catalogue.preview(id, n, caller));
    }
}

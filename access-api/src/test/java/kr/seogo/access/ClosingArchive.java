package kr.seogo.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.DerivativeAnswer;
import kr.seogo.catalog.api.EntryPage;
import kr.seogo.catalog.api.FileAnswer;
import kr.seogo.catalog.api.RdfSyntax;
import kr.seogo.catalog.api.RecordView;

/** An archive whose files are closed, or damaged, when a test says so. */
final class ClosingArchive implements Catalogue {

    private final Catalogue archive;
    final List<MemoryChannel> channels = new ArrayList<>();
    boolean closed;
    boolean damaged;

    ClosingArchive(Catalogue archive) {
        this.archive = archive;
    }

    @Override
    public Optional<RecordView> view(RecordId id, Caller caller) {
        return archive.view(id, caller);
    }

    @Override
    public Optional<EntryPage> children(Optional<RecordId> parent, Caller caller, Optional<String> cursor, int size) {
        return archive.children(parent, caller, cursor, size);
    }

    @Override
    public Optional<byte[]> rdf(RecordId id, Caller caller, RdfSyntax syntax) {
        return archive.rdf(id, caller, syntax);
    }

    @Override
    public FileAnswer file(RecordId id, int n, Caller caller) {
        if (closed) {
            return new FileAnswer.Unknown();
        }
        if (damaged && archive.file(id, n, caller) instanceof FileAnswer.Opened opened) {
            MemoryChannel other = new MemoryChannel(new byte[] {1});
            channels.add(other);
            return new FileAnswer.Opened(opened.facts(), other, opened.since());
        }
        return archive.file(id, n, caller);
    }

    @Override
    public DerivativeAnswer text(RecordId id, int n, Caller caller) {
        return archive.text(id, n, caller);
    }

    @Override
    public DerivativeAnswer thumbnail(RecordId id, int n, Caller caller) {
        return archive.thumbnail(id, n, caller);
    }

    @Override
    public DerivativeAnswer preview(RecordId id, int n, Caller caller) {
        return archive.preview(id, n, caller);
    }
}

package kr.seogo.readingroom;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kr.seogo.access.SearchIncidents;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.BadRequestException;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.DerivativeAnswer;
import kr.seogo.catalog.api.EntryPage;
import kr.seogo.catalog.api.ExtractionNote;
import kr.seogo.catalog.api.FileAnswer;
import kr.seogo.catalog.api.FileView;
import kr.seogo.catalog.api.RdfSyntax;
import kr.seogo.catalog.api.RecordEntry;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.catalog.api.SearchRequest;

/** The small archive as the catalogue's doors would show it; broken on purpose by {@link #broken}. */
final class FakeArchive implements Catalogue, SearchIncidents {

    private static final String LONG_TEXT = "한 줄의 글입니다. 다음 줄로 이어집니다.\n".repeat(2_000);

    private final Map<RecordId, Sample> records = new LinkedHashMap<>();
    final List<SearchRequest> incidents = new CopyOnWriteArrayList<>();
    volatile boolean broken;

    FakeArchive() {
        SmallArchive.records().forEach(sample -> records.put(sample.id(), sample));
    }

    List<Sample> visible(Caller caller) {
        return records.values().stream()
                .filter(sample -> sample.decision().listed() || caller instanceof Caller.Staff)
                .toList();
    }

    RecordEntry entry(Sample sample) {
        RecordDescription d = sample.described(1);
        return new RecordEntry(
                d.id(),
                "ark:/99999/" + d.id(),
                d.level(),
                d.title(),
                d.provenance().agency(),
                d.created(),
                sample.decision().disclosure());
    }

    List<RecordId> ancestors(RecordId id) {
        List<RecordId> path = new ArrayList<>();
        Optional<RecordId> up = found(id).described(1).parent();
        while (up.isPresent()) {
            path.addFirst(up.get());
            up = found(up.get()).described(1).parent();
        }
        return path;
    }

    @Override
    public Optional<RecordView> view(RecordId id, Caller caller) {
        if (broken) {
            throw new IllegalStateException("broken on purpose");
        }
        return visible(caller).stream()
                .filter(sample -> sample.id().equals(id))
                .findFirst()
                .map(sample -> view(sample, caller));
    }

    private RecordView view(Sample sample, Caller caller) {
        RecordDescription d = sample.described(1);
        List<Sample> siblings = below(d.parent(), caller);
        int place = siblings.indexOf(sample);
        return new RecordView(
                d,
                "ark:/99999/" + d.id(),
                sample.decision(),
                ancestors(d.id()).stream().map(up -> entry(found(up))).toList(),
                below(Optional.of(d.id()), caller).size(),
                place > 0 ? Optional.of(entry(siblings.get(place - 1))) : Optional.empty(),
                place + 1 < siblings.size() ? Optional.of(entry(siblings.get(place + 1))) : Optional.empty(),
                d.files().stream()
                        .map(file -> view(file, sample.decision(), caller))
                        .toList());
    }

    private static FileView view(FileDescription file, AccessDecision access, Caller caller) {
        if (caller instanceof Caller.Staff) {
            ExtractionNote note =
                    new ExtractionNote(ExtractionNote.State.DAMAGED, 12, "tika 3.3.1", "마지막 쪽을 읽지 못함", Sample.DECIDED);
            return new FileView(file.n(), true, Optional.of(file), Optional.of(note));
        }
        boolean readable = access.disclosure() == DisclosureClass.OPEN
                || (access.disclosure() == DisclosureClass.PARTIAL && file.role() == FileDescription.Role.REDACTION);
        return new FileView(file.n(), readable, readable ? Optional.of(file) : Optional.empty(), Optional.empty());
    }

    private List<Sample> below(Optional<RecordId> parent, Caller caller) {
        return visible(caller).stream()
                .filter(sample -> sample.described(1).parent().equals(parent))
                .toList();
    }

    @Override
    public Optional<EntryPage> children(Optional<RecordId> parent, Caller caller, Optional<String> cursor, int size) {
        int from = cursor.map(FakeArchive::place).orElse(0);
        List<RecordEntry> all = below(parent, caller).stream().map(this::entry).toList();
        int to = Math.min(from + size, all.size());
        return Optional.of(new EntryPage(
                all.size(), all.subList(from, to), to < all.size() ? Optional.of("p" + to) : Optional.empty()));
    }

    static int place(String cursor) {
        if (!cursor.matches("p[0-9]{1,6}")) {
            throw new BadRequestException("bad-cursor", "The cursor is none: " + cursor);
        }
        return Integer.parseInt(cursor.substring(1));
    }

    @Override
    public Optional<byte[]> rdf(RecordId id, Caller caller, RdfSyntax syntax) {
        return view(id, caller).map(view -> ("<" + view.ark() + "> a <urn:x> .").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public FileAnswer file(RecordId id, int n, Caller caller) {
        throw new UnsupportedOperationException("The pages never ask for bytes themselves");
    }

    @Override
    public DerivativeAnswer text(RecordId id, int n, Caller caller) {
        if (id.name().equals(SmallArchive.LONG)) {
            return text(LONG_TEXT, true);
        }
        return switch (n) {
            case 1 -> text("제3차 회의록\n1. 용도지역 변경 안건을 심의하였다. <script>alert('본문')</script>", false);
            case 4 -> text("붙임: 회의 자료에서 뽑은 글", false);
            case 5 -> text("메모의 글", false);
            default -> new DerivativeAnswer.None("no text");
        };
    }

    private static DerivativeAnswer text(String text, boolean truncated) {
        return new DerivativeAnswer.Ready(text.getBytes(StandardCharsets.UTF_8), "text/plain", truncated);
    }

    @Override
    public DerivativeAnswer thumbnail(RecordId id, int n, Caller caller) {
        return new DerivativeAnswer.NotYet();
    }

    @Override
    public DerivativeAnswer preview(RecordId id, int n, Caller caller) {
        return n == 3 ? new DerivativeAnswer.Ready(FakeApi.png(), "image/png", false) : new DerivativeAnswer.NotYet();
    }

    @Override
    public void nothingFound(SearchRequest request) {
        incidents.add(request);
    }

    Sample found(RecordId id) {
        Sample sample = records.get(id);
        if (sample == null) {
            throw new IllegalStateException("The small archive has no " + id);
        }
        return sample;
    }
}

package kr.seogo.access;

import jakarta.ws.rs.core.HttpHeaders;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.AccessProposal;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.Origin;
import kr.seogo.catalog.Permission;
import kr.seogo.catalog.Provenance;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.RecordType;
import kr.seogo.catalog.api.AccessDesk;
import kr.seogo.catalog.api.AccessEffect;
import kr.seogo.catalog.api.BeingRebuiltException;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.DerivativeAnswer;
import kr.seogo.catalog.api.EntryPage;
import kr.seogo.catalog.api.ExtractionNote;
import kr.seogo.catalog.api.FileAnswer;
import kr.seogo.catalog.api.FileView;
import kr.seogo.catalog.api.PublicStanding;
import kr.seogo.catalog.api.RdfSyntax;
import kr.seogo.catalog.api.Rebuild;
import kr.seogo.catalog.api.RecordEntry;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.catalog.api.Search;
import kr.seogo.catalog.api.SearchRequest;
import kr.seogo.catalog.api.SearchResult;
import kr.seogo.catalog.api.SearchUnavailableException;
import kr.seogo.catalog.api.UnreadFiles;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.Sha512;

/** One open record, one closed, one hidden; every channel it hands out is remembered, so that a leak is seen. */
final class FakeArchive implements Catalogue, Search, AccessDesk, UnreadFiles, SearchIncidentList, CallerSource {

    static final RecordId OPEN = new RecordId("s1open");
    static final RecordId CLOSED = new RecordId("s1closed");
    static final RecordId HIDDEN = new RecordId("s1hidden");
    static final String NAME = "회의록 \"초안\"\r\n.hwp";
    static final byte[] BYTES = "0123456789".getBytes(StandardCharsets.UTF_8);
    static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");

    final List<MemoryChannel> channels = new ArrayList<>();
    final List<SearchRequest> searches = new ArrayList<>();
    final List<AccessDecision> decisions = new ArrayList<>();
    String mime = "application/x-hwp";
    boolean searchIsDown;
    boolean beingRebuilt;

    static String sha512() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(BYTES));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<RecordView> view(RecordId id, Caller caller) {
        refuseWhileRebuilt();
        return known(id, caller)
                ? Optional.of(new RecordView(
                        description(id),
                        "ark:/99999/" + id,
                        access(id),
                        List.of(),
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new FileView(
                                1,
                                readable(id, caller),
                                readable(id, caller) ? Optional.of(file()) : Optional.empty(),
                                Optional.empty()))))
                : Optional.empty();
    }

    @Override
    public Optional<EntryPage> children(Optional<RecordId> parent, Caller caller, Optional<String> cursor, int size) {
        return parent.map(id -> known(id, caller)).orElse(true)
                ? Optional.of(new EntryPage(0, List.of(), Optional.empty()))
                : Optional.empty();
    }

    @Override
    public Optional<byte[]> rdf(RecordId id, Caller caller, RdfSyntax syntax) {
        return known(id, caller) ? Optional.of(("# " + syntax).getBytes(StandardCharsets.UTF_8)) : Optional.empty();
    }

    @Override
    public FileAnswer file(RecordId id, int n, Caller caller) {
        if (n != 1 || !known(id, caller)) {
            return new FileAnswer.Unknown();
        }
        if (!readable(id, caller)) {
            return new FileAnswer.Closed(access(id));
        }
        MemoryChannel channel = new MemoryChannel(BYTES);
        channels.add(channel);
        SeekableByteChannel opened = channel;
        return new FileAnswer.Opened(file(), opened, THEN);
    }

    @Override
    public DerivativeAnswer text(RecordId id, int n, Caller caller) {
        return switch (file(id, n, caller)) {
            case FileAnswer.Opened opened -> new DerivativeAnswer.Ready(BYTES, "text/plain", false);
            case FileAnswer.Closed closed -> new DerivativeAnswer.Closed(closed.access());
            case FileAnswer.Unknown unknown -> new DerivativeAnswer.Unknown();
        };
    }

    @Override
    public DerivativeAnswer thumbnail(RecordId id, int n, Caller caller) {
        return new DerivativeAnswer.NotYet();
    }

    @Override
    public DerivativeAnswer preview(RecordId id, int n, Caller caller) {
        return new DerivativeAnswer.None("no picture");
    }

    private void refuseWhileRebuilt() {
        if (beingRebuilt) {
            throw new BeingRebuiltException(Set.of(Rebuild.Part.INDEX));
        }
    }

    @Override
    public SearchResult search(SearchRequest request, Caller caller) {
        searches.add(request);
        refuseWhileRebuilt();
        if (searchIsDown) {
            throw new SearchUnavailableException("down", new java.io.IOException("refused"));
        }
        if (request.words().equals("없음")) {
            return new SearchResult(0, List.of(), Map.of(), Optional.empty(), List.of());
        }
        RecordEntry entry = new RecordEntry(
                OPEN,
                "ark:/99999/" + OPEN,
                Level.ITEM,
                "제목",
                "한빛시",
                Optional.of(new CatalogDate("2015-06")),
                DisclosureClass.OPEN);
        return new SearchResult(
                1, List.of(new SearchResult.Hit(entry, List.of())), Map.of(), Optional.empty(), List.of());
    }

    @Override
    public AccessDecision decide(
            RecordId record, AccessProposal proposal, OptionalInt expectedVersion, Caller.Staff staff) {
        if (!List.of(OPEN, CLOSED, HIDDEN).contains(record)) {
            throw new NotHeldException(record);
        }
        if (!Permission.DECIDE_ACCESS.isOf(staff)) {
            throw new ForbiddenException("only an archivist decides");
        }
        proposal.defects().stream().findFirst().ifPresent(defect -> {
            throw new BadProposalException(defect);
        });
        if (expectedVersion.isPresent() && expectedVersion.getAsInt() != decisions.size()) {
            throw new StaleDecisionException(record, expectedVersion.getAsInt(), decisions.size());
        }
        AccessDecision decision = new AccessDecision(
                record,
                proposal.disclosure(),
                proposal.grounds(),
                proposal.reason(),
                proposal.listed(),
                THEN,
                staff.name(),
                "staff");
        decisions.add(decision);
        return decision;
    }

    @Override
    public AccessEffect effect(RecordId record, AccessProposal proposal, Caller.Staff staff) {
        throw new UnsupportedOperationException("The API shows no effects");
    }

    @Override
    public Map<RecordId, PublicStanding> standing(Collection<RecordId> records, Caller.Staff staff) {
        throw new UnsupportedOperationException("The API's lists carry no marks");
    }

    @Override
    public Page list(Optional<ExtractionNote.State> state, int page, int size, Caller.Staff staff) {
        ExtractionNote note = new ExtractionNote(ExtractionNote.State.DAMAGED, 0, "reader", "broken off", THEN);
        return new Page(
                Map.of(ExtractionNote.State.DAMAGED, 1L),
                List.of(new UnreadFile(HIDDEN, "제목", 1, NAME, "fmt/18", note)),
                false);
    }

    @Override
    public List<AccessDecision> history(RecordId record, Caller.Staff staff) {
        return List.copyOf(decisions);
    }

    @Override
    public List<Incident> newest(int atMost) {
        return List.of(new Incident(THEN, "없음", ""));
    }

    @Override
    public List<Question> mostOften(int atMost) {
        return List.of();
    }

    @Override
    public Caller of(HttpHeaders headers) {
        String token = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (token == null) {
            return Caller.PUBLIC;
        }
        return switch (token) {
            case "Bearer archivist" -> new Caller.Staff("기록연구사", Set.of(Caller.Role.ARCHIVIST), "기록원");
            case "Bearer officer" -> new Caller.Staff("공개담당", Set.of(Caller.Role.DISCLOSURE_OFFICER), "기록원");
            case "Bearer operator" -> new Caller.Staff("운영자", Set.of(Caller.Role.OPERATOR), "기록원");
            default -> throw new UnknownTokenException();
        };
    }

    private static boolean known(RecordId id, Caller caller) {
        return id.equals(OPEN) || id.equals(CLOSED) || (id.equals(HIDDEN) && caller instanceof Caller.Staff);
    }

    private static boolean readable(RecordId id, Caller caller) {
        return id.equals(OPEN) || caller instanceof Caller.Staff;
    }

    private static AccessDecision access(RecordId id) {
        boolean open = id.equals(OPEN);
        return new AccessDecision(
                id,
                open ? DisclosureClass.OPEN : DisclosureClass.CLOSED,
                new TreeSet<>(open ? Set.of() : Set.of(6)),
                open ? "" : "개인정보",
                !id.equals(HIDDEN),
                THEN,
                "이관",
                "2026-000001");
    }

    private FileDescription file() {
        return new FileDescription(
                1,
                FileDescription.Role.ORIGINAL,
                LogicalPath.payload("철/" + NAME),
                BYTES.length,
                new Sha512(sha512()),
                Optional.of(new FormatMatch("fmt/1084", "HWP", "5", mime, FormatMatch.Method.CONTAINER)),
                false);
    }

    private RecordDescription description(RecordId id) {
        return new RecordDescription(
                id,
                Level.ITEM,
                Optional.of(new RecordId("s1file")),
                1,
                new Origin("한빛시", "I-1", "2026-000001"),
                "제목",
                new Provenance("한빛시", Optional.empty(), Optional.empty()),
                Optional.of(new CatalogDate("2015-06")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(RecordType.MINUTES),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of("관리번호", "A-1"),
                List.of(file()));
    }
}

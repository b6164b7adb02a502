package kr.seogo.disclosure.internal.redaction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.catalog.api.ReleasedRedaction;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.LeavingParts;
import kr.seogo.disclosure.RedactionMark;
import kr.seogo.disclosure.RedactionState;
import kr.seogo.disclosure.api.CaseDesk;
import kr.seogo.disclosure.api.CaseView;
import kr.seogo.disclosure.api.RedactionDesk;
import kr.seogo.disclosure.api.RedactionOrder;
import kr.seogo.disclosure.api.RedactionOutcome;
import kr.seogo.disclosure.api.RedactionReading;
import kr.seogo.disclosure.api.RedactionView;

/** The redaction desk over cases, database, catalogue and tool. */
public final class StoredRedactionDesk implements RedactionDesk {

    private static final Label OWN =
            new Label("가림 표시를 한 사람은 공개를 확정할 수 없습니다. 다른 사람이 확정합니다", "who marked may not decide; somebody else does");
    private static final Label DECIDED = new Label("이미 처리되었습니다", "it has been decided already");
    private static final Label CHANGED =
            new Label("검증한 뒤에 파일이 바뀌었습니다. 다시 만드십시오", "the copy is not the one that was proved; make it again");
    private static final Label MADE = new Label(
            "이미 기록의 파일이 되었습니다. 확정을 다시 하십시오", "it is a file of its record already; release it again to finish");
    private static final String LAPSED = "오래 두어 지웠습니다";

    private final CaseDesk desk;
    private final Catalogue catalogue;
    private final Optional<String> holder;
    private final LeavingParts parts;
    private final RedactionRows rows;
    private final CopyFolder copies;
    private final Drafting drafting;
    private final BiConsumer<RedactionView, Path> handOver;
    private final InstantSource clock;

    /**
     * The desk.
     *
     * @param holder the body that holds the archive, and so redacts what others made once they were heard
     * @param handOver makes a released copy a file of its case; repeated, it changes nothing
     */
    public StoredRedactionDesk(
            CaseDesk desk,
            Catalogue catalogue,
            Optional<String> holder,
            LeavingParts parts,
            Proofs proofs,
            BiConsumer<RedactionView, Path> handOver,
            InstantSource clock) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.holder = holder;
        this.parts = parts;
        this.rows = proofs.rows();
        this.copies = new CopyFolder(parts.drafts());
        this.drafting = new Drafting(catalogue, parts.tool(), rows, copies, clock);
        this.handOver = handOver;
        this.clock = clock;
    }

    @Override
    public List<Source> sources(CaseNumber number, Caller.Staff staff) {
        return seen(number, staff)
                .map(view -> new CaseScope(view)
                        .records().stream()
                                .filter(RecordId::isName)
                                .sorted()
                                .flatMap(name -> ofBody(new RecordId(name), staff).stream())
                                .flatMap(StoredRedactionDesk::sources)
                                .toList())
                .orElse(List.of());
    }

    private static Stream<Source> sources(RecordView held) {
        return held.description().files().stream()
                .filter(file -> file.role() == FileDescription.Role.ORIGINAL)
                .map(file ->
                        new Source(held.description().id(), held.description().title(), file.n(), file.name()));
    }

    @Override
    public RedactionReading read(CaseNumber number, RecordId record, int n, Caller.Staff staff) {
        Optional<CaseView> view = seen(number, staff);
        if (view.isEmpty() || ofBody(record, staff).isEmpty()) {
            return new RedactionReading.Unknown();
        }
        CaseScope scope = new CaseScope(view.get());
        return unheard(view.get(), record, staff)
                .or(() -> scope.notDrafted(record))
                .<RedactionReading>map(RedactionReading.Refused::new)
                .orElseGet(() -> FileReading.of(catalogue, record, n, scope.grounds(record), staff));
    }

    @Override
    public RedactionOutcome draft(RedactionOrder order, Caller.Staff staff) {
        Optional<CaseView> view = seen(order.number(), staff);
        if (view.isEmpty() || ofBody(order.record(), staff).isEmpty()) {
            return new RedactionOutcome.Unknown();
        }
        CaseScope scope = new CaseScope(view.get());
        List<Integer> items =
                order.marks().stream().map(RedactionMark::ground).distinct().toList();
        return unheard(view.get(), order.record(), staff)
                .or(() -> scope.notDrafted(order.record()))
                .or(() -> scope.notGrounds(order.record(), items))
                .<RedactionOutcome>map(RedactionOutcome.Refused::new)
                .orElseGet(() -> drafting.draft(order, staff));
    }

    /** A record, if it is one of the body that handles the case, or held by it; a requester may name any. */
    private Optional<RecordView> ofBody(RecordId record, Caller.Staff staff) {
        return catalogue
                .view(record, staff)
                .filter(held -> holder.filter(staff.body()::equals).isPresent()
                        || held.description().provenance().agency().equals(staff.body()));
    }

    /** The holder redacts what another body made only once that was heard, without which nothing is decided either (decree, 9). */
    private Optional<Label> unheard(CaseView view, RecordId record, Caller.Staff staff) {
        return ofBody(record, staff)
                .map(held -> held.description().provenance().agency())
                .filter(agency -> !agency.equals(staff.body()))
                .filter(agency -> view.state().decision().isEmpty()
                        && !view.state().handling().heardProducer(agency, view.today()))
                .map(agency -> new Label(
                        "이 기록을 생산한 " + agency + "의 의견을 먼저 들으십시오(‘의견·협조 요청’)",
                        "the body that made this record, " + agency + ", is to be heard first (consult)"));
    }

    private Optional<CaseView> seen(CaseNumber number, Caller.Staff staff) {
        return Actor.of(staff).flatMap(actor -> desk.view(number, actor));
    }

    @Override
    public List<RedactionView> ofCase(CaseNumber number, Caller.Staff staff) {
        return seen(number, staff).isEmpty()
                ? List.of()
                : rows.ofCase(number).stream().map(RedactionRows.Row::view).toList();
    }

    @Override
    public Optional<RedactionView> find(CaseNumber number, UUID id, Caller.Staff staff) {
        return row(number, id, staff).map(RedactionRows.Row::view);
    }

    private Optional<RedactionRows.Row> row(CaseNumber number, UUID id, Caller.Staff staff) {
        return seen(number, staff).flatMap(_ -> rows.find(number, id));
    }

    @Override
    public Optional<Path> copy(CaseNumber number, UUID id, Caller.Staff staff) {
        return find(number, id, staff).map(v -> copies.of(v.id())).filter(Files::isRegularFile);
    }

    @Override
    public Optional<Preview> preview(CaseNumber number, UUID id, Caller.Staff staff) {
        return find(number, id, staff)
                .filter(_ -> copy(number, id, staff).isPresent())
                .map(view -> new Preview(
                        parts.tool().text(copies.of(id), Drafting.name(view.mime())),
                        view.mime().startsWith("text/") ? new byte[0] : copies.picture(id, parts.tool())));
    }

    @Override
    public RedactionOutcome release(CaseNumber number, UUID id, Caller.Staff staff) {
        Optional<RedactionRows.Row> row = row(number, id, staff);
        if (row.isEmpty()) {
            return new RedactionOutcome.Unknown();
        }
        RedactionView view = row.get().view();
        if (view.drafter().maybe(staff.person())) {
            return new RedactionOutcome.Refused(OWN);
        }
        if (row.get().marked().isEmpty()
                || view.state() == RedactionState.RELEASED
                || view.state() == RedactionState.REJECTED) {
            return new RedactionOutcome.Refused(DECIDED);
        }
        return refused(row.get(), staff)
                .<RedactionOutcome>map(RedactionOutcome.Refused::new)
                .orElseGet(() -> released(row.get(), staff));
    }

    /** Why it may not be released as the case stands now. */
    private Optional<Label> refused(RedactionRows.Row row, Caller.Staff staff) {
        RedactionView view = row.view();
        CaseView seen = seen(view.number(), staff).orElseThrow();
        return unheard(seen, view.record(), staff)
                .or(() -> new CaseScope(seen).notReleased(view.record(), items(view), partlyOpen(view.record(), staff)))
                .or(() -> changed(row));
    }

    private static List<Integer> items(RedactionView view) {
        return view.taken().stream().map(ReleasedRedaction.Taken::ground).toList();
    }

    private boolean partlyOpen(RecordId record, Caller.Staff staff) {
        return ofBody(record, staff)
                .filter(held -> held.access().disclosure() == DisclosureClass.PARTIAL)
                .isPresent();
    }

    private Optional<Label> changed(RedactionRows.Row row) {
        Path copy = copies.of(row.view().id());
        return Files.isRegularFile(copy) && copies.digest(copy).equals(row.digest())
                ? Optional.empty()
                : Optional.of(CHANGED);
    }

    /** A release under way may be one that a killed process left, so it goes on; the catalogue makes one file of it. */
    private RedactionOutcome released(RedactionRows.Row row, Caller.Staff staff) {
        RedactionView view = row.view();
        List<RedactionState> from = List.of(RedactionState.READY, RedactionState.RELEASING);
        if (!rows.move(view.id(), from, RedactionState.RELEASING, staff.person(), "", clock.instant())) {
            return new RedactionOutcome.Refused(DECIDED);
        }
        Made made = rows.whileLocked(view.number(), () -> made(row, staff));
        if (made.file().isEmpty()) {
            return new RedactionOutcome.Refused(made.no());
        }
        FileDescription file = made.file().get();
        Path copy = copies.of(view.id());
        handOver.accept(view, copy);
        rows.released(view.id(), file.n());
        copies.delete(copy);
        return new RedactionOutcome.Done(
                rows.find(view.number(), view.id()).orElseThrow().view());
    }

    /** Empty where a court, a third party or a colleague came in between; what was not made waits again then. */
    private Made made(RedactionRows.Row row, Caller.Staff staff) {
        RedactionView view = row.view();
        if (state(view) != RedactionState.RELEASING) {
            return new Made(Optional.empty(), DECIDED);
        }
        Optional<Label> refused = refused(row, staff);
        if (refused.isPresent()) {
            if (!parts.redactions().made(view.record(), view.id())) {
                rows.back(view.id());
            }
            return new Made(Optional.empty(), refused.get());
        }
        FileDescription file = parts.redactions()
                .release(
                        new ReleasedRedaction(
                                view.id(),
                                view.record(),
                                view.of(),
                                copies.of(view.id()),
                                view.mime(),
                                view.taken(),
                                view.drafter(),
                                view.number().value()),
                        staff);
        return new Made(Optional.of(file), DECIDED);
    }

    /** A file of the record, or why there is none. */
    private record Made(Optional<FileDescription> file, Label no) {}

    private RedactionState state(RedactionView view) {
        return rows.find(view.number(), view.id()).orElseThrow().view().state();
    }

    @Override
    public RedactionOutcome reject(CaseNumber number, UUID id, String reason, Caller.Staff staff) {
        Optional<RedactionRows.Row> row = row(number, id, staff);
        if (row.isEmpty()) {
            return new RedactionOutcome.Unknown();
        }
        Optional<Label> refused = rows.whileLocked(number, () -> {
            RedactionView view = row.get().view();
            // A release that a kill left is taken back as long as nobody can read what it made.
            if (state(view) == RedactionState.RELEASING && parts.redactions().made(view.record(), id)) {
                return Optional.of(MADE);
            }
            List<RedactionState> from = List.of(RedactionState.READY, RedactionState.RELEASING);
            return rows.move(id, from, RedactionState.REJECTED, staff.person(), reason, clock.instant())
                    ? Optional.empty()
                    : Optional.of(DECIDED);
        });
        if (refused.isPresent()) {
            return new RedactionOutcome.Refused(refused.get());
        }
        copies.delete(copies.of(id));
        return new RedactionOutcome.Done(rows.find(number, id).orElseThrow().view());
    }

    @Override
    public int tidy(Instant drafted) {
        int lapsed = rows.lapse(drafted, clock.instant(), LAPSED);
        try {
            return lapsed + rows.forget() + copies.keepOnly(rows::waiting, drafted);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of redactions could not be tidied: " + parts.drafts(), e);
        }
    }
}

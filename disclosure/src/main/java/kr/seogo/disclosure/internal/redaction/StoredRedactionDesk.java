package kr.seogo.disclosure.internal.redaction;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.FileAnswer;
import kr.seogo.catalog.api.ReleasedRedaction;
import kr.seogo.disclosure.RedactionMark;
import kr.seogo.disclosure.RedactionParts;
import kr.seogo.disclosure.RedactionState;
import kr.seogo.disclosure.api.RedactionDesk;
import kr.seogo.disclosure.api.RedactionOutcome;
import kr.seogo.disclosure.api.RedactionTool;
import kr.seogo.disclosure.api.RedactionView;

/** The redaction desk over database, catalogue and tool. */
public final class StoredRedactionDesk implements RedactionDesk {

    private static final Label NOT_STAFF =
            new Label("기록물관리자나 정보공개 담당자만 할 수 있습니다", "only an archivist or disclosure officer may do this");
    private static final Label OWN =
            new Label("가림 표시를 한 사람은 공개를 확정할 수 없습니다. 다른 사람이 확정합니다", "who marked may not decide; somebody else does");
    private static final Label DECIDED = new Label("이미 처리되었습니다", "it has been decided already");
    private static final Label CHANGED =
            new Label("검증한 뒤에 파일이 바뀌었습니다. 다시 만드십시오", "the copy is not the one that was proved; make it again");

    private final RedactionParts parts;
    private final RedactionRows rows;
    private final CopyFolder copies;
    private final Proof proof = new Proof();

    public StoredRedactionDesk(RedactionParts parts) {
        this.parts = parts;
        this.rows = new RedactionRows(parts.database());
        this.copies = new CopyFolder(parts.folder());
    }

    @Override
    public RedactionOutcome draft(
            RecordId record, int n, List<RedactionMark> marks, List<Kept> kept, String cause, Caller.Staff staff) {
        if (!allowed(staff)) {
            return new RedactionOutcome.Refused(NOT_STAFF);
        }
        return switch (parts.catalogue().file(record, n, staff)) {
            case FileAnswer.Opened opened -> draft(opened, new Asked(record, n, marks, kept, cause, staff));
            case FileAnswer.Closed ignored -> new RedactionOutcome.Unknown();
            case FileAnswer.Unknown ignored -> new RedactionOutcome.Unknown();
        };
    }

    private record Asked(
            RecordId record, int n, List<RedactionMark> marks, List<Kept> kept, String cause, Caller.Staff staff) {}

    private RedactionOutcome draft(FileAnswer.Opened opened, Asked asked) {
        UUID id = UUID.randomUUID();
        Path original = copies.original(id, opened.channel());
        try {
            FileDescription facts = opened.facts();
            return switch (parts.tool().redact(original, facts.puid(), facts.name(), asked.marks(), copies.of(id))) {
                case RedactionTool.NoCopy no -> new RedactionOutcome.NotMade(no.code(), no.message());
                case RedactionTool.Copy copy -> proved(id, asked, copy);
            };
        } finally {
            copies.delete(original);
        }
    }

    private RedactionOutcome proved(UUID id, Asked asked, RedactionTool.Copy copy) {
        Path file = copies.of(id);
        boolean keep = false;
        try {
            String name = "redaction" + ending(copy.mime());
            List<RedactionOutcome.Problem> problems = proof.against(
                    asked.marks(),
                    asked.kept(),
                    copy,
                    parts.tool().text(file, name),
                    parts.tool().inspect(file, name));
            if (!problems.isEmpty()) {
                return new RedactionOutcome.Unproved(problems);
            }
            RedactionView view = view(id, asked, copy);
            rows.add(view, copies.digest(file));
            keep = true;
            return new RedactionOutcome.Done(view);
        } finally {
            if (!keep) {
                copies.delete(file);
            }
        }
    }

    private RedactionView view(UUID id, Asked asked, RedactionTool.Copy copy) {
        return new RedactionView(
                id,
                asked.record(),
                asked.n(),
                asked.cause(),
                RedactionState.READY,
                asked.marks(),
                asked.kept(),
                copy.mime(),
                copy.pages(),
                copy.warnings(),
                asked.staff().name(),
                // what the database keeps
                parts.clock().instant().truncatedTo(ChronoUnit.MILLIS),
                "",
                "",
                OptionalInt.empty());
    }

    @Override
    public Optional<RedactionView> find(UUID id, Caller.Staff staff) {
        return allowed(staff) ? rows.find(id).map(RedactionRows.Row::view) : Optional.empty();
    }

    @Override
    public List<RedactionView> ofRecord(RecordId record, Caller.Staff staff) {
        return allowed(staff) ? rows.ofRecord(record) : List.of();
    }

    @Override
    public Optional<Path> copy(UUID id, Caller.Staff staff) {
        return find(id, staff).map(v -> copies.of(v.id())).filter(Files::isRegularFile);
    }

    @Override
    public RedactionOutcome release(UUID id, Caller.Staff staff) {
        Optional<RedactionRows.Row> row = allowed(staff) ? rows.find(id) : Optional.empty();
        if (row.isEmpty()) {
            return allowed(staff) ? new RedactionOutcome.Unknown() : new RedactionOutcome.Refused(NOT_STAFF);
        }
        RedactionView view = row.get().view();
        if (view.drafter().equals(staff.name())) {
            return new RedactionOutcome.Refused(OWN);
        }
        if (view.state() == RedactionState.RELEASED || view.state() == RedactionState.REJECTED) {
            return new RedactionOutcome.Refused(DECIDED);
        }
        if (!copies.digest(copies.of(id)).equals(row.get().digest())) {
            return new RedactionOutcome.Refused(CHANGED);
        }
        return released(view, staff);
    }

    /** A release under way may be one that a killed process left, so it goes on; the catalogue makes one file of it. */
    private RedactionOutcome released(RedactionView view, Caller.Staff staff) {
        List<RedactionState> from = List.of(RedactionState.READY, RedactionState.RELEASING);
        if (!rows.move(
                view.id(),
                from,
                RedactionState.RELEASING,
                staff.name(),
                "",
                parts.clock().instant())) {
            return new RedactionOutcome.Refused(DECIDED);
        }
        FileDescription file = parts.redactions()
                .release(
                        new ReleasedRedaction(
                                view.id(),
                                view.record(),
                                view.of(),
                                copies.of(view.id()),
                                view.mime(),
                                view.marks().stream()
                                        .map(m -> new ReleasedRedaction.Taken(m.ground(), m.told()))
                                        .toList(),
                                view.drafter(),
                                view.cause()),
                        staff);
        rows.released(view.id(), file.n());
        copies.delete(copies.of(view.id()));
        return new RedactionOutcome.Done(rows.find(view.id()).orElseThrow().view());
    }

    @Override
    public RedactionOutcome reject(UUID id, String reason, Caller.Staff staff) {
        Optional<RedactionView> view = find(id, staff);
        if (view.isEmpty()) {
            return allowed(staff) ? new RedactionOutcome.Unknown() : new RedactionOutcome.Refused(NOT_STAFF);
        }
        if (!rows.move(
                id,
                List.of(RedactionState.READY),
                RedactionState.REJECTED,
                staff.name(),
                reason,
                parts.clock().instant())) {
            return new RedactionOutcome.Refused(DECIDED);
        }
        copies.delete(copies.of(id));
        return new RedactionOutcome.Done(rows.find(id).orElseThrow().view());
    }

    private static boolean allowed(Caller.Staff staff) {
        return staff.roles().contains(Caller.Role.ARCHIVIST) || staff.roles().contains(Caller.Role.DISCLOSURE_OFFICER);
    }

    private static String ending(String mime) {
        return mime.equals("application/pdf") ? ".pdf" : mime.equals("image/png") ? ".png" : ".txt";
    }
}

package kr.seogo.custody.internal.handover;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Seoul;
import kr.seogo.custody.api.Accessions;
import kr.seogo.custody.api.BodyFinding;
import kr.seogo.custody.api.BodyTransfer;
import kr.seogo.custody.api.BodyTransferId;
import kr.seogo.custody.api.BodyTransferState;
import kr.seogo.custody.api.BodyTransfers;
import kr.seogo.custody.api.Declaration;
import kr.seogo.custody.api.DeclaredFile;
import kr.seogo.custody.api.DeletionReceipt;
import kr.seogo.custody.internal.stored.StoredFiles;
import kr.seogo.custody.internal.stored.StoredTransfers;
import kr.seogo.custody.internal.stored.StoredUploads;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The door of bodies. A check takes its time and is made before the transaction that keeps what it found. */
public final class TransferDesk implements BodyTransfers {

    private static final int MOST_OF_A_NOTE = 2_000;

    private final Jdbi jdbi;
    private final StoredTransfers stored;
    private final StoredUploads uploads;
    private final StoredFiles files;
    private final Accessions accessions;
    private final InstantSource clock;

    public TransferDesk(
            Jdbi jdbi,
            StoredTransfers stored,
            StoredUploads uploads,
            StoredFiles files,
            Accessions accessions,
            InstantSource clock) {
        this.jdbi = jdbi;
        this.stored = stored;
        this.uploads = uploads;
        this.files = files;
        this.accessions = accessions;
        this.clock = clock;
    }

    @Override
    public Opened open(Caller.Staff by, Declaration declared) {
        if (!isOf(by.body(), declared.organization())) {
            return new Opened.OtherBody();
        }
        Optional<BodyTransferId> there = jdbi.withHandle(
                handle -> stored.numbered(handle, by.body(), declared.organization(), declared.number()));
        if (there.isPresent()) {
            return new Opened.There(there.get());
        }
        List<BodyFinding> findings = accessions.check(declared);
        BodyTransferId id = BodyTransferId.random();
        Instant now = clock.instant();
        return jdbi.inTransaction(handle -> {
            if (!stored.add(handle, id, by.body(), declared, findings, by.name(), now)) {
                return new Opened.There(stored.numbered(handle, by.body(), declared.organization(), declared.number())
                        .orElseThrow());
            }
            stored.step(handle, id, "opened", by.name(), "", findings, now);
            return new Opened.Done(whole(handle, by, id).orElseThrow());
        });
    }

    /** A body sends for itself and for what is below it: bodies whose name begins with its name and a space. */
    static boolean isOf(String body, String organization) {
        return organization.equals(body) || organization.startsWith(body + " ");
    }

    @Override
    public List<BodyTransfer> list(Caller.Staff by, int atMost) {
        return jdbi.withHandle(handle -> stored.newest(handle, Optional.of(by.body()), atMost));
    }

    @Override
    public List<BodyTransfer> ofEveryBody(int atMost) {
        return jdbi.withHandle(handle -> stored.newest(handle, Optional.empty(), atMost));
    }

    @Override
    public Optional<BodyTransfer> find(Caller.Staff by, BodyTransferId id) {
        return jdbi.withHandle(handle -> whole(handle, by, id));
    }

    private Optional<BodyTransfer> whole(Handle handle, Caller.Staff by, BodyTransferId id) {
        return stored.find(handle, by.body(), id)
                .map(found -> found.with(
                        found.state() == BodyTransferState.COMPLETED ? List.of() : uploads.live(handle, id),
                        stored.steps(handle, id)));
    }

    @Override
    public Changed correct(Caller.Staff by, BodyTransferId id, byte[] table, Optional<List<DeclaredFile>> listed) {
        Optional<BodyTransfer> before = jdbi.withHandle(handle -> stored.standing(handle, by.body(), id));
        if (before.isEmpty()) {
            return new Changed.Unknown();
        }
        if (!before.get().state().mayChange()) {
            return new Changed.NotNow(before.get().state());
        }
        Declaration declared = new Declaration(
                before.get().organization(),
                before.get().number(),
                table,
                listed.orElseGet(() -> jdbi.withHandle(handle -> files.of(handle, id))));
        List<BodyFinding> findings = accessions.check(declared);
        Instant now = clock.instant();
        return jdbi.inTransaction(handle -> {
            BodyTransfer locked = stored.locked(handle, by.body(), id).orElseThrow();
            if (!locked.state().mayChange() || locked.round() != before.get().round()) {
                return new Changed.NotNow(locked.state());
            }
            stored.correct(handle, id, declared, findings, now);
            uploads.keepDeclared(handle, id);
            stored.step(handle, id, "corrected", by.name(), "", findings, now);
            if (StoredTransfers.checked(findings).takesBytes()
                    && uploads.isAllHere(handle, id, declared.files().size())) {
                stored.received(handle, id, by.name(), now);
            }
            return new Changed.Done(whole(handle, by, id).orElseThrow());
        });
    }

    @Override
    public Changed withdraw(Caller.Staff by, BodyTransferId id) {
        Instant now = clock.instant();
        return jdbi.inTransaction(handle -> {
            Optional<BodyTransfer> locked = stored.locked(handle, by.body(), id);
            if (locked.isEmpty()) {
                return new Changed.Unknown();
            }
            BodyTransferState state = locked.get().state();
            if (state != BodyTransferState.WITHDRAWN) {
                if (!state.mayChange()) {
                    return new Changed.NotNow(state);
                }
                stored.settle(handle, id, BodyTransferState.WITHDRAWN, now);
                stored.forgetDeclared(handle, id);
                uploads.endAll(handle, id);
                stored.step(handle, id, "withdrawn", by.name(), "", List.of(), now);
            }
            return new Changed.Done(whole(handle, by, id).orElseThrow());
        });
    }

    @Override
    public Changed deleted(Caller.Staff by, BodyTransferId id, LocalDate date, String who, String note) {
        if (who.isBlank() || !isText(who) || !isText(note)) {
            return new Changed.Wrong(
                    who.isBlank() || !isText(who) ? "by" : "note",
                    "누가 지웠는지 적어 주세요(2,000자까지). Say who deleted it; by and note have 2,000 characters at most.");
        }
        Instant now = clock.instant();
        DeletionReceipt receipt = new DeletionReceipt(date, who.strip(), note.strip(), by.name(), now);
        return jdbi.inTransaction(handle -> {
            Optional<BodyTransfer> locked = stored.locked(handle, by.body(), id);
            if (locked.isEmpty()) {
                return new Changed.Unknown();
            }
            BodyTransfer transfer = locked.get();
            Optional<Changed> refused = refused(transfer, receipt);
            if (refused.isPresent()) {
                return refused.get();
            }
            if (transfer.receipt().isEmpty()) {
                stored.receipt(handle, id, receipt);
                stored.step(handle, id, "deleted", by.name(), receipt.by(), List.of(), now);
            }
            return new Changed.Done(whole(handle, by, id).orElseThrow());
        });
    }

    /** PostgreSQL keeps no NUL. */
    private static boolean isText(String given) {
        return given.length() <= MOST_OF_A_NOTE && given.indexOf('\0') < 0;
    }

    private static Optional<Changed> refused(BodyTransfer transfer, DeletionReceipt receipt) {
        if (transfer.state() != BodyTransferState.COMPLETED
                || transfer.receipt().filter(said -> !same(said, receipt)).isPresent()) {
            return Optional.of(new Changed.NotNow(transfer.state()));
        }
        LocalDate completed = transfer.changed().atZone(Seoul.ZONE).toLocalDate();
        LocalDate today = receipt.at().atZone(Seoul.ZONE).toLocalDate();
        if (receipt.date().isBefore(completed) || receipt.date().isAfter(today)) {
            return Optional.of(new Changed.Wrong(
                    "date",
                    "지운 날은 인수가 끝난 날(%1$s)부터 오늘(%2$s)까지입니다. The day of deletion lies between completion (%1$s) and today (%2$s)."
                            .formatted(completed, today)));
        }
        return Optional.empty();
    }

    private static boolean same(DeletionReceipt one, DeletionReceipt other) {
        return one.date().equals(other.date())
                && one.by().equals(other.by())
                && one.note().equals(other.note());
    }

    @Override
    public Optional<Accessions.Notice> notice(Caller.Staff by, BodyTransferId id) {
        return jdbi.withHandle(handle -> stored.standing(handle, by.body(), id))
                .filter(transfer -> transfer.state() == BodyTransferState.COMPLETED)
                .flatMap(transfer -> accessions.notice(transfer.accession()));
    }
}

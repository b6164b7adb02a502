package kr.seogo.ingest.internal.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import kr.seogo.catalog.Seoul;
import kr.seogo.ingest.TransferFinding;
import kr.seogo.ingest.TransferState;
import kr.seogo.ingest.TransferStatus;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.PreservedVersion;

/** A ledger in memory that passes the contract, and can be asked for as it stands at a moment. One process only. */
public final class MemoryLedger implements Ledger {

    private record Transfer(
            LedgerEntry entry,
            long files,
            long bytes,
            Instant changed,
            List<TransferFinding> findings,
            NavigableMap<String, DepositEntry> deposits) {

        Transfer with(TransferState state, Identity identity, List<TransferFinding> found, Instant now) {
            LedgerEntry known = new LedgerEntry(
                    entry.accession(),
                    state,
                    entry.location(),
                    entry.agent(),
                    identity.organization(),
                    identity.number(),
                    identity.contentDigest(),
                    entry.received(),
                    entry.objectFiles());
            return new Transfer(known, identity.files(), identity.bytes(), now, List.copyOf(found), deposits);
        }

        Transfer with(TransferState state, Path location, List<TransferFinding> found, Instant now) {
            LedgerEntry moved = new LedgerEntry(
                    entry.accession(),
                    state,
                    location,
                    entry.agent(),
                    entry.organization(),
                    entry.number(),
                    entry.contentDigest(),
                    entry.received(),
                    entry.objectFiles());
            return new Transfer(moved, files, bytes, now, List.copyOf(found), deposits);
        }

        Transfer with(NavigableMap<String, DepositEntry> list) {
            return new Transfer(entry, files, bytes, changed, findings, list);
        }

        boolean counts() {
            return entry.state() == TransferState.CHECKED
                    || entry.state() == TransferState.PRESERVED
                    || entry.state() == TransferState.FINDABLE;
        }
    }

    private final NavigableMap<String, Transfer> transfers;
    private final Semaphore turn = new Semaphore(1);
    private final Runnable beforeEach;

    /** @param beforeEach happens before each call that changes something, and may throw */
    public MemoryLedger(Runnable beforeEach) {
        this(new TreeMap<>(), beforeEach);
    }

    private MemoryLedger(NavigableMap<String, Transfer> transfers, Runnable beforeEach) {
        this.transfers = transfers;
        this.beforeEach = beforeEach;
    }

    /** The ledger as it is now, for another process. */
    public synchronized MemoryLedger copy() {
        NavigableMap<String, Transfer> copies = new TreeMap<>();
        transfers.forEach((accession, each) -> copies.put(accession, each.with(new TreeMap<>(each.deposits()))));
        return new MemoryLedger(copies, () -> {});
    }

    @Override
    public synchronized LedgerEntry receive(
            Path location, String packaging, String agent, int objectFiles, Instant now) {
        beforeEach.run();
        String year = now.atZone(Seoul.ZONE).getYear() + "-";
        int last = transfers.keySet().stream()
                .filter(accession -> accession.startsWith(year))
                .mapToInt(accession -> Integer.parseInt(accession.substring(year.length())))
                .max()
                .orElse(0);
        LedgerEntry entry = new LedgerEntry(
                "%s%06d".formatted(year, last + 1),
                TransferState.RECEIVED,
                location,
                agent,
                "",
                "",
                "",
                now,
                objectFiles);
        transfers.put(entry.accession(), new Transfer(entry, 0, 0, now, List.of(), new TreeMap<>()));
        return entry;
    }

    @Override
    public synchronized Optional<LedgerEntry> find(String accession) {
        return Optional.ofNullable(transfers.get(accession)).map(Transfer::entry);
    }

    @Override
    public synchronized Optional<LedgerEntry> taken(String organization, String number, String except) {
        return transfers.values().stream()
                .filter(Transfer::counts)
                .map(Transfer::entry)
                .filter(entry -> entry.organization().equals(organization)
                        && entry.number().equals(number)
                        && !entry.accession().equals(except))
                .findFirst();
    }

    @Override
    public synchronized List<LedgerEntry> in(TransferState state) {
        return transfers.values().stream()
                .map(Transfer::entry)
                .filter(entry -> entry.state() == state)
                .toList();
    }

    @Override
    public synchronized void forget(String accession) {
        beforeEach.run();
        transfers.remove(accession);
    }

    @Override
    public synchronized void moved(String accession, Path location, Instant now) {
        change(accession, each -> each.with(each.entry().state(), location, each.findings(), now));
    }

    @Override
    public synchronized void refuse(String accession, Identity identity, List<TransferFinding> findings, Instant now) {
        change(accession, each -> each.with(TransferState.REFUSED, identity, findings, now));
    }

    @Override
    public synchronized void checked(
            String accession,
            Identity identity,
            List<TransferFinding> findings,
            List<DepositEntry> deposits,
            Instant now) {
        beforeEach.run();
        if (taken(identity.organization(), identity.number(), accession).isPresent()) {
            throw new IllegalStateException("Another transfer has number " + identity.number());
        }
        Set<IntentKey> keys = new HashSet<>();
        transfers.values().forEach(each -> each.deposits().values().forEach(deposit -> keys.add(deposit.key())));
        NavigableMap<String, DepositEntry> list =
                new TreeMap<>(Objects.requireNonNull(transfers.get(accession)).deposits());
        for (DepositEntry each : deposits) {
            if (!keys.add(each.key()) || list.put(each.object().name(), planned(each)) != null) {
                throw new IllegalStateException("Planned twice: " + each);
            }
        }
        transfers.computeIfPresent(accession, (_, each) -> each.with(TransferState.CHECKED, identity, findings, now)
                .with(list));
    }

    private static DepositEntry planned(DepositEntry entry) {
        return new DepositEntry(entry.object(), entry.key(), DepositEntry.State.PLANNED, 0, 0, 0, OptionalLong.empty());
    }

    @Override
    public synchronized void wait(String accession, List<TransferFinding> findings, Instant now) {
        change(accession, each -> each.with(each.entry().state(), each.entry().location(), findings, now));
    }

    @Override
    public synchronized List<DepositEntry> deposits(String accession) {
        return Optional.ofNullable(transfers.get(accession))
                .map(each -> List.copyOf(each.deposits().values()))
                .orElse(List.of());
    }

    @Override
    public synchronized void preserved(String accession, PreservedVersion version) {
        deposit(
                accession,
                version.object(),
                each -> new DepositEntry(
                        each.object(),
                        each.key(),
                        DepositEntry.State.PRESERVED,
                        version.version().number(),
                        version.payloadFiles(),
                        version.payloadBytes(),
                        each.place()));
    }

    @Override
    public synchronized void described(String accession, PreservedVersion version, long place) {
        deposit(
                accession,
                version.object(),
                each -> new DepositEntry(
                        each.object(),
                        each.key(),
                        DepositEntry.State.DESCRIBED,
                        each.version(),
                        each.files(),
                        each.bytes(),
                        OptionalLong.of(place)));
    }

    @Override
    public synchronized void settle(String accession, TransferState state, Instant now) {
        change(accession, each -> each.with(state, each.entry().location(), each.findings(), now));
    }

    @Override
    public synchronized List<TransferFinding> findings(String accession) {
        return Objects.requireNonNull(transfers.get(accession)).findings();
    }

    @Override
    public synchronized List<TransferStatus> status(Optional<String> accession) {
        List<TransferStatus> all = new ArrayList<>();
        transfers.forEach((number, each) -> {
            if (accession.map(number::equals).orElse(true)) {
                all.add(status(each));
            }
        });
        all.sort(Comparator.comparing(TransferStatus::accession).reversed());
        return all;
    }

    private static TransferStatus status(Transfer each) {
        LedgerEntry entry = each.entry();
        long done = each.deposits().values().stream()
                .filter(deposit -> deposit.state() == DepositEntry.State.DESCRIBED)
                .count();
        return new TransferStatus(
                entry.accession(),
                entry.state(),
                entry.organization(),
                entry.number(),
                entry.location().toString(),
                each.deposits().size(),
                (int) done,
                each.files(),
                each.bytes(),
                entry.received(),
                each.changed(),
                each.findings());
    }

    @Override
    public Turn turn() {
        turn.acquireUninterruptibly();
        return turn::release;
    }

    private void change(String accession, UnaryOperator<Transfer> change) {
        beforeEach.run();
        transfers.computeIfPresent(accession, (_, each) -> change.apply(each));
    }

    private void deposit(String accession, ObjectId object, UnaryOperator<DepositEntry> change) {
        beforeEach.run();
        Map<String, DepositEntry> list = Optional.ofNullable(transfers.get(accession))
                .<Map<String, DepositEntry>>map(Transfer::deposits)
                .orElseGet(TreeMap::new);
        list.computeIfPresent(object.name(), (_, each) -> change.apply(each));
    }
}

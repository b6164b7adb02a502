package kr.seogo.preservation.internal.register;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.seogo.preservation.CareReport;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyState;
import kr.seogo.preservation.DamagedCopy;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreFinding;
import kr.seogo.preservation.internal.copies.CopyRegister;

/** A register in memory that passes the contract, and can be asked for as it stands at a moment. One process only. */
public final class MemoryCopyRegister implements CopyRegister {

    private record Place(CopyName copy, ObjectId object) {}

    private record Row(
            Recorded version,
            CopyState state,
            Instant since,
            Instant readAt,
            Instant listedAt,
            List<StoreFinding> findings) {

        Row holding(Recorded newer, Instant at) {
            return new Row(newer, state, since, readAt, at, findings);
        }

        Row seen(Look look) {
            return new Row(
                    version,
                    look.state(),
                    state == look.state() ? since : look.at(),
                    look.read() ? look.at() : readAt,
                    listedAt,
                    look.findings());
        }

        Row listed(Instant at) {
            return new Row(version, state, since, readAt, at, findings);
        }

        boolean isNotWhole() {
            return state != CopyState.WHOLE && state != CopyState.UNPROVEN;
        }
    }

    private record Waiting(Instant nextTry, int tries) {}

    private final Runnable beforeEach;
    private final SortedMap<String, Recorded> recorded = new TreeMap<>();
    private final Map<Place, Row> rows = new HashMap<>();
    private final Map<Place, Waiting> behind = new HashMap<>();
    private final Map<Place, Begun> begun = new HashMap<>();
    private final Map<IntentKey, Mend> mends = new HashMap<>();
    private final List<IntentKey> untold = new ArrayList<>();

    /** @param beforeEach happens before each call that changes something, and may throw */
    public MemoryCopyRegister(Runnable beforeEach) {
        this.beforeEach = beforeEach;
    }

    /** The register as it is now, for another process. */
    public synchronized MemoryCopyRegister copy(Runnable before) {
        MemoryCopyRegister copy = new MemoryCopyRegister(before);
        copy.recorded.putAll(recorded);
        copy.rows.putAll(rows);
        copy.behind.putAll(behind);
        copy.begun.putAll(begun);
        copy.mends.putAll(mends);
        copy.untold.addAll(untold);
        return copy;
    }

    /** Every mend there ever was. */
    public synchronized List<Mend> mends() {
        return List.copyOf(mends.values());
    }

    @Override
    public synchronized Optional<Recorded> recorded(ObjectId object) {
        return Optional.ofNullable(recorded.get(object.name()));
    }

    @Override
    public synchronized Map<ObjectId, Recorded> recorded(Collection<ObjectId> objects) {
        return objects.stream()
                .filter(object -> recorded.containsKey(object.name()))
                .collect(Collectors.toMap(
                        object -> object, object -> recorded(object).orElseThrow()));
    }

    @Override
    public synchronized void stored(ObjectId object, Recorded newest, Collection<CopyName> behindNow, Instant at) {
        beforeEach.run();
        Optional<Recorded> known = recorded(object);
        if (known.isEmpty() || known.get().version().compareTo(newest.version()) <= 0) {
            recorded.put(object.name(), newest);
            hold(new Place(CopyName.STORE, object), newest, at);
            behindNow.forEach(copy -> late(new Place(copy, object), at));
        }
    }

    @Override
    public synchronized void correct(ObjectId object, Recorded right) {
        beforeEach.run();
        recorded.put(object.name(), right);
    }

    @Override
    public synchronized void held(CopyName copy, ObjectId object, Recorded version, Instant at) {
        beforeEach.run();
        hold(new Place(copy, object), version, at);
        behind.remove(new Place(copy, object));
    }

    private void prove(CopyName copy, ObjectId object, Recorded version, Instant at) {
        hold(new Place(copy, object), version, at);
        behind.remove(new Place(copy, object));
        change(copy, object, row -> row.seen(new Look(CopyState.WHOLE, true, List.of(), at)));
    }

    private void hold(Place place, Recorded version, Instant at) {
        Row fresh = new Row(version, CopyState.WHOLE, at, at, at, List.of());
        rows.merge(place, fresh, (known, added) -> known.holding(version, at));
    }

    @Override
    public synchronized void proved(CopyName copy, ObjectId object, Recorded version, Instant at) {
        beforeEach.run();
        prove(copy, object, version, at);
    }

    @Override
    public synchronized Optional<CopyState> state(CopyName copy, ObjectId object) {
        return Optional.ofNullable(rows.get(new Place(copy, object))).map(Row::state);
    }

    @Override
    public synchronized void adopted(CopyName copy, ObjectId object, Recorded version, Instant at) {
        beforeEach.run();
        rows.putIfAbsent(
                new Place(copy, object), new Row(version, CopyState.UNPROVEN, at, Instant.EPOCH, at, List.of()));
    }

    @Override
    public synchronized void looked(CopyName copy, ObjectId object, Look look) {
        beforeEach.run();
        change(copy, object, row -> row.seen(look));
    }

    private void change(CopyName copy, ObjectId object, UnaryOperator<Row> change) {
        rows.computeIfPresent(new Place(copy, object), (place, row) -> change.apply(row));
    }

    @Override
    public synchronized void behind(CopyName copy, Collection<ObjectId> objects, Instant at) {
        beforeEach.run();
        objects.forEach(object -> late(new Place(copy, object), at));
    }

    private void late(Place place, Instant at) {
        behind.merge(
                place,
                new Waiting(at, 0),
                (known, added) -> new Waiting(known.nextTry().isBefore(at) ? known.nextTry() : at, known.tries()));
    }

    @Override
    public synchronized boolean isBehind(CopyName copy, ObjectId object) {
        return behind.containsKey(new Place(copy, object));
    }

    @Override
    public synchronized List<ObjectId> due(CopyName copy, Instant now, int limit) {
        return behind.entrySet().stream()
                .filter(each -> each.getKey().copy().equals(copy)
                        && !each.getValue().nextTry().isAfter(now))
                .sorted(Comparator.comparing(each -> each.getValue().nextTry()))
                .limit(limit)
                .map(each -> each.getKey().object())
                .toList();
    }

    @Override
    public synchronized void failed(CopyName copy, ObjectId object, String reason, Instant now) {
        beforeEach.run();
        behind.computeIfPresent(new Place(copy, object), (place, known) -> {
            long pause = Math.min(3600, 60L << Math.min(known.tries(), 6));
            return new Waiting(now.plus(Duration.ofSeconds(pause)), known.tries() + 1);
        });
    }

    @Override
    public synchronized Optional<Map.Entry<ObjectId, Instant>> longestUnread(CopyName copy) {
        return of(copy).min(Comparator.comparing(each -> each.getValue().readAt()))
                .map(each -> Map.entry(each.getKey().object(), each.getValue().readAt()));
    }

    private Stream<Map.Entry<Place, Row>> of(CopyName copy) {
        return rows.entrySet().stream().filter(each -> each.getKey().copy().equals(copy));
    }

    @Override
    public synchronized List<ObjectId> recordedAfter(Optional<ObjectId> after, int limit) {
        return recorded.keySet().stream()
                .filter(name -> after.isEmpty() || name.compareTo(after.get().name()) > 0)
                .limit(limit)
                .map(ObjectId::new)
                .toList();
    }

    @Override
    public synchronized long count(CopyName copy) {
        return of(copy).count();
    }

    @Override
    public synchronized List<ObjectId> unknown(CopyName copy, Collection<ObjectId> objects) {
        return objects.stream()
                .filter(object -> !rows.containsKey(new Place(copy, object)))
                .toList();
    }

    @Override
    public synchronized void listed(CopyName copy, Collection<ObjectId> objects, Instant at) {
        beforeEach.run();
        objects.forEach(object -> change(copy, object, row -> row.listed(at)));
    }

    @Override
    public synchronized List<ObjectId> notListed(CopyName copy, Instant since, int limit) {
        return of(copy).filter(each -> each.getValue().listedAt().isBefore(since))
                .filter(each -> !each.getValue().isNotWhole() || each.getValue().state() == CopyState.UNREADABLE)
                .sorted(Comparator.comparing(each -> each.getValue().listedAt()))
                .limit(limit)
                .map(each -> each.getKey().object())
                .toList();
    }

    @Override
    public synchronized Begun begin(Begun mend) {
        beforeEach.run();
        Begun known = begun.putIfAbsent(new Place(mend.copy(), mend.object()), mend);
        return known == null ? mend : known;
    }

    @Override
    public synchronized void ended(CopyName copy, ObjectId object) {
        beforeEach.run();
        begun.remove(new Place(copy, object));
    }

    @Override
    public synchronized Optional<Begun> begun(CopyName copy, ObjectId object) {
        return Optional.ofNullable(begun.get(new Place(copy, object)));
    }

    @Override
    public synchronized List<Begun> begun(int limit) {
        return begun.values().stream()
                .sorted(Comparator.comparing(Begun::at))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void mended(Mend mend, Recorded version) {
        beforeEach.run();
        if (mends.putIfAbsent(mend.id(), mend) == null) {
            untold.add(mend.id());
        }
        begun.remove(new Place(mend.copy(), mend.object()));
        prove(mend.copy(), mend.object(), version, mend.at());
    }

    @Override
    public synchronized List<Mend> untold(int limit) {
        return mends.values().stream()
                .filter(mend -> untold.contains(mend.id()))
                .sorted(Comparator.comparing(Mend::at))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void told(IntentKey mend) {
        beforeEach.run();
        untold.remove(mend);
    }

    @Override
    public synchronized List<DamagedCopy> notWhole(int limit) {
        return rows.entrySet().stream()
                .filter(each -> each.getValue().isNotWhole())
                .map(each -> new DamagedCopy(
                        each.getKey().object(),
                        each.getKey().copy(),
                        each.getValue().state(),
                        each.getValue().since(),
                        each.getValue().findings()))
                .sorted(Comparator.comparing(DamagedCopy::since)
                        .thenComparing(each -> each.object().name())
                        .thenComparing(each -> each.copy().value()))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized CareReport report(List<CopyName> copies, Instant overdueBefore) {
        return new CareReport(
                recorded.size(),
                copies.stream().map(copy -> line(copy, overdueBefore)).toList(),
                mends.size());
    }

    private CareReport.Line line(CopyName copy, Instant overdueBefore) {
        List<Row> all = of(copy).map(Map.Entry::getValue).toList();
        return new CareReport.Line(
                copy,
                all.stream().filter(row -> row.state() == CopyState.WHOLE).count(),
                all.stream().filter(Row::isNotWhole).count(),
                behind.keySet().stream()
                        .filter(each -> each.copy().equals(copy))
                        .count(),
                all.stream().map(Row::readAt).min(Comparator.naturalOrder()),
                all.stream().filter(row -> row.readAt().isBefore(overdueBefore)).count());
    }
}

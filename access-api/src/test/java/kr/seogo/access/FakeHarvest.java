package kr.seogo.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.BeingRebuiltException;
import kr.seogo.catalog.api.Harvest;
import kr.seogo.catalog.api.HarvestAgency;
import kr.seogo.catalog.api.HarvestChange;
import kr.seogo.catalog.api.HarvestPage;
import kr.seogo.catalog.api.HarvestPart;
import kr.seogo.catalog.api.HarvestPlace;
import kr.seogo.catalog.api.HarvestWish;
import kr.seogo.catalog.api.HarvestedRecord;

/** A list of changes in memory, whose clock goes on a second with every change. */
final class FakeHarvest implements Harvest {

    static final ArkNames NAMES = new ArkNames("99999");

    private static final Comparator<HarvestChange> ORDER =
            Comparator.comparing(HarvestChange::changed).thenComparing(HarvestChange::id);

    private final TreeMap<RecordId, HarvestedRecord> lines = new TreeMap<>();
    private final TreeSet<String> agencies = new TreeSet<>();
    private Instant now = Instant.parse("2026-03-09T00:00:00Z");
    boolean beingRebuilt;

    void show(RecordDescription d) {
        agencies.add(d.provenance().agency());
        now = now.plusSeconds(1);
        HarvestChange change = new HarvestChange(
                d.id(), now, false, d.level(), NAMES.fonds(d.provenance().agency()));
        AccessDecision access = new AccessDecision(
                d.id(), DisclosureClass.PARTIAL, new TreeSet<>(List.of(6)), "개인정보 <보호>", true, now, "", "");
        lines.put(
                d.id(),
                new HarvestedRecord(change, Optional.of(new HarvestedRecord.Shown(NAMES.ark(d.id()), d, access))));
    }

    void close(RecordId id) {
        now = now.plusSeconds(1);
        lines.computeIfPresent(
                id,
                (_, was) -> new HarvestedRecord(
                        new HarvestChange(
                                id,
                                now,
                                true,
                                was.change().level(),
                                was.change().agency()),
                        Optional.empty()));
    }

    /** Cannot be read any more, though it may be. */
    void lose(RecordId id) {
        lines.computeIfPresent(id, (_, was) -> new HarvestedRecord(was.change(), Optional.empty()));
    }

    @Override
    public Instant now() {
        if (beingRebuilt) {
            throw new BeingRebuiltException(java.util.Set.of());
        }
        return now;
    }

    @Override
    public Optional<Instant> earliest() {
        return lines().map(HarvestedRecord::change).map(HarvestChange::changed).findFirst();
    }

    @Override
    public Optional<Instant> newest() {
        return lines().map(HarvestedRecord::change).map(HarvestChange::changed).reduce((_, b) -> b);
    }

    private Stream<HarvestedRecord> lines() {
        return lines.values().stream().sorted(Comparator.comparing(HarvestedRecord::change, ORDER));
    }

    @Override
    public HarvestPage<HarvestChange> changes(HarvestWish wish, Optional<HarvestPlace> after, int size) {
        List<HarvestedRecord> found = found(wish, after);
        return page(found.stream().map(HarvestedRecord::change).toList(), size);
    }

    @Override
    public HarvestPage<HarvestedRecord> records(HarvestWish wish, Optional<HarvestPlace> after, int size) {
        List<HarvestedRecord> found = found(wish, after).stream()
                .filter(one -> one.change().deleted() || one.shown().isPresent())
                .toList();
        HarvestPage<HarvestChange> page =
                page(found.stream().map(HarvestedRecord::change).toList(), size);
        return new HarvestPage<>(found.subList(0, page.entries().size()), page.next());
    }

    private static HarvestPage<HarvestChange> page(List<HarvestChange> found, int size) {
        return found.size() <= size
                ? new HarvestPage<>(found, Optional.empty())
                : new HarvestPage<>(
                        found.subList(0, size), Optional.of(found.get(size - 1).place()));
    }

    private List<HarvestedRecord> found(HarvestWish wish, Optional<HarvestPlace> after) {
        return lines().filter(one -> wanted(wish, after, one.change())).toList();
    }

    private static boolean wanted(HarvestWish wish, Optional<HarvestPlace> after, HarvestChange one) {
        return wish.from().map(from -> !one.changed().isBefore(from)).orElse(true)
                && wish.before().map(before -> one.changed().isBefore(before)).orElse(true)
                && wish.level().map(one.level()::equals).orElse(true)
                && wish.agency().map(NAMES::fonds).map(one.agency()::equals).orElse(true)
                && after.map(place -> new HarvestChange(place.id(), place.changed(), false, one.level(), one.agency()))
                        .map(place -> ORDER.compare(one, place) > 0)
                        .orElse(true);
    }

    @Override
    public Optional<HarvestChange> change(RecordId id) {
        return record(id).map(HarvestedRecord::change);
    }

    @Override
    public Optional<HarvestedRecord> record(RecordId id) {
        return Optional.ofNullable(lines.get(id));
    }

    @Override
    public List<HarvestedRecord> latest(int size) {
        List<HarvestedRecord> all =
                new ArrayList<>(lines().filter(one -> one.shown().isPresent()).toList());
        return all.reversed().stream().limit(size).toList();
    }

    @Override
    public List<HarvestAgency> agencies(String after, int size) {
        return agencies.tailSet(after, false).stream()
                .limit(size)
                .map(name -> new HarvestAgency(NAMES.fonds(name), name))
                .toList();
    }

    @Override
    public Optional<HarvestAgency> agency(RecordId fonds) {
        return agencies("", Integer.MAX_VALUE).stream()
                .filter(one -> one.fonds().equals(fonds))
                .findFirst();
    }

    @Override
    public String rdfXml(HarvestedRecord.Shown shown) {
        return "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\""
                + shown.ark() + "\"/></rdf:RDF>";
    }

    @Override
    public List<HarvestPart> parts(int most) {
        long count = part("", "", Integer.MAX_VALUE).size();
        return count == 0 ? List.of() : List.of(new HarvestPart("", count, newest().orElseThrow()));
    }

    @Override
    public Optional<Instant> partChanged(String prefix) {
        return newest();
    }

    @Override
    public List<HarvestChange> part(String prefix, String after, int size) {
        return lines.values().stream()
                .map(HarvestedRecord::change)
                .filter(one -> !one.deleted()
                        && one.id().name().startsWith(prefix)
                        && one.id().name().compareTo(after) > 0)
                .limit(size)
                .toList();
    }

    @Override
    public List<HarvestedRecord> all(String after, int size) {
        return part("", after, size).stream()
                .map(one -> record(one.id()).orElseThrow())
                .toList();
    }

    @Override
    public Instant restricted() {
        return now;
    }
}

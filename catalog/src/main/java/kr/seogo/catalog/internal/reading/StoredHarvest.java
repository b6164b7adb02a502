package kr.seogo.catalog.internal.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Harvest;
import kr.seogo.catalog.api.HarvestAgency;
import kr.seogo.catalog.api.HarvestChange;
import kr.seogo.catalog.api.HarvestPage;
import kr.seogo.catalog.api.HarvestPart;
import kr.seogo.catalog.api.HarvestPlace;
import kr.seogo.catalog.api.HarvestWish;
import kr.seogo.catalog.api.HarvestedRecord;
import kr.seogo.catalog.internal.policy.AccessPolicy;
import kr.seogo.catalog.internal.register.HarvestRows;
import kr.seogo.catalog.internal.register.HarvestRows.Line;
import kr.seogo.catalog.internal.register.Held;
import kr.seogo.catalog.internal.register.Register;

/**
 * The list of changes with what the public graphs say. Lines are read first and the register after them, so that what was closed in
 * between is closed in the answer as well.
 */
final class StoredHarvest implements Harvest {

    /** How many agencies are looked through at a time for the one of a name. */
    private static final int AGENCIES = 1_000;

    private final ArkNames names;
    private final HarvestRows rows;
    private final Register register;
    private final Graphs graphs;
    private final RdfDoor rdf;

    /** The agencies found so far by the names of their fonds, which are for ever; no more than there are. */
    private final Map<RecordId, String> agencies = new ConcurrentHashMap<>();

    StoredHarvest(ArkNames names, HarvestRows rows, Register register, Graphs graphs, RdfDoor rdf) {
        this.names = names;
        this.rows = rows;
        this.register = register;
        this.graphs = graphs;
        this.rdf = rdf;
    }

    @Override
    public Instant now() {
        return rows.now();
    }

    @Override
    public Optional<Instant> earliest() {
        return rows.earliest();
    }

    @Override
    public Optional<Instant> newest() {
        return rows.newest();
    }

    @Override
    public HarvestPage<HarvestChange> changes(HarvestWish wish, Optional<HarvestPlace> after, int size) {
        HarvestPage<Line> page = lines(wish, after, size);
        Map<RecordId, Held> held = known(page.entries());
        return new HarvestPage<>(
                page.entries().stream().map(line -> change(line, held)).toList(), page.next());
    }

    @Override
    public HarvestPage<HarvestedRecord> records(HarvestWish wish, Optional<HarvestPlace> after, int size) {
        HarvestPage<HarvestedRecord> page = readable(lines(wish, after, size));
        while (page.entries().isEmpty() && page.next().isPresent()) {
            page = readable(lines(wish, page.next(), size));
        }
        return page;
    }

    private HarvestPage<Line> lines(HarvestWish wish, Optional<HarvestPlace> after, int size) {
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("A page has 1 to " + MOST + " lines; asked for: " + size);
        }
        List<Line> found = rows.changes(wish, after, size + 1);
        if (found.size() <= size) {
            return new HarvestPage<>(found, Optional.empty());
        }
        Line last = found.get(size - 1);
        return new HarvestPage<>(found.subList(0, size), Optional.of(new HarvestPlace(last.changed(), last.id())));
    }

    private HarvestPage<HarvestedRecord> readable(HarvestPage<Line> page) {
        List<HarvestedRecord> all = described(page.entries()).stream()
                .filter(one -> one.change().deleted() || one.shown().isPresent())
                .toList();
        return new HarvestPage<>(all, page.next());
    }

    @Override
    public Optional<HarvestChange> change(RecordId id) {
        return rows.line(id).map(line -> change(line, known(List.of(line))));
    }

    @Override
    public Optional<HarvestedRecord> record(RecordId id) {
        return rows.line(id).map(line -> described(List.of(line)).getFirst());
    }

    @Override
    public List<HarvestedRecord> latest(int size) {
        List<HarvestedRecord> latest = new ArrayList<>();
        List<Line> lines = rows.latest(Optional.empty(), size);
        while (!lines.isEmpty() && latest.size() < size) {
            described(lines).stream().filter(one -> one.shown().isPresent()).forEach(latest::add);
            Line last = lines.getLast();
            lines = latest.size() < size
                    ? rows.latest(Optional.of(new HarvestPlace(last.changed(), last.id())), size)
                    : List.of();
        }
        return latest.size() <= size ? latest : List.copyOf(latest.subList(0, size));
    }

    @Override
    public List<HarvestAgency> agencies(String after, int size) {
        return rows.agencies(after, size).stream()
                .map(name -> new HarvestAgency(names.fonds(name), name))
                .toList();
    }

    @Override
    public Optional<HarvestAgency> agency(RecordId fonds) {
        if (!agencies.containsKey(fonds)) {
            learnAgencies();
        }
        return Optional.ofNullable(agencies.get(fonds)).map(name -> new HarvestAgency(fonds, name));
    }

    private void learnAgencies() {
        List<String> some = rows.agencies("", AGENCIES);
        while (!some.isEmpty()) {
            some.forEach(name -> agencies.put(names.fonds(name), name));
            some = rows.agencies(some.getLast(), AGENCIES);
        }
    }

    @Override
    public String rdfXml(HarvestedRecord.Shown shown) {
        return rdf.xml(shown.description(), shown.access());
    }

    @Override
    public List<HarvestPart> parts(int most) {
        return rows.parts(most);
    }

    @Override
    public Optional<Instant> partChanged(String prefix) {
        return rows.partChanged(prefix);
    }

    @Override
    public List<HarvestChange> part(String prefix, String after, int size) {
        return rows.part(prefix, after, size).stream().map(this::change).toList();
    }

    @Override
    public List<HarvestedRecord> all(String after, int size) {
        return described(rows.part("", after, size));
    }

    @Override
    public Instant restricted() {
        return rows.restricted();
    }

    /** Those of which the public may know at this moment. */
    private Map<RecordId, Held> known(List<Line> lines) {
        Map<RecordId, Held> known = new HashMap<>(register.held(
                lines.stream().filter(line -> !line.deleted()).map(Line::id).toList()));
        known.values().removeIf(held -> !AccessPolicy.mayKnow(Caller.PUBLIC, held.visible(), held.papersOf()));
        return known;
    }

    private List<HarvestedRecord> described(List<Line> lines) {
        Map<RecordId, Held> known = known(lines);
        Map<RecordId, RecordDescription> described = graphs.read(List.copyOf(known.values()), Caller.PUBLIC);
        List<HarvestedRecord> all = new ArrayList<>();
        for (Line line : lines) {
            Optional<HarvestedRecord.Shown> shown = Optional.ofNullable(known.get(line.id()))
                    .flatMap(held ->
                            Optional.ofNullable(described.get(held.id())).map(d -> shown(held, d)));
            all.add(new HarvestedRecord(change(line, known), shown));
        }
        return all;
    }

    private HarvestedRecord.Shown shown(Held held, RecordDescription description) {
        return new HarvestedRecord.Shown(
                names.ark(held.id()),
                description,
                AccessPolicy.forCaller(held.access(), Caller.PUBLIC, held.papersOf()));
    }

    private HarvestChange change(Line line, Map<RecordId, Held> known) {
        HarvestChange change = change(line);
        return known.containsKey(line.id()) ? change : change.closed();
    }

    private HarvestChange change(Line line) {
        return new HarvestChange(line.id(), line.changed(), line.deleted(), line.level(), names.fonds(line.agency()));
    }
}

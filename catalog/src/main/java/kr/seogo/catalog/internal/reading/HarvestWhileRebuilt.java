package kr.seogo.catalog.internal.reading;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Harvest;
import kr.seogo.catalog.api.HarvestAgency;
import kr.seogo.catalog.api.HarvestChange;
import kr.seogo.catalog.api.HarvestPage;
import kr.seogo.catalog.api.HarvestPart;
import kr.seogo.catalog.api.HarvestPlace;
import kr.seogo.catalog.api.HarvestWish;
import kr.seogo.catalog.api.HarvestedRecord;
import kr.seogo.catalog.api.Rebuild.Part;
import kr.seogo.catalog.internal.register.Refilling;

/** The list of changes, closed while register or graphs are filled again. */
public final class HarvestWhileRebuilt implements Harvest {

    private static final Set<Part> NEEDED = EnumSet.of(Part.REGISTER, Part.GRAPHS);

    private final Harvest harvest;
    private final Refilling refilling;

    public HarvestWhileRebuilt(Harvest harvest, Refilling refilling) {
        this.harvest = harvest;
        this.refilling = refilling;
    }

    private <T> T whole(Supplier<T> answer) {
        return refilling.whole(NEEDED, answer);
    }

    @Override
    public Instant now() {
        return whole(harvest::now);
    }

    @Override
    public Optional<Instant> earliest() {
        return whole(harvest::earliest);
    }

    @Override
    public Optional<Instant> newest() {
        return whole(harvest::newest);
    }

    @Override
    public HarvestPage<HarvestChange> changes(HarvestWish wish, Optional<HarvestPlace> after, int size) {
        return whole(() -> harvest.changes(wish, after, size));
    }

    @Override
    public HarvestPage<HarvestedRecord> records(HarvestWish wish, Optional<HarvestPlace> after, int size) {
        return whole(() -> harvest.records(wish, after, size));
    }

    @Override
    public Optional<HarvestChange> change(RecordId id) {
        return whole(() -> harvest.change(id));
    }

    @Override
    public Optional<HarvestedRecord> record(RecordId id) {
        return whole(() -> harvest.record(id));
    }

    @Override
    public List<HarvestedRecord> latest(int size) {
        return whole(() -> harvest.latest(size));
    }

    @Override
    public List<HarvestAgency> agencies(String after, int size) {
        return whole(() -> harvest.agencies(after, size));
    }

    @Override
    public Optional<HarvestAgency> agency(RecordId fonds) {
        return whole(() -> harvest.agency(fonds));
    }

    @Override
    public String rdfXml(HarvestedRecord.Shown shown) {
        return harvest.rdfXml(shown);
    }

    @Override
    public List<HarvestPart> parts(int most) {
        return whole(() -> harvest.parts(most));
    }

    @Override
    public Optional<Instant> partChanged(String prefix) {
        return whole(() -> harvest.partChanged(prefix));
    }

    @Override
    public List<HarvestChange> part(String prefix, String after, int size) {
        return whole(() -> harvest.part(prefix, after, size));
    }

    @Override
    public List<HarvestedRecord> all(String after, int size) {
        return whole(() -> harvest.all(after, size));
    }

    @Override
    public Instant restricted() {
        return whole(harvest::restricted);
    }
}

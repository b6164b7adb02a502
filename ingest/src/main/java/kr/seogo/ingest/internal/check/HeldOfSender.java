package kr.seogo.ingest.internal.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Holdings;
import kr.seogo.ingest.table.HeldRecord;
import kr.seogo.ingest.table.HeldRecords;

/**
 * What the catalogue holds of a sender, leaving out accessions that do not count: those of the transfer itself, so that a
 * transfer taken up again is judged as it was the first time.
 */
public final class HeldOfSender implements HeldRecords {

    private static final int AT_ONCE = 10_000;

    private final Holdings holdings;
    private final String organization;
    private final Predicate<String> accessionCounts;
    private final Map<String, Optional<HeldRecord>> known = new HashMap<>();

    public HeldOfSender(Holdings holdings, String organization, Predicate<String> accessionCounts) {
        this.holdings = holdings;
        this.organization = organization;
        this.accessionCounts = accessionCounts;
    }

    @Override
    public Optional<HeldRecord> find(String number) {
        return known.computeIfAbsent(number, this::ask);
    }

    private Optional<HeldRecord> ask(String number) {
        RecordId id = holdings.nameOf(organization, number);
        return holdings.described(id)
                .filter(this::counts)
                .map(description -> new HeldRecord(description, holdings.decision(id)));
    }

    @Override
    public Set<String> heldOf(Set<String> numbers) {
        Set<String> held = new HashSet<>();
        Map<RecordId, String> some = new HashMap<>();
        for (String number : numbers) {
            some.put(holdings.nameOf(organization, number), number);
            if (some.size() == AT_ONCE) {
                collect(some, held);
            }
        }
        collect(some, held);
        return held;
    }

    private void collect(Map<RecordId, String> some, Set<String> held) {
        if (some.isEmpty()) {
            return;
        }
        for (RecordId id : holdings.held(Set.copyOf(some.keySet()))) {
            if (holdings.described(id).filter(this::counts).isPresent()) {
                held.add(some.getOrDefault(id, ""));
            }
        }
        some.clear();
    }

    private boolean counts(RecordDescription description) {
        return accessionCounts.test(description.origin().accession());
    }
}

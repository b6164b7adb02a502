package kr.seogo.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Holdings;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.PreservedVersion;
import org.jspecify.annotations.Nullable;

/** A register in memory that keeps what it was asked to describe, and takes it in once it is registered. */
final class FakeHoldings implements Holdings {

    private record Said(List<RecordDescription> records, List<AccessDecision> decisions) {}

    private final ArkNames names = new ArkNames(ArkNames.TEST_AUTHORITY);
    private final Map<IntentKey, Said> said = new HashMap<>();
    private final Map<RecordId, RecordDescription> held = new HashMap<>();
    private final Map<RecordId, AccessDecision> decisions = new HashMap<>();
    private final Map<RecordId, ObjectId> objects = new HashMap<>();
    private final List<PreservedVersion> registered = new ArrayList<>();
    private int failAt = -1;
    private @Nullable RuntimeException failure;

    /** The register as it is now, for another process. */
    synchronized FakeHoldings copy() {
        FakeHoldings copy = new FakeHoldings();
        copy.said.putAll(said);
        copy.held.putAll(held);
        copy.decisions.putAll(decisions);
        copy.objects.putAll(objects);
        copy.registered.addAll(registered);
        return copy;
    }

    /** The n-th registration from now fails, before it has done anything. */
    synchronized void failRegistration(int n, RuntimeException e) {
        failAt = n;
        failure = e;
    }

    synchronized List<PreservedVersion> registered() {
        return List.copyOf(registered);
    }

    @Override
    public RecordId nameOf(String organization, String number) {
        return names.record(organization, number);
    }

    @Override
    public RecordId fondsOf(String agency) {
        return names.fonds(agency);
    }

    @Override
    public synchronized Set<RecordId> held(Set<RecordId> ids) {
        return ids.stream().filter(held::containsKey).collect(Collectors.toSet());
    }

    @Override
    public synchronized Optional<RecordDescription> described(RecordId id) {
        return Optional.ofNullable(held.get(id));
    }

    @Override
    public synchronized Optional<AccessDecision> decision(RecordId id) {
        return Optional.ofNullable(decisions.get(id));
    }

    @Override
    public synchronized Optional<ObjectId> objectOf(RecordId id) {
        return Optional.ofNullable(objects.get(id));
    }

    @Override
    public synchronized Map<LogicalPath, byte[]> metadata(
            List<RecordDescription> records, List<AccessDecision> decided, IntentKey key) {
        said.put(key, new Said(records, decided));
        return Map.of(
                LogicalPath.metadata("description.ttl"), records.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public synchronized long register(PreservedVersion version) {
        RuntimeException now = failure;
        if (now != null && --failAt < 0) {
            failure = null;
            throw now;
        }
        Said words = said.get(version.key());
        if (words == null) {
            throw new IllegalStateException("never described: " + version);
        }
        words.records().forEach(record -> {
            held.put(record.id(), record);
            objects.put(record.id(), version.object());
        });
        words.decisions().forEach(decision -> decisions.put(decision.record(), decision));
        registered.add(version);
        return registered.size();
    }
}

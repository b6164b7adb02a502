package kr.seogo.catalog;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.PremisTurtle;
import kr.seogo.preservation.PreservedVersion;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.testing.InMemoryObjectStore;
import kr.seogo.testing.TestDatabase;

/** An archive for a test: a database, a store in memory, an index that remembers; and words to fill it with. */
final class Archive implements AutoCloseable {

    static final ArkNames NAMES = new ArkNames("99999");
    static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    static final String SENDER = "서울특별시 기록관";
    static final Caller.Staff ARCHIVIST = new Caller.Staff("김기록", Set.of(Caller.Role.ARCHIVIST), "서울기록원");
    static final Caller.Staff OPERATOR = new Caller.Staff("박운영", Set.of(Caller.Role.OPERATOR), "서울기록원");

    static final TestDatabase.Beginning MIGRATED = new TestDatabase.Beginning(CatalogSchema::migrate);

    final MovedClock clock = new MovedClock(NOW);
    final InMemoryObjectStore store = new InMemoryObjectStore(clock);
    final RecordingIndex index = new RecordingIndex();
    final ReadingExtractor extractor = new ReadingExtractor();
    private final TestDatabase kept = MIGRATED.copy();
    final DataSource database = kept.source();
    final Path data;
    private CatalogRoom room;

    Archive(Path data) {
        this.data = data;
        room = begin();
    }

    CatalogRoom room() {
        return room;
    }

    /** Another process on the same folder, as after a kill. */
    void restart() {
        room.close();
        room = begin();
    }

    private CatalogRoom begin() {
        return CatalogRoom.open(
                new CatalogParts(database, store, PremisTurtle.events(), extractor, data, NAMES, clock), index);
    }

    /** A record whose every word ends in its number, so that it is known wherever it appears. */
    static RecordDescription record(Level level, Optional<RecordId> parent, String number, int rank, int files) {
        List<FileDescription> described = new ArrayList<>();
        for (int n = 1; n <= files; n++) {
            byte[] bytes = bytes(number, n);
            described.add(new FileDescription(
                    n,
                    n == 3 ? FileDescription.Role.REDACTION : FileDescription.Role.ORIGINAL,
                    LogicalPath.payload(number + "/filename" + number + "-" + n + ".txt"),
                    bytes.length,
                    digest(bytes),
                    Optional.of(
                            new FormatMatch("x-fmt/111", "Plain Text", "", "text/plain", FormatMatch.Method.EXTENSION)),
                    false));
        }
        return new RecordDescription(
                level == Level.FONDS ? NAMES.fonds(number) : NAMES.record(SENDER, number),
                level,
                parent,
                rank,
                new Origin(SENDER, number, "2026-1"),
                "title" + number,
                new Provenance("도시기반본부", Optional.of("unit" + number), Optional.empty()),
                Optional.of(new CatalogDate("2015-06-30")),
                Optional.empty(),
                Optional.of(Retention.YEARS_10),
                Optional.empty(),
                List.of("creator" + number),
                List.of(),
                List.of(),
                List.of(),
                List.of("ko"),
                Optional.of("description" + number),
                Map.of("비고", "extra" + number),
                described);
    }

    static byte[] bytes(String number, int n) {
        return ("text" + number + "-" + n).getBytes(StandardCharsets.UTF_8);
    }

    static AccessDecision decision(RecordId id, DisclosureClass disclosure, boolean listed) {
        SortedSet<Integer> grounds = disclosure == DisclosureClass.OPEN ? new TreeSet<>() : new TreeSet<>(Set.of(5));
        return new AccessDecision(id, disclosure, grounds, "사유", listed, NOW, "이관", "2026-1");
    }

    /** Stores an object of these records under the name of the first, and registers it; returns its place. */
    long take(List<RecordDescription> records, List<AccessDecision> decisions) {
        IntentKey key = new IntentKey(UUID.randomUUID());
        return room.holdings().register(deposit(records, decisions, key));
    }

    PreservedVersion deposit(List<RecordDescription> records, List<AccessDecision> decisions, IntentKey key) {
        Map<LogicalPath, Content> content = new HashMap<>();
        room.holdings().metadata(records, decisions, key).forEach((p, b) -> content.put(p, new Content.Inline(b)));
        for (RecordDescription record : records) {
            record.files()
                    .forEach(f -> content.put(
                            f.path(), new Content.Inline(bytes(record.origin().number(), f.n()))));
        }
        return store.write(
                new Deposit(records.getFirst().id().asObject(), key, NOW, "서울기록원", "a transfer was taken in", content));
    }

    /** Follows until nothing is left. */
    void follow() {
        int followed = 1;
        while (followed > 0) {
            followed = room.projections().follow();
        }
    }

    static Sha512 digest(byte[] bytes) {
        try {
            return new Sha512(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-512").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        room.close();
        kept.close();
    }
}

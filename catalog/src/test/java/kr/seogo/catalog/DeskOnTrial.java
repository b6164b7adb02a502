package kr.seogo.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import kr.seogo.catalog.api.ReleasedRedaction;
import kr.seogo.catalog.internal.desk.Registrar;
import kr.seogo.catalog.internal.desk.StoredAccessDesk;
import kr.seogo.catalog.internal.desk.StoredHoldings;
import kr.seogo.catalog.internal.desk.StoredRedactions;
import kr.seogo.catalog.internal.rdf.DescriptionTurtle;
import kr.seogo.catalog.internal.register.Feed;
import kr.seogo.catalog.internal.register.HarvestStamps;
import kr.seogo.catalog.internal.register.Held;
import kr.seogo.catalog.internal.register.Intents;
import kr.seogo.catalog.internal.register.Locks;
import kr.seogo.catalog.internal.register.ObjectContents;
import kr.seogo.catalog.internal.register.Refilling;
import kr.seogo.catalog.internal.register.Register;
import kr.seogo.catalog.internal.register.RegisterWriter;
import kr.seogo.catalog.internal.register.UnreadableRows;
import kr.seogo.catalog.internal.store.ObjectReader;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.PremisTurtle;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.testing.disk.FaultDisk;
import kr.seogo.preservation.testing.disk.SteadyStore;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** A process with the store of a disk and a register open, in which decisions are made, and how both are judged. */
final class DeskOnTrial implements AutoCloseable {

    private final SteadyStore steady;
    private final MovedClock clock = new MovedClock(Archive.NOW);
    private final Register register;
    private final ObjectReader objects;
    private final Intents intents;
    private final StoredHoldings holdings;
    private final StoredAccessDesk desk;
    private final StoredRedactions redactions;

    DeskOnTrial(FaultDisk disk, DataSource database) {
        steady = new SteadyStore(disk);
        Jdbi jdbi = Jdbi.create(WatchedDatabase.of(database, () -> disk.elsewhere("database")))
                .installPlugin(new PostgresPlugin());
        DescriptionTurtle turtle = new DescriptionTurtle(Archive.NAMES);
        objects = new ObjectReader(steady.store(), turtle);
        register = new Register(jdbi);
        Registrar registrar =
                new Registrar(new RegisterWriter(jdbi, new Feed(jdbi, clock), new HarvestStamps(jdbi, clock)), objects);
        intents = new Intents(jdbi, clock);
        Locks locks = new Locks(database);
        Refilling refilling = new Refilling(jdbi, clock);
        holdings = new StoredHoldings(Archive.NAMES, register, objects, turtle, registrar);
        desk = new StoredAccessDesk(
                Archive.NAMES,
                steady.store(),
                PremisTurtle.events(),
                register,
                registrar,
                intents,
                locks,
                new UnreadableRows(jdbi, clock),
                refilling,
                objects,
                clock);
        redactions = new StoredRedactions(new StoredRedactions.Parts(
                Archive.NAMES,
                steady.store(),
                PremisTurtle.events(),
                turtle,
                objects,
                register,
                registrar,
                intents,
                locks,
                refilling,
                clock));
    }

    /** Stores an object of these records under the name of the first, and registers it. */
    void take(List<RecordDescription> records, List<AccessDecision> decisions) {
        IntentKey key = new IntentKey(new UUID(0, records.getFirst().id().hashCode()));
        Map<LogicalPath, Content> content = new HashMap<>();
        holdings.metadata(records, decisions, key).forEach((p, b) -> content.put(p, new Content.Inline(b)));
        for (RecordDescription record : records) {
            record.files()
                    .forEach(f -> content.put(
                            f.path(),
                            new Content.Inline(Archive.bytes(record.origin().number(), f.n()))));
        }
        ObjectId object = records.getFirst().id().asObject();
        holdings.register(steady.store()
                .write(new Deposit(object, key, Archive.NOW, "서울기록원", "a transfer was taken in", content)));
    }

    /** Closes a record that was decided on so often, or opens it again; as a user who looked at it just now. */
    void decide(RecordId record, int decided) {
        boolean close = decided % 2 == 1;
        SortedSet<Integer> grounds = new TreeSet<>(close ? List.of(5) : List.of());
        AccessProposal proposal =
                new AccessProposal(close ? DisclosureClass.CLOSED : DisclosureClass.OPEN, grounds, "사유", true);
        desk.decide(record, proposal, OptionalInt.of(decided), Archive.ARCHIVIST);
    }

    void release(ReleasedRedaction redaction) {
        redactions.release(redaction, Archive.ARCHIVIST);
    }

    int settle() {
        return desk.settleIntents();
    }

    int decisions(RecordId record) {
        return register.history(record).size();
    }

    long redactions(RecordId record) {
        return register.renditions(record).stream()
                .filter(each -> each.role() == FileDescription.Role.REDACTION)
                .count();
    }

    /** What store and register say differently of a record, and what is open; empty where that is nothing. */
    String odds(RecordId record) {
        Held held = register.held(record).orElseThrow();
        ObjectVersion head = steady.store().head(held.object()).orElseThrow();
        ObjectContents stored = objects.contents(held.object(), 0, head, true);
        List<AccessDecision> decisions = stored.decisions().stream()
                .map(ObjectContents.Made::decision)
                .filter(each -> each.record().equals(record))
                .toList();
        long files = stored.descriptions().orElseThrow().stream()
                .filter(each -> each.id().equals(record))
                .mapToLong(each -> each.files().size())
                .sum();
        Verification verified = steady.store().verify(held.object());
        boolean same = held.version().equals(head)
                && decisions.equals(register.history(record))
                && files == register.renditions(record).size()
                && verified.outcome() == Verification.Outcome.INTACT
                && intents.open().isEmpty();
        return same
                ? ""
                : "store %s with %s and %d files, %s; register %s with %s and %d files; open %s"
                        .formatted(
                                head,
                                decisions,
                                files,
                                verified,
                                held.version(),
                                register.history(record),
                                register.renditions(record).size(),
                                intents.open());
    }

    /** Ends the process without a word; the disk closes its files. */
    void die() {
        steady.die();
    }

    @Override
    public void close() {
        steady.close();
    }
}

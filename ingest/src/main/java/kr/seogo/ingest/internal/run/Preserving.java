package kr.seogo.ingest.internal.run;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.seogo.catalog.api.Projections;
import kr.seogo.ingest.IngestException;
import kr.seogo.ingest.IngestProgress;
import kr.seogo.ingest.StageTimes.Stage;
import kr.seogo.ingest.internal.check.CheckedBag;
import kr.seogo.ingest.internal.ledger.DepositEntry;
import kr.seogo.ingest.internal.plan.DepositMaker;
import kr.seogo.ingest.internal.plan.PlannedObject;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.PreservedVersion;

/**
 * Works off a transfer's list of deposits, several at a time, wave by wave. A deposit whose version the store has already
 * is not written again.
 */
final class Preserving {

    private final Tools tools;
    private final String accession;
    private final CheckedBag bag;
    private final Known known;
    private final DepositMaker maker;
    private final StageClock clock;
    private final IngestProgress progress;
    private final AtomicLong done = new AtomicLong();
    private final long total;

    Preserving(
            Tools tools,
            String accession,
            CheckedBag bag,
            Known known,
            DepositMaker maker,
            StageClock clock,
            IngestProgress progress) {
        this.tools = tools;
        this.accession = accession;
        this.bag = bag;
        this.known = known;
        this.maker = maker;
        this.clock = clock;
        this.progress = progress;
        this.total = bag.report().payload().count();
    }

    /** @throws IngestException when the list is not the plan's */
    void all(List<PlannedObject> plan, List<DepositEntry> list) {
        Map<ObjectId, DepositEntry> entries =
                list.stream().collect(Collectors.toMap(DepositEntry::object, Function.identity()));
        TreeMap<Integer, List<PlannedObject>> waves =
                plan.stream().collect(Collectors.groupingBy(PlannedObject::wave, TreeMap::new, Collectors.toList()));
        Projections.Pause pause = tools.parts().projections().standBack();
        try (pause) {
            for (Collection<PlannedObject> wave : waves.values()) {
                tools.depositors().each(wave, object -> one(object, entry(entries, object)));
            }
        }
    }

    private DepositEntry entry(Map<ObjectId, DepositEntry> entries, PlannedObject object) {
        DepositEntry entry = entries.get(object.id());
        if (entry == null) {
            throw new IngestException(
                    "Transfer " + accession + " plans object " + object.id()
                            + ", which is not on its work list; the list was made from the same bag",
                    null);
        }
        return entry;
    }

    private void one(PlannedObject object, DepositEntry entry) {
        if (entry.state() != DepositEntry.State.DESCRIBED) {
            PreservedVersion version = earlier(entry).orElseGet(() -> write(object, entry));
            tools.ledger().preserved(accession, version);
            long place =
                    clock.time(Stage.REGISTER, () -> tools.parts().holdings().register(version));
            tools.ledger().described(accession, version, place);
        }
        progress.at(accession, Stage.STORE, done.addAndGet(object.files()), total);
    }

    /** What was written before a kill; asked on the first run too, where it costs a look into an empty place. */
    private Optional<PreservedVersion> earlier(DepositEntry entry) {
        return clock.time(Stage.STORE, () -> tools.parts().store().find(entry.object(), entry.key()));
    }

    private PreservedVersion write(PlannedObject object, DepositEntry entry) {
        var identified = clock.time(Stage.IDENTIFY, () -> tools.identifying().identify(object, bag, known));
        Deposit deposit = clock.time(Stage.DESCRIBE, () -> maker.deposit(identified, entry.key()));
        return clock.time(Stage.STORE, () -> tools.parts().store().write(deposit));
    }
}

package kr.seogo.app.internal.archive;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kr.seogo.access.AccessSchema;
import kr.seogo.access.SearchIncidentLog;
import kr.seogo.access.Tokens;
import kr.seogo.app.internal.convert.Makers;
import kr.seogo.app.internal.extractor.ExtractorPool;
import kr.seogo.app.internal.extractor.ExtractorSpec;
import kr.seogo.app.internal.housekeeping.Housekeeping;
import kr.seogo.app.internal.housekeeping.HousekeepingLog;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.settings.HousekeepingSettings;
import kr.seogo.app.settings.NormaliseSettings;
import kr.seogo.app.settings.Settings;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.WorkFailedException;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.CatalogParts;
import kr.seogo.catalog.CatalogRoom;
import kr.seogo.catalog.CatalogSchema;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.SearchSettings;
import kr.seogo.catalog.api.AccessDesk;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.Dumps;
import kr.seogo.catalog.api.Harvest;
import kr.seogo.catalog.api.Looks;
import kr.seogo.catalog.api.Projections;
import kr.seogo.catalog.api.PublicGraphs;
import kr.seogo.catalog.api.Rebuild;
import kr.seogo.catalog.api.Search;
import kr.seogo.catalog.api.UnreadFiles;
import kr.seogo.custody.CustodyRoom;
import kr.seogo.custody.CustodySchema;
import kr.seogo.disclosure.CaseRoom;
import kr.seogo.disclosure.DisclosureRoom;
import kr.seogo.disclosure.DisclosureSchema;
import kr.seogo.disclosure.api.ClosedCases;
import kr.seogo.disclosure.api.Fees;
import kr.seogo.ingest.DeclaredCheck;
import kr.seogo.ingest.Ingest;
import kr.seogo.ingest.IngestParts;
import kr.seogo.ingest.IngestSchema;
import kr.seogo.ingest.ObjectExport;
import kr.seogo.preservation.CopiedStore;
import kr.seogo.preservation.Dispersal;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.PremisTurtle;
import kr.seogo.preservation.PreservationSchema;
import kr.seogo.preservation.StoreCare;

/**
 * One archive, open: every room on its store, database and index. Only one process has a data folder open, by the lock
 * its caller holds.
 *
 * <p>Opening settles what a killed process left open. Closing stops in the reverse order; nothing acknowledged waits for
 * it.
 */
public final class Archive implements AutoCloseable {

    /** How the archive names itself as an agent of events and in bags it exports. */
    private static final String NAME = "Seogo";

    private static final int CHARACTERS_KEPT = 1_000_000;
    /** Where nobody can listen: whoever searches at rest is told that the index did not answer. */
    private static final URI NOBODY = URI.create("http://127.0.0.1:0/solr");

    private static final Duration SEARCH_TIME = Duration.ofSeconds(10);

    private final Opened opened;
    private final Engine engine;
    private final CopiedStore store;
    private final CatalogRoom catalog;
    private final Ingest ingest;
    private final ObjectExport export;
    private final StoreRoom storeRoom;
    private final HousekeepingLog housekeeping;
    private final DisclosureParts disclosure;
    private final FormatHouse formats;
    private final Proofs proofs;
    private final CustodyRoom custody;
    private final Tokens tokens;
    private final SearchIncidentLog incidents;

    private Archive(
            Opened opened,
            Engine engine,
            CopiedStore store,
            CatalogRoom catalog,
            Ingest ingest,
            ObjectExport export,
            StoreRoom storeRoom,
            HousekeepingLog housekeeping,
            DisclosureParts disclosure,
            FormatHouse formats,
            Proofs proofs,
            CustodyRoom custody,
            Clock clock) {
        this.opened = opened;
        this.engine = engine;
        this.store = store;
        this.catalog = catalog;
        this.ingest = ingest;
        this.export = export;
        this.storeRoom = storeRoom;
        this.housekeeping = housekeeping;
        this.disclosure = disclosure;
        this.formats = formats;
        this.proofs = proofs;
        this.custody = custody;
        this.tokens = new Tokens(engine.database(), clock);
        this.incidents = new SearchIncidentLog(engine.database(), clock);
    }

    /**
     * Opens the archive of a data folder whose lock the caller holds.
     *
     * @throws RuntimeException why it could not; nothing is left open or running then
     */
    public static Archive open(DataFolder data, Settings settings, Programs programs, Opening opening, Clock clock) {
        Opened opened = new Opened();
        try {
            return open(data, settings, programs, opening, clock, opened);
        } catch (RuntimeException e) {
            opened.closeAfter(e);
            throw e;
        }
    }

    private static Archive open(
            DataFolder data, Settings settings, Programs programs, Opening opening, Clock clock, Opened opened) {
        Formats formats = opened.keep(new Formats(settings.formats(), data.formats()));
        CompletableFuture<Void> loading = loading(formats, opening);
        Engine engine = opened.keep(Engine.start(data, settings, programs, opening, clock));
        CatalogSchema.migrate(engine.database());
        IngestSchema.migrate(engine.database());
        AccessSchema.migrate(engine.database());
        HousekeepingLog housekeeping = HousekeepingLog.open(engine.database());
        DisclosureSchema.migrate(engine.database());
        PreservationSchema.migrate(engine.database());
        CustodySchema.migrate(engine.database());
        CopiedStore store = opened.keep(StoreOpening.open(data, settings, engine.database(), clock));
        ExtractorPool extractor = opened.keep(new ExtractorPool(extractor(data, settings, programs)));
        ArkNames names = new ArkNames(settings.naan());
        CatalogRoom catalog = opened.keep(CatalogRoom.open(
                new CatalogParts(engine.database(), store, PremisTurtle.events(), extractor, data.root(), names, clock),
                search(engine, opening)));
        catalog.settleIntents();
        join(loading);
        IngestParts parts = new IngestParts(
                engine.database(),
                store,
                formats,
                PremisTurtle.events(),
                catalog.holdings(),
                catalog.projections(),
                names,
                data.transfers(),
                NAME,
                Runtime.getRuntime().availableProcessors(),
                clock,
                Optional.of(Intakes.of(settings, extractor, formats, clock)),
                settings.limits().archives(),
                settings.limits().objectFiles());
        Ingest ingest = opened.keep(new Ingest(parts));
        DisclosureParts disclosure = DisclosureParts.open(engine.database(), catalog, extractor, data, settings, clock);
        StoreRoom room = new StoreRoom(StoreOpening.volume(data, settings), settings.storeReserve());
        Proofs proofs = opened.keep(Proofs.open(data, settings.proof(), engine.database(), clock));
        CustodyRoom custody = CustodyRoom.open(
                engine.database(),
                data.uploads(),
                settings.uploads(),
                new BodyAccessions(
                        ingest,
                        new DeclaredCheck(parts),
                        room,
                        settings.limits().archives(),
                        proofs,
                        clock),
                clock);
        if (opening == Opening.WHOLE) {
            disclosure.bringKeys();
            CaseTransfers transfers = new CaseTransfers(ingest, catalog.holdings(), room, data.handovers());
            ClosedCases closed = disclosure.closed();
            opened.keep(Followers.start(
                    catalog.projections(),
                    disclosure.cases().records(),
                    disclosure.cases().post(),
                    () -> closed.settle(transfers),
                    custody.intake()::takeIn,
                    store.care()));
        }
        return new Archive(
                opened,
                engine,
                store,
                catalog,
                ingest,
                new ObjectExport(store, names, NAME, clock),
                room,
                housekeeping,
                disclosure,
                FormatHouse.of(
                        settings,
                        formats,
                        Makers.of(settings.normalise(), extractor, data.run().resolve("office")),
                        catalog),
                proofs,
                custody,
                clock);
    }

    /** Signatures take as long to load as PostgreSQL and Solr to start. */
    private static CompletableFuture<Void> loading(Formats formats, Opening opening) {
        return switch (opening) {
            case WHOLE -> CompletableFuture.runAsync(formats::load, Engine::inThreadOfItsOwn);
            case AT_REST -> CompletableFuture.completedFuture(null);
        };
    }

    private static SearchSettings search(Engine engine, Opening opening) {
        return switch (opening) {
            case WHOLE ->
                new SearchSettings(
                        () -> engine.search().base(),
                        engine.search().user(),
                        engine.search().password().reveal(),
                        SEARCH_TIME,
                        engine::renewSearch);
            case AT_REST -> new SearchSettings(() -> NOBODY, "none", "none", SEARCH_TIME);
        };
    }

    private static ExtractorSpec extractor(DataFolder data, Settings settings, Programs programs) {
        return new ExtractorSpec(
                programs.extractor(),
                data.run().resolve("extractor"),
                data.logs().resolve("extractor.log"),
                settings.extractor().workers(),
                settings.extractor().heapMegabytes(),
                settings.extractor().limit(),
                CHARACTERS_KEPT);
    }

    private static void join(CompletableFuture<Void> future) {
        try {
            future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    public Catalogue catalogue() {
        return catalog.catalogue();
    }

    /** What changed of the public's records. */
    public Harvest harvest() {
        return catalog.harvest();
    }

    /** All of the public's records as files. */
    public Dumps dumps() {
        return catalog.dumps();
    }

    public Search search() {
        return catalog.search();
    }

    /** Questions in SPARQL about what the public may see. */
    PublicGraphs publicGraphs() {
        return catalog.publicGraphs();
    }

    public AccessDesk desk() {
        return catalog.desk();
    }

    public UnreadFiles unreadFiles() {
        return catalog.unreadFiles();
    }

    /** Which closed records must be looked at again. */
    public Looks looks() {
        return catalog.looks();
    }

    FormatHouse formats() {
        return formats;
    }

    public Projections projections() {
        return catalog.projections();
    }

    public Rebuild rebuild() {
        return catalog.rebuild();
    }

    public Ingest ingest() {
        return ingest;
    }

    public ObjectStore store() {
        return store;
    }

    /** The work that keeps what the store and its copies hold. */
    public StoreCare care() {
        return store.care();
    }

    /** What is carried to another site. */
    public Dispersal dispersal() {
        return store.dispersal().proved(proofs.folder());
    }

    Proofs proofs() {
        return proofs;
    }

    public ObjectExport export() {
        return export;
    }

    HousekeepingLog housekeeping() {
        return housekeeping;
    }

    /** Begins to take away by itself what nobody needs any more; for a server, once. Closing the archive ends it. */
    void keepHouse(HousekeepingSettings settings, Clock clock) {
        opened.keep(Housekeeping.start(
                engine.database(),
                housekeeping,
                Chores.of(
                        settings,
                        store.care(),
                        catalog,
                        incidents,
                        disclosure,
                        custody.intake(),
                        () -> proofs.swept(ingest),
                        clock),
                clock,
                Duration.ofSeconds(30)));
    }

    /** Begins to make copies in formats to be kept by itself, where it is set so; for a server, once. */
    void normaliseByItself(NormaliseSettings settings) {
        opened.keep(NormaliseTurns.start(formats.desk().normalisation(), settings.perHour()));
    }

    /** Transfers that bodies hand over by themselves. */
    public CustodyRoom custody() {
        return custody;
    }

    StoreRoom storeRoom() {
        return storeRoom;
    }

    public DisclosureRoom disclosure() {
        return disclosure.law();
    }

    public CaseRoom cases() {
        return disclosure.cases();
    }

    public Fees fees() {
        return disclosure.cases().fees();
    }

    /** Who does commands' work on the law. */
    LawWorker law() {
        return disclosure.work();
    }

    public Tokens tokens() {
        return tokens;
    }

    public SearchIncidentLog incidents() {
        return incidents;
    }

    /** The object a record lives in, by the name of an object or of a record within one. */
    ObjectId objectOf(String name) {
        if (!RecordId.isName(name)) {
            throw new WorkFailedException(
                    ExitCode.USAGE,
                    "기록 식별자가 아닙니다: " + name + ". An id is the name of an ARK, such as s1bcdf…; found: " + name,
                    null);
        }
        RecordId record = new RecordId(name);
        return catalog.holdings().objectOf(record).orElseGet(record::asObject);
    }

    /** The parts that do not answer now, by name; empty when all is well. */
    public List<String> missing() {
        return new Readiness(engine.missing(), catalog.rebuild()).missing();
    }

    @Override
    public void close() {
        opened.close();
    }
}

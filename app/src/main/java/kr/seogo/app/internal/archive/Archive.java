package kr.seogo.app.internal.archive;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kr.seogo.access.AccessSchema;
import kr.seogo.access.SearchIncidentLog;
import kr.seogo.access.Tokens;
import kr.seogo.app.internal.extractor.ExtractorPool;
import kr.seogo.app.internal.extractor.ExtractorSpec;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.settings.FormatSettings;
import kr.seogo.app.settings.Settings;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.CatalogParts;
import kr.seogo.catalog.CatalogRoom;
import kr.seogo.catalog.CatalogSchema;
import kr.seogo.ingest.Ingest;
import kr.seogo.ingest.IngestParts;
import kr.seogo.ingest.IngestSchema;
import kr.seogo.ingest.ObjectExport;
import kr.seogo.preservation.DroidIdentifier;
import kr.seogo.preservation.LocalObjectStore;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.PremisTurtle;

/**
 * One archive, open: every room on its store, database and index. Only one process has a data folder open, by the lock
 * its caller holds.
 *
 * <p>Opening settles what a killed process left open. Closing stops in the reverse order; nothing acknowledged waits for
 * it.
 */
public final class Archive implements AutoCloseable {

    private static final int CHARACTERS_KEPT = 1_000_000;

    private final Clock clock;
    private final String name;
    private final ArkNames names;
    private final List<AutoCloseable> opened = new ArrayList<>();
    private final Engine engine;
    private final LocalObjectStore store;
    private final CatalogRoom catalog;
    private final Ingest ingest;
    private final Followers followers;

    private Archive(DataFolder data, Settings settings, Programs programs, Clock clock) {
        this.clock = clock;
        this.name = "Seogo";
        this.names = new ArkNames(settings.naan());
        try {
            CompletableFuture<DroidIdentifier> formats =
                    CompletableFuture.supplyAsync(() -> identifier(settings.formats()));
            this.engine = opened(Engine.start(data, settings, programs, clock));
            CatalogSchema.migrate(engine.database());
            IngestSchema.migrate(engine.database());
            AccessSchema.migrate(engine.database());
            this.store = opened(LocalObjectStore.open(LocalStoreSettings.at(data.objects(), settings.naan(), clock)));
            ExtractorPool extractor = opened(new ExtractorPool(extractor(data, settings, programs)));
            this.catalog = opened(CatalogRoom.open(
                    new CatalogParts(
                            engine.database(),
                            store,
                            PremisTurtle.events(),
                            extractor,
                            data.root(),
                            names,
                            clock),
                    search()));
            catalog.settleIntents();
            this.ingest = opened(new Ingest(new IngestParts(
                    engine.database(),
                    store,
                    opened(formats.join()),
                    PremisTurtle.events(),
                    catalog.holdings(),
                    catalog.projections(),
                    names,
                    data.root().resolve("transfers"),
                    name,
                    Runtime.getRuntime().availableProcessors(),
                    clock)));
            this.followers = opened(Followers.start(catalog.projections()));
        } catch (RuntimeException e) {
            closeAll(e);
            throw e;
        }
    }

    /** Opens the archive of a data folder whose lock the caller holds. */
    public static Archive open(DataFolder data, Settings settings, Programs programs, Clock clock) {
        return new Archive(data, settings, programs, clock);
    }
}

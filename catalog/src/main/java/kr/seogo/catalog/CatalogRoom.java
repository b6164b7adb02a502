package kr.seogo.catalog;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.function.UnaryOperator;
import kr.seogo.catalog.api.AccessDesk;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.Dumps;
import kr.seogo.catalog.api.FormatConverter;
import kr.seogo.catalog.api.Harvest;
import kr.seogo.catalog.api.HeldFormats;
import kr.seogo.catalog.api.Holdings;
import kr.seogo.catalog.api.Looks;
import kr.seogo.catalog.api.Normalisation;
import kr.seogo.catalog.api.Projections;
import kr.seogo.catalog.api.PublicGraphs;
import kr.seogo.catalog.api.Rebuild;
import kr.seogo.catalog.api.Redactions;
import kr.seogo.catalog.api.Reidentification;
import kr.seogo.catalog.api.Search;
import kr.seogo.catalog.api.UnreadFiles;
import kr.seogo.catalog.internal.derived.Derivation;
import kr.seogo.catalog.internal.desk.Registrar;
import kr.seogo.catalog.internal.desk.StoredAccessDesk;
import kr.seogo.catalog.internal.desk.StoredHoldings;
import kr.seogo.catalog.internal.desk.StoredRedactions;
import kr.seogo.catalog.internal.dumps.StoredDumps;
import kr.seogo.catalog.internal.formats.FormatRoom;
import kr.seogo.catalog.internal.projection.Following;
import kr.seogo.catalog.internal.projection.Pace;
import kr.seogo.catalog.internal.projection.PendingRestrictions;
import kr.seogo.catalog.internal.projection.SearchIndex;
import kr.seogo.catalog.internal.rdf.DescriptionTurtle;
import kr.seogo.catalog.internal.reading.ClosedWhileRebuilt;
import kr.seogo.catalog.internal.reading.HarvestWhileRebuilt;
import kr.seogo.catalog.internal.reading.Reading;
import kr.seogo.catalog.internal.register.ExtractionRows;
import kr.seogo.catalog.internal.register.Feed;
import kr.seogo.catalog.internal.register.HarvestRows;
import kr.seogo.catalog.internal.register.HarvestStamps;
import kr.seogo.catalog.internal.register.IntakePace;
import kr.seogo.catalog.internal.register.Intents;
import kr.seogo.catalog.internal.register.Locks;
import kr.seogo.catalog.internal.register.OlderRows;
import kr.seogo.catalog.internal.register.Places;
import kr.seogo.catalog.internal.register.Refilling;
import kr.seogo.catalog.internal.register.Register;
import kr.seogo.catalog.internal.register.RegisterRebuild;
import kr.seogo.catalog.internal.register.RegisterWriter;
import kr.seogo.catalog.internal.register.Siblings;
import kr.seogo.catalog.internal.register.StoredLooks;
import kr.seogo.catalog.internal.register.UnreadRows;
import kr.seogo.catalog.internal.register.UnreadableRows;
import kr.seogo.catalog.internal.solr.SolrIndex;
import kr.seogo.catalog.internal.sparql.Sparql;
import kr.seogo.catalog.internal.store.ObjectReader;
import kr.seogo.catalog.internal.tdb.GraphStore;
import kr.seogo.preservation.FormatIdentifier;
import kr.seogo.preservation.FormatPolicy;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * The catalogue, wired. The graphs belong to one process: a data folder has one room open at a time. All it gives is safe
 * for use by many threads.
 */
public final class CatalogRoom implements AutoCloseable {

    private final GraphStore openGraphs;
    private final GraphStore staffGraphs;
    private final SearchIndex index;
    private final Search search;
    private final Holdings holdings;
    private final StoredAccessDesk desk;
    private final Redactions redactions;
    private final Catalogue catalogue;
    private final Harvest harvest;
    private final Dumps dumps;
    private final UnreadFiles unreadFiles;
    private final Looks looks;
    private final PublicGraphs publicGraphs;
    private final FormatRoom formats;
    private final Following following;
    private final Feed feed;

    private CatalogRoom(CatalogParts parts, SearchIndex index, boolean intakeFirst) {
        Path data = parts.data();
        this.openGraphs = GraphStore.open(data.resolve("tdb2").resolve("public"), parts.names());
        this.staffGraphs = GraphStore.open(data.resolve("tdb2").resolve("staff"), parts.names());
        this.index = index;

        Jdbi jdbi = Jdbi.create(parts.database()).installPlugin(new PostgresPlugin());
        this.feed = new Feed(jdbi, parts.clock());
        Register register = new Register(jdbi);
        OlderRows older = new OlderRows(jdbi, feed);
        Places places = new Places(jdbi);
        Locks locks = new Locks(parts.database());
        DescriptionTurtle turtle = new DescriptionTurtle(parts.names());
        ObjectReader objects = new ObjectReader(parts.store(), turtle);
        HarvestStamps stamps = new HarvestStamps(jdbi, parts.clock());
        RegisterWriter writer = new RegisterWriter(jdbi, feed, stamps);
        UnreadableRows unreadable = new UnreadableRows(jdbi, parts.clock());
        Refilling refilling = new Refilling(jdbi, parts.clock());
        Registrar registrar = new Registrar(writer, objects);
        Derivation derivation = Derivation.of(
                data.resolve("derived"),
                parts.store(),
                register,
                new ExtractionRows(jdbi, feed, parts.clock()),
                parts.extractor(),
                parts.clock());

        this.search = ClosedWhileRebuilt.search(index.search(register), refilling);
        this.holdings = new StoredHoldings(parts.names(), register, objects, turtle, registrar);
        this.desk = new StoredAccessDesk(
                parts.names(),
                parts.store(),
                parts.events(),
                register,
                registrar,
                new Intents(jdbi, parts.clock()),
                locks,
                unreadable,
                refilling,
                objects,
                parts.clock());
        this.redactions = new StoredRedactions(new StoredRedactions.Parts(
                parts.names(),
                parts.store(),
                parts.events(),
                turtle,
                objects,
                register,
                registrar,
                new Intents(jdbi, parts.clock()),
                locks,
                refilling,
                parts.clock()));
        Catalogue reading = Reading.of(
                parts.names(),
                parts.store(),
                register,
                new Siblings(jdbi),
                objects,
                openGraphs,
                staffGraphs,
                derivation);
        this.catalogue = new ClosedWhileRebuilt(reading, refilling);
        this.harvest = new HarvestWhileRebuilt(
                Reading.harvest(
                        parts.names(),
                        new HarvestRows(jdbi, parts.clock()),
                        register,
                        objects,
                        openGraphs,
                        staffGraphs),
                refilling);
        this.dumps = new StoredDumps(harvest, parts.names(), data.resolve("dumps"), parts.clock());
        this.unreadFiles = new UnreadRows(jdbi);
        this.looks = new StoredLooks(jdbi, older);
        PublicGraphs sparql = new Sparql(
                openGraphs,
                parts.names(),
                () -> register.notYetFollowedWithBelow(PendingRestrictions.GRAPHS),
                Sparql.LONGEST_TIME);
        this.publicGraphs = (question, accepted) -> refilling.whole(
                EnumSet.of(Rebuild.Part.REGISTER, Rebuild.Part.GRAPHS), () -> sparql.ask(question, accepted));
        this.formats = FormatRoom.of(parts, jdbi, turtle, objects, registrar, locks, refilling);
        this.following = Following.of(
                new Following.Sources(
                        parts.names(),
                        parts.store(),
                        objects,
                        register,
                        new RegisterRebuild(jdbi, feed, unreadable, stamps),
                        writer,
                        unreadable,
                        older,
                        refilling,
                        feed,
                        places,
                        locks,
                        derivation,
                        intakeFirst ? new IntakePace(jdbi, places, parts.clock()) : Pace.ALWAYS,
                        stamps,
                        parts.clock()),
                new Following.Sinks(openGraphs, staffGraphs),
                new Following.Sinks(index.publicSink(), index.staffSink()),
                index::settle);
    }

    /** Opens the catalogue with its index in Solr, which need not answer yet; database and store are the caller's to close. */
    public static CatalogRoom open(CatalogParts parts, SearchSettings search) {
        return new CatalogRoom(parts, new SolrIndex(search), true);
    }

    /** Opens the catalogue over an index, where nothing waits for an intake to end; the index is closed with it. */
    static CatalogRoom open(CatalogParts parts, SearchIndex index) {
        return new CatalogRoom(parts, index, false);
    }

    /** What ingest asks. */
    public Holdings holdings() {
        return holdings;
    }

    /** Where access is decided. */
    public AccessDesk desk() {
        return desk;
    }

    /** Where released redactions become files of their items. */
    public Redactions redactions() {
        return redactions;
    }

    /** Reading what is held. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** What changed of the public's records. */
    public Harvest harvest() {
        return harvest;
    }

    /** All of the public's records as files. */
    public Dumps dumps() {
        return dumps;
    }

    /** Files out of which no text could be taken. */
    public UnreadFiles unreadFiles() {
        return unreadFiles;
    }

    /** Which closed records must be looked at again. */
    public Looks looks() {
        return looks;
    }

    /** Questions in SPARQL about what the public may see. */
    public PublicGraphs publicGraphs() {
        return publicGraphs;
    }

    /**
     * What formats are held.
     *
     * @param names a PUID's name, empty where nobody knows it
     */
    public HeldFormats formats(FormatPolicy policy, UnaryOperator<String> names) {
        return formats.held(policy, names);
    }

    /** Looking at the formats of everything held again. */
    public Reidentification reidentification() {
        return formats.reidentification();
    }

    /**
     * Making copies in formats to be kept.
     *
     * @param names a PUID's name, empty where nobody knows it
     * @param identifier what copies are identified by
     */
    public Normalisation normalisation(
            FormatPolicy policy, UnaryOperator<String> names, FormatConverter converter, FormatIdentifier identifier) {
        return formats.normalisation(policy, names, converter, identifier);
    }

    /** Finding what is held. */
    public Search search() {
        return search;
    }

    /** What must be driven along the change feed. */
    public Projections projections() {
        return following.projections();
    }

    /** Bringing register and projections back. */
    public Rebuild rebuild() {
        return following.rebuild();
    }

    /** Settles changes a killed process left; to be called once, before anything is served. */
    public int settleIntents() {
        return desk.settleIntents();
    }

    /** Forgets changes that every projection has followed, but the newest {@code margin}; returns how many. */
    public long pruneFeed(long margin) {
        return feed.prune(margin);
    }

    /** Gives back the room that replaced graphs took; for a quiet hour. */
    public void compact() {
        openGraphs.compact();
        staffGraphs.compact();
        index.settle();
    }

    @Override
    public void close() {
        index.close();
        openGraphs.close();
        staffGraphs.close();
    }
}

package kr.seogo.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import kr.seogo.bagit.ArchiveLimits;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.api.Holdings;
import kr.seogo.catalog.api.Projections;
import kr.seogo.preservation.FormatIdentifier;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.PreservationEvents;

/**
 * What ingest works with.
 *
 * @param database where {@link IngestSchema#migrate} has been
 * @param transfers the folder for archives that are being unpacked; on a volume with room for them
 * @param archive the name of the archive itself, as an agent of events
 * @param threads how many objects are in flight at once; the number of cores is a good one
 * @param intake how files are looked at before they are taken in; empty: not at all
 * @param archives how much a zip or tar may unfold into
 * @param objectFiles payload files that an object holds at most; transfers that are under way keep what was set before
 */
public record IngestParts(
        DataSource database,
        ObjectStore store,
        FormatIdentifier formats,
        PreservationEvents events,
        Holdings holdings,
        Projections projections,
        ArkNames names,
        Path transfers,
        String archive,
        int threads,
        Clock clock,
        Optional<Intake> intake,
        ArchiveLimits archives,
        int objectFiles) {

    /** The most payload files an object may hold: its manifest is held in memory whole. */
    public static final int MOST_OBJECT_FILES = 10_000;

    /** Parts with which files are taken in unseen, and with limits that suit everybody. */
    public IngestParts(
            DataSource database,
            ObjectStore store,
            FormatIdentifier formats,
            PreservationEvents events,
            Holdings holdings,
            Projections projections,
            ArkNames names,
            Path transfers,
            String archive,
            int threads,
            Clock clock) {
        this(
                database,
                store,
                formats,
                events,
                holdings,
                projections,
                names,
                transfers,
                archive,
                threads,
                clock,
                Optional.empty(),
                ArchiveLimits.defaults(),
                MOST_OBJECT_FILES);
    }
}

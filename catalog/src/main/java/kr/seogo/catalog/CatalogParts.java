package kr.seogo.catalog;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import kr.seogo.catalog.api.TextExtractor;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.PreservationEvents;

/**
 * What the catalogue is built of.
 *
 * @param database with schema {@code catalog} up to date ({@link CatalogSchema}); a pool of at least six connections
 * @param data the data folder; the catalogue keeps {@code tdb2/}, {@code derived/} and {@code dumps/} there
 */
public record CatalogParts(
        DataSource database,
        ObjectStore store,
        PreservationEvents events,
        TextExtractor extractor,
        Path data,
        ArkNames names,
        Clock clock) {}

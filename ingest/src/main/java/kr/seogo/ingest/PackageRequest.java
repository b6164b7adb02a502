package kr.seogo.ingest;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to become a bag.
 *
 * @param source the folder whose files become the payload
 * @param bag where the bag is written; must not be there yet
 * @param table the table; empty: {@code records.csv} beside the folder, else inside it
 * @param from the sender; empty: the table's top agency
 * @param number the sender's transfer number; empty: made from the manifest's digest
 */
public record PackageRequest(
        Path source, Path bag, Optional<Path> table, Optional<String> from, Optional<String> number) {}

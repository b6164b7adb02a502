package kr.seogo.catalog.api;

import java.time.Instant;
import java.util.Optional;
import kr.seogo.catalog.Level;

/**
 * Which changes are asked for; empty: all.
 *
 * @param from the first stamp wanted
 * @param before the first stamp that is not wanted any more
 * @param agency by name
 */
public record HarvestWish(
        Optional<Instant> from, Optional<Instant> before, Optional<Level> level, Optional<String> agency) {

    /** Everything. */
    public static final HarvestWish ALL =
            new HarvestWish(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}

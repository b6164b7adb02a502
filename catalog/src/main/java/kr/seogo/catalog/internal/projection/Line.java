package kr.seogo.catalog.internal.projection;

import java.util.Optional;

/**
 * Projectors that write into the same place, and so work in turn: were they to work side by side, an older state could
 * be written over a newer one, and show what was closed in between.
 *
 * @param first what comes first
 * @param after what waits until the first has nothing left, and until it is calm
 */
record Line(Projector first, Optional<Projector> after) {}

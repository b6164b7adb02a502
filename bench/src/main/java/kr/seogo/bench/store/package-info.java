/** Benchmarks of the store: what is damaged is mended, what was acknowledged outlives everything, and size does not matter. */
@NullMarked
package kr.seogo.bench.store;

import org.jspecify.annotations.NullMarked;

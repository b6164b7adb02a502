/** Made-up records for benchmarks: the same seed gives the same bytes, on every machine. */
@NullMarked
package kr.seogo.bench.generate;

import org.jspecify.annotations.NullMarked;

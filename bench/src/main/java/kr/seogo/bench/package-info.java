/**
 * Benchmarks, each with its peers and its physical limit in the same run. It may use everything; nothing may
 * use it.
 */
@NullMarked
package kr.seogo.bench;

import org.jspecify.annotations.NullMarked;

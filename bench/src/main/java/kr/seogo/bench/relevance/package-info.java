/** How well searches find what was wanted, by judgements of the sample records. */
@NullMarked
package kr.seogo.bench.relevance;

import org.jspecify.annotations.NullMarked;

/** How long a reader waits for an answer of the search. */
@NullMarked
package kr.seogo.bench.search;

import org.jspecify.annotations.NullMarked;

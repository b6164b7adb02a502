/** Bringing everything back from the object store alone, and whether it is the same. */
@NullMarked
package kr.seogo.bench.rebuild;

import org.jspecify.annotations.NullMarked;

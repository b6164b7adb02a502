/** How long it takes until the reading room can be used. */
@NullMarked
package kr.seogo.bench.start;

import org.jspecify.annotations.NullMarked;

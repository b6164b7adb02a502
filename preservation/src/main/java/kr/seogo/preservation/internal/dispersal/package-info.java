/** Sets for another site: written, read, and brought back. */
@NullMarked
package kr.seogo.preservation.internal.dispersal;

import org.jspecify.annotations.NullMarked;

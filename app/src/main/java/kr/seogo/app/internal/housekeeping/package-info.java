/** Work that comes back: what nobody needs any more is taken away, at its time and by one process at a time. */
@NullMarked
package kr.seogo.app.internal.housekeeping;

import org.jspecify.annotations.NullMarked;

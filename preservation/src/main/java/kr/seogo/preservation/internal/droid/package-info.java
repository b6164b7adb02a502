/** Format identification by DROID and the PRONOM registry. Only this room uses it. */
@NullMarked
package kr.seogo.preservation.internal.droid;

import org.jspecify.annotations.NullMarked;

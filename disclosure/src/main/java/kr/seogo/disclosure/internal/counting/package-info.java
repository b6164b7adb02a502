/** Counts the days of a period by its clock and says of each why it counts or not. */
@NullMarked
package kr.seogo.disclosure.internal.counting;

import org.jspecify.annotations.NullMarked;

/** The table of past years and the days of elections against the rules. */
@NullMarked
package kr.seogo.disclosure.internal.calendar;

import org.jspecify.annotations.NullMarked;

/** Corrections of the calendar in PostgreSQL, and the calendar with them. */
@NullMarked
package kr.seogo.disclosure.internal.holidays;

import org.jspecify.annotations.NullMarked;

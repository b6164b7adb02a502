/** Which days are off: holidays by date and moon, substitutes, elections, declared days, and what officers corrected. */
@NullMarked
package kr.seogo.disclosure.internal.calendar;

import org.jspecify.annotations.NullMarked;

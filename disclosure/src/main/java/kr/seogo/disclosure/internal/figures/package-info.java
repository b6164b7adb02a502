/** Figures of a period from the lines of cases, and the reports made of them; used by {@code CaseRoom} alone. */
@NullMarked
package kr.seogo.disclosure.internal.figures;

import org.jspecify.annotations.NullMarked;

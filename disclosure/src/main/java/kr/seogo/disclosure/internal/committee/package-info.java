/** The review committee: its rules, its history and its vote that cases are heard by. It may use the desk's store, not the reverse. */
@NullMarked
package kr.seogo.disclosure.internal.committee;

import org.jspecify.annotations.NullMarked;

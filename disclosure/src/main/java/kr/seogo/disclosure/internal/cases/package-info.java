/** The case as a state machine: pure rules over events, without input or output. Used by {@code internal.desk} alone. */
@NullMarked
package kr.seogo.disclosure.internal.cases;

import org.jspecify.annotations.NullMarked;

/** Transfers that bodies hand over by themselves, from the declaration to the deletion receipt, in PostgreSQL. */
@NullMarked
package kr.seogo.custody.internal.handover;

import org.jspecify.annotations.NullMarked;

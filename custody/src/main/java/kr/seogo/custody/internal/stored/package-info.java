/** Transfers of bodies and their uploads in PostgreSQL: rows in and out, no rules. */
@NullMarked
package kr.seogo.custody.internal.stored;

import org.jspecify.annotations.NullMarked;

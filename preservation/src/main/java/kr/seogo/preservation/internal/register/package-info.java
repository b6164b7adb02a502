/** What is on record about the copies, in PostgreSQL. */
@NullMarked
package kr.seogo.preservation.internal.register;

import org.jspecify.annotations.NullMarked;

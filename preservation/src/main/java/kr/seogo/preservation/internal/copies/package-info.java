/** Copies of the store: how they are brought up to date, read again on a schedule, compared with the record, and mended. */
@NullMarked
package kr.seogo.preservation.internal.copies;

import org.jspecify.annotations.NullMarked;

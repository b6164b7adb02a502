/** Graphs of descriptions in TDB2, which belongs to one process. Nothing outside catalog may use it. */
@NullMarked
package kr.seogo.catalog.internal.tdb;

import org.jspecify.annotations.NullMarked;

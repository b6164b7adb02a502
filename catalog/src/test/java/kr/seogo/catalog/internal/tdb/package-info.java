/** Tests of the graphs in TDB2. */
@NullMarked
package kr.seogo.catalog.internal.tdb;

import org.jspecify.annotations.NullMarked;

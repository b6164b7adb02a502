/** The tests of the table. */
@NullMarked
package kr.seogo.ingest.table;

import org.jspecify.annotations.NullMarked;

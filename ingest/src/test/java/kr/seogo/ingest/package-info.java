/** The tests of ingest. */
@NullMarked
package kr.seogo.ingest;

import org.jspecify.annotations.NullMarked;

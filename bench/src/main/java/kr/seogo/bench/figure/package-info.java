/** What a benchmark found, and how it is shown: as a table, as JSON, in the book of measurements. */
@NullMarked
package kr.seogo.bench.figure;

import org.jspecify.annotations.NullMarked;

/** Things that are large: a transfer of a million files, a file of many gigabytes, and what a kill costs them. */
@NullMarked
package kr.seogo.bench.large;

import org.jspecify.annotations.NullMarked;

/** Tests of the catalogue, with the random archives they share. */
@NullMarked
package kr.seogo.catalog;

import org.jspecify.annotations.NullMarked;

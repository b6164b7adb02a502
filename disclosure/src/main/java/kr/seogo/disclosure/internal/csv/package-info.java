/** How tables are read from and written as CSV. */
@NullMarked
package kr.seogo.disclosure.internal.csv;

import org.jspecify.annotations.NullMarked;
